import type { Preference } from '../../domain/preferences/preference.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What recipients have chosen, by mail address in any case. */
export type PreferenceStore = {
  /** `noPreference` for one who has chosen nothing. */
  of(address: string): Promise<Preference>;
  /** What each of these addresses has chosen, by address in lower case; nothing for those who have chosen nothing. */
  ofAll(addresses: readonly string[]): Promise<ReadonlyMap<string, Preference>>;
  /** Changes what is given and leaves the rest, in one statement: two who save at once do not undo each other. */
  change(address: string, change: Partial<Preference>, at: Instant): Promise<void>;
};
