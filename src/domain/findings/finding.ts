import type { SourcePlace } from '../schedule/sourcePlace.ts';

/**
 * A problem in a file, or a rule that a year breaks (`error`), strains (`warning`) or leaves open (`info`).
 * `message` and `remedy` are Norwegian and end with a full stop; `cite` are citation ids; `occurrences` are keys.
 */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly remedy: string;
  readonly at: SourcePlace;
  readonly cite: readonly string[];
  readonly occurrences: readonly string[];
};

/**
 * Closed set: `schedule-…` for what is written wrongly, `year-…` for what a year does to a rule,
 * `template-…` for mail.
 */
export type FindingCode =
  | 'schedule-unreadable'
  | 'schedule-too-large'
  | 'schedule-outside'
  | 'schedule-missing-file'
  | 'schedule-unknown-file'
  | 'schedule-unknown-key'
  | 'schedule-missing-key'
  | 'schedule-duplicate-key'
  | 'schedule-invalid-value'
  | 'schedule-invalid-date'
  | 'schedule-invalid-range'
  | 'schedule-invalid-pattern'
  | 'schedule-unsafe-text'
  | 'schedule-unknown-reference'
  | 'schedule-circular-reference'
  | 'schedule-unknown-citation'
  | 'schedule-busy-unreadable'
  | 'template-invalid'
  | 'year-empty-window'
  | 'year-infeasible'
  | 'year-decision-breaks-rule'
  | 'year-count'
  | 'year-anchor-unknown'
  | 'year-anchor-outside-window'
  | 'year-order'
  | 'year-clash'
  | 'year-unproven'
  | 'year-host-missing'
  | 'year-no-meeting'
  | 'year-fact-open'
  | 'year-escalation'
  | 'year-short-notice'
  | 'year-school-holiday-unknown'
  | 'year-frequency-unknown'
  | 'year-provisional'
  | 'year-unsourced'
  | 'year-open'
  | 'year-composition'
  | 'year-attestation'
  | 'year-members-stale'
  | 'year-seat-vacant'
  | 'year-appointment'
  | 'year-incomplete'
  | 'year-mandate'
  | 'year-lifecycle'
  | 'year-preference-strained';
