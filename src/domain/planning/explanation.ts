import type { PlainDate } from '../time/plainDate.ts';
import type { CostPart } from './costPart.ts';

/** Why a meeting has the day it has, as data. Texts are Norwegian, without full stop. */
export type Explanation = {
  readonly key: string;
  /** What people call the meeting. */
  readonly title: string;
  /** Null when it could not be placed. */
  readonly date: PlainDate | null;
  readonly days: number;
  readonly window: string;
  /** What the chosen day costs, with the other meetings where they are. */
  readonly cost: readonly CostPart[];
  readonly rules: readonly ExplainedRule[];
  /** Every other first day of the window that is no Saturday or Sunday, by date. */
  readonly neighbours: readonly ExplainedDay[];
  /** Saturdays and Sundays of the window, which no meeting may have. */
  readonly weekendDays: number;
};

/** A rule that bears on the meeting. `weight` is what each day of strain costs; null when it must be kept. */
export type ExplainedRule = {
  readonly text: string;
  readonly weight: number | null;
  readonly cite: readonly string[];
};

/** `extra` is what the day costs beyond the chosen one, the other meetings left where they are; null when a rule forbids it. */
export type ExplainedDay = {
  readonly date: PlainDate;
  readonly extra: number | null;
  readonly reason: string;
  readonly cite: readonly string[];
};
