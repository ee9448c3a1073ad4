import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { Report } from '../issues/problem.ts';
import type { CheckedFolder } from './checkedFolder.ts';
import type { Shared } from './checkShared.ts';
import type { WheelIndex } from './indexFolder.ts';

/** All that a part of a wheel needs to be resolved. `ties` collects the order between meetings as it is found. */
export type WheelContext = {
  readonly folder: CheckedFolder;
  /** The checked files of every wheel, by its id. */
  readonly folders: ReadonlyMap<string, CheckedFolder>;
  readonly shared: Shared;
  readonly wheels: ReadonlyMap<string, WheelIndex>;
  readonly report: Report;
  readonly ties: Tie[];
};

/** One meeting must come before another; keys are `wheel/body/series/meeting`. `at` null: by their numbers. */
export type Tie = { readonly first: string; readonly next: string; readonly at: SourcePlace | null };
