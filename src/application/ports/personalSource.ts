import type { StandingCall } from '../../domain/personal/rolesIn.ts';
import type { Preference } from '../../domain/preferences/preference.ts';
import type { Published } from '../../domain/publication/published.ts';

/** What the calendars of single addresses are made of. */
export type PersonalSource = {
  /** Changes when anything of it does; far cheaper than reading it. */
  mark(): Promise<string>;
  /** Everything, as new as the mark asked for before. What has not changed since the last time is the same object. */
  read(): Promise<PersonalContent>;
};

export type PersonalContent = {
  /** Every published occurrence, by key; removed ones included. */
  readonly published: readonly Published[];
  /** Deputies who are called now, by key of the meeting. */
  readonly calls: ReadonlyMap<string, readonly StandingCall[]>;
  /** What people have chosen, by address in lower case. */
  readonly preferences: ReadonlyMap<string, Preference>;
  /** Keys of what is done or waived. */
  readonly settled: ReadonlySet<string>;
};
