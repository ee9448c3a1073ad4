import type { BusyFeed } from './busyFeed.ts';
import type { Language } from '../time/language.ts';

/** An office, secretariat or guest that can be written to: a role and its mailbox, never a person. */
export type Mailbox = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly address: string;
  readonly language: Language;
  /** Where its busy times are read, if anywhere. */
  readonly busy?: BusyFeed | undefined;
};
