import type { PlainDate } from '../time/plainDate.ts';
import { clashesIn } from './clashesIn.ts';
import { mayNotShare } from './mayNotShare.ts';
import type { Model, Solution } from './model.ts';
import { placeComponent } from './placeComponent.ts';
import type { Placement } from './placement.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import { splitComponents } from './splitComponents.ts';
import type { Tie } from './tie.ts';
import { tieExcess } from './tieExcess.ts';
import type { Travel } from './travel.ts';
import { travelsIn } from './travelsIn.ts';

/** Pairs this many days apart are asked too: they would be the next to meet. */
const MARGIN = 7;

export type PlacedComponent = { readonly component: PlanningComponent; readonly placement: Placement };

/**
 * Places every slot. Who may not share a day, whose journeys cost, and the order and gaps of a series are asked only of pairs
 * that would break them: a year that is best without those rules and happens to keep them is best with them. Few pairs do,
 * so components stay many and small. Each round adds at least one pair, so the rounds end. They stop early at a
 * component that cannot be placed.
 */
export async function placeSlots(
  slots: readonly PlanningSlot[],
  ties: readonly Tie[],
  travels: readonly Travel[],
  solve: (model: Model) => Promise<Solution>,
): Promise<readonly PlacedComponent[]> {
  const solved = new Map<string, Placement>();
  let clashes: PlanningComponent['clashes'] = [];
  let journeys: readonly Travel[] = [];
  let asked = ties.filter(({ code }) => code !== 'order' && code !== 'gap');
  for (;;) {
    const components = splitComponents(slots, asked, clashes, journeys).map(withAllClashes);
    // All at once: the solver may have more than one thread. The order of the answers is that of the components.
    const placed = await Promise.all(
      components.map(async (component): Promise<PlacedComponent> => {
        const placement = solved.get(nameOf(component)) ?? (await placeComponent(component, solve));
        return { component, placement };
      }),
    );
    for (const { component, placement } of placed) solved.set(nameOf(component), placement);
    const dates = datesOf(placed);
    // What cannot be without the pairs cannot be with them either.
    const impossible = placed.some(({ placement }) => placement.type === 'infeasible');
    if (impossible) return placed;
    const costly = travelsIn(travels, dates).filter((travel) => !journeys.includes(travel));
    const strained = strainedTies(ties, asked, dates);
    const shared = clashesIn(slots, dates, 0).length > 0;
    if (!shared && costly.length === 0 && strained.length === 0) return placed;
    asked = [...asked, ...strained];
    journeys = [...journeys, ...costly];
    if (!shared) continue;
    const known = new Set(clashes.map((pair) => pair.join('+')));
    const met = clashesIn(slots, dates, MARGIN).filter((pair) => !known.has(pair.join('+')));
    if (met.length === 0) throw new Error('The solver let two meetings share a day that may not');
    clashes = [...clashes, ...met];
  }
}

/** Meetings that are placed together anyway are asked about all their clashes: the rounds are fewer and the rows tighter. */
function withAllClashes(component: PlanningComponent): PlanningComponent {
  if (component.clashes.length === 0) return component;
  const demands = component.slots.map(({ demand }) => demand);
  const clashes = demands.flatMap((a, index) =>
    demands.slice(index + 1).flatMap((b) => (mayNotShare(a, b) ? [[a.key, b.key] as const] : [])),
  );
  return { ...component, clashes };
}

/** Within one call, meetings, pairs and ties tell a component from every other. */
function nameOf({ slots, clashes, travels, ties }: PlanningComponent): string {
  const names = [
    ...slots.map(({ demand }) => demand.key),
    ...clashes.map((pair) => pair.join('+')),
    ...travels.map(({ a, b }) => `${a.key}~${b.key}`),
    ...ties.map(({ code, late, early }) => `${late.key}<${code}<${early.key}`),
  ];
  return names.join(' ');
}

/** Ties not asked yet that these days break or strain. */
function strainedTies(
  ties: readonly Tie[],
  asked: readonly Tie[],
  dates: ReadonlyMap<string, PlainDate>,
): readonly Tie[] {
  const known = new Set(asked);
  return ties.filter((tie) => {
    if (known.has(tie)) return false;
    const [late, early] = [dates.get(tie.late.key), dates.get(tie.early.key)];
    return late !== undefined && early !== undefined && tieExcess(tie, late, early) > 0;
  });
}

function datesOf(placed: readonly PlacedComponent[]): ReadonlyMap<string, PlainDate> {
  return new Map(
    placed.flatMap(({ placement }) => (placement.type === 'placed' ? [...placement.dates] : [])),
  );
}
