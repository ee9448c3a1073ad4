import type { PlainDate } from '../time/plainDate.ts';
import type { SourcePlace } from './sourcePlace.ts';

/**
 * A place in a body, held by an office. Members and observers are invited; deputies step in when a member cannot.
 * `from` and `to` are the first and last day it is held; null: not limited.
 */
export type Seat = {
  /** Id of the office of the wheel; null for a seat that is vacant or held from outside, without a mailbox. */
  readonly office: string | null;
  /** «Ordføreren i Arendal», «leder av Kommunedirektørutvalget». */
  readonly name: string;
  readonly as: 'member' | 'deputy' | 'observer';
  /** Offices a deputy steps in for; absent: for any member. */
  readonly for?: readonly string[];
  /** How many people one mailbox stands for; null when nobody knows. */
  readonly count: number | null;
  /** Type of organisation its holder comes from, such as `kommune`; null when that is not written. */
  readonly organisation: string | null;
  /** The seat follows a role in a body that has nobody in it. */
  readonly vacant: boolean;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly cite: readonly string[];
  readonly at: SourcePlace;
};
