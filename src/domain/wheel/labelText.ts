import type { DayGroup } from './dayGroups.ts';
import type { LabelLine } from './wheelLabel.ts';

export type DatedGroup = { readonly group: DayGroup; readonly date: string };

/** What the label of a day says, line by line, not yet placed. */
export type LabelText = DatedGroup & { readonly lines: readonly Omit<LabelLine, 'y'>[] };
