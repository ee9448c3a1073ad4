import type { Language } from '../time/language.ts';

/** What the holder of a mailbox has chosen. Invitations, cancellations and escalations are no matter of choice. */
export type Preference = {
  /** Null: as the schedules say. */
  readonly language: Language | null;
  /** Reminders of deadlines, and of an answer that is missing. */
  readonly reminders: boolean;
  /** The weekly letter to a secretariat. */
  readonly digest: boolean;
  /** Alarms in the personal feed: programs that show it ring before what is in it. */
  readonly alarms: boolean;
};

/** What holds for whoever has chosen nothing. */
export const noPreference: Preference = { language: null, reminders: true, digest: true, alarms: false };
