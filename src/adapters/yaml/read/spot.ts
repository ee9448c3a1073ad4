import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';

/** Where a value of a file is written: its key (or list item), the value, and all that lies under it. */
export type Spot = {
  readonly key: SourcePlace;
  readonly value: SourcePlace;
  /** A scalar as it stands in the file, before YAML made a number or truth value of it. */
  readonly source: string | null;
  readonly children: ReadonlyMap<string, Spot>;
};

/** The spot under a path; where the path leaves the file, the deepest spot that is there. */
export function spotAt(spot: Spot, ...path: readonly PropertyKey[]): Spot {
  let here = spot;
  for (const step of path) {
    const next = here.children.get(String(step));
    if (!next) return here;
    here = next;
  }
  return here;
}
