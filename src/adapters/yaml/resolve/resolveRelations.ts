import type { Target } from '../../../domain/schedule/relation.ts';
import type { WrittenRelation } from '../../../domain/schedule/writtenRelation.ts';
import type { WrittenRelations } from '../fields/relationField.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveEvent } from './resolveEvent.ts';
import type { WheelContext } from './wheelContext.ts';

const KINDS = ['with', 'after', 'before'] as const;

/** Whose relations they are: `meetings` are the ids they hold for. A series' own may mean "the same number". */
export type RelationOwner = {
  readonly body: string;
  readonly series: string;
  readonly meetings: readonly string[];
  readonly level: 'series' | 'meeting';
};

/** The ties under `with`, `after` and `before` of a series or a meeting. Notes the order they ask for in the context. */
export function resolveRelations(
  written: { readonly [Kind in (typeof KINDS)[number]]?: WrittenRelations | undefined },
  spot: Spot,
  owner: RelationOwner,
  context: WheelContext,
): readonly WrittenRelation[] {
  const relations: WrittenRelation[] = [];
  for (const kind of KINDS) {
    const value = written[kind];
    if (value === undefined) continue;
    const under = spotAt(spot, kind);
    const items = Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      const at = Array.isArray(value) ? spotAt(under, index) : under;
      const full = 'of' in item ? item : null;
      const place = full ? spotAt(at, 'of').value : at.value;
      const of = resolveEvent(
        full ? full.of : (item as Exclude<typeof item, { of: unknown }>),
        full ? spotAt(at, 'of') : at,
        owner.level === 'series',
        context,
      );
      const cite = resolveCite(full?.cite, at, context);
      if (of === null) continue;
      const rest = {
        kind,
        gap: full?.gap ?? null,
        lead: full?.lead ?? null,
        ...(full?.within === undefined ? {} : { within: full.within }),
        cite,
      };
      // Which meeting a looked-up one is changes from year to year, so it can close no circle here.
      if (of.type === 'found') relations.push({ ...rest, of });
      else relations.push({ ...rest, of });
      if (kind !== 'with' && of.type !== 'found') noteOrder(kind, of, place, owner, context);
    }
  }
  return relations;
}

function noteOrder(
  kind: 'after' | 'before',
  of: Target,
  at: Spot['value'],
  owner: RelationOwner,
  { folder, wheels, ties }: WheelContext,
): void {
  // A tie to another year winds on through the years and can close no circle; an anchor waits for nobody.
  if (of.type === 'anchor' || of.yearShift !== 0) return;
  const there = wheels.get(of.wheel)?.bodies.get(of.body)?.series.get(of.series)?.ids ?? [];
  for (const meeting of owner.meetings) {
    const other = of.meeting === '{n}' ? meeting : of.meeting;
    if (!there.includes(other)) continue;
    const own = `${folder.id}/${owner.body}/${owner.series}/${meeting}`;
    const its = `${of.wheel}/${of.body}/${of.series}/${other}`;
    ties.push(kind === 'after' ? { first: its, next: own, at } : { first: own, next: its, at });
  }
}
