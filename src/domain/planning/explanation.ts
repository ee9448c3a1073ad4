import type { PlainDate } from '../time/plainDate.ts';
import type { CostPart } from './costPart.ts';

/** Why a meeting has the day it has, as data. Texts are Norwegian, without full stop. */
export type Explanation = {
  readonly key: string;
  /** Null when it could not be placed. */
  readonly date: PlainDate | null;
  readonly days: number;
  readonly window: string;
  /** What the chosen day costs, with the other meetings where they are. */
  readonly cost: readonly CostPart[];
  readonly rules: readonly { readonly text: string; readonly cite: readonly string[] }[];
  /** Every other first day of the window, by date. */
  readonly neighbours: readonly ExplainedDay[];
};

/** `extra` is what the day costs beyond the chosen one, the other meetings left where they are; null when a rule forbids it. */
export type ExplainedDay = {
  readonly date: PlainDate;
  readonly extra: number | null;
  readonly reason: string;
  readonly cite: readonly string[];
};
