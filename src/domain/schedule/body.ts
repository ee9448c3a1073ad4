import type { BusyFeed } from './busyFeed.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Appointment } from './appointment.ts';
import type { CompositionRule } from './composition.ts';
import type { Fact } from './fact.ts';
import type { Gate, Route } from './gate.ts';
import type { Life } from './life.ts';
import type { Obligation } from './obligation.ts';
import type { OpenItem } from './openItem.ts';
import type { Quorum } from './quorum.ts';
import type { RuleVersion } from './ruleVersion.ts';
import type { Seat } from './seat.ts';
import type { Series } from './series.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** An organ with its rules. Ids of offices are resolved: groups are unfolded by the parser. */
export type Body = {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly purpose: string | null;
  readonly ring: string | null;
  readonly parent: string | null;
  readonly secretariat: string | null;
  /** Bodies it advises beside the one it belongs under. */
  readonly parents: readonly string[];
  /** Secretariats that share the work with `secretariat`, which is the main one. */
  readonly organisers: readonly string[];
  /** Ids of offices of the wheel that are ever called to its meetings, in the order of the file, no doubles. */
  readonly members: readonly string[];
  readonly seats: readonly Seat[];
  /** Month the list of members is from (`2020-11`), when the source gives it as of a date. */
  readonly asOf: string | null;
  readonly leader: string | null;
  readonly deputyLeader: string | null;
  readonly aliases: readonly string[];
  /** Names it had up to and including a day. */
  readonly formerNames: readonly FormerName[];
  readonly composition: readonly CompositionRule[];
  /** How many members must be present for the body to decide; absent when no rule says so. */
  readonly quorum?: Quorum;
  readonly appointments: readonly Appointment[];
  readonly life: Life;
  /** Keys and sections its file has: what a type may require. */
  readonly written: readonly string[];
  readonly open: readonly OpenItem[];
  /** County number when the body belongs to one county. */
  readonly county: string | null;
  readonly visibility: 'public' | 'members' | 'private';
  readonly status: 'adopted' | 'provisional';
  readonly series: readonly Series[];
  readonly obligations: readonly Obligation[];
  /** What its deadlines depend on and the secretariat records year by year. */
  readonly facts: readonly Fact[];
  readonly gates: readonly Gate[];
  readonly routes: readonly Route[];
  readonly notes: readonly RuleNote[];
  readonly cite: readonly string[];
  /** What the citations of the body back, when the file says so: one entry a key of the body file. */
  readonly backing: readonly Backing[];
  readonly assumption: string | null;
  /** Where its busy times are read, if anywhere. */
  readonly busy?: BusyFeed | undefined;
  /** Which wording of its rules this is; absent when they never change. */
  readonly version?: RuleVersion | undefined;
  readonly at: SourcePlace;
};

/** Citations behind one key of a body file, such as `members` or `secretariat`. */
export type Backing = { readonly key: string; readonly cite: readonly string[]; readonly at: SourcePlace };

export type FormerName = { readonly name: string; readonly to: PlainDate };

/** A rule from which nothing follows, with the reason. */
export type RuleNote = {
  readonly cite: readonly string[];
  readonly reason: string;
  readonly at: SourcePlace;
};
