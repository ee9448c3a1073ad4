import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Ring } from '../schedule/wheel.ts';
import type { Language } from '../time/language.ts';
import { wheelFrame } from './wheelFrame.ts';
import { wheelWords } from './wheelWords.ts';

/** A band of the wheel between two radii. `colour` names a colour of the palette, the same for a ring every year. */
export type WheelRing = {
  readonly id: string;
  readonly name: string;
  readonly colour: '1' | '2' | '3' | '4' | '5' | 'other' | 'event' | 'due';
  readonly outer: number;
  readonly inner: number;
};

const DUE = ' due';
const EVENTS = ' events';
const OTHER = ' other';

/** The ring of the picture an occurrence is drawn in: deadlines and duties have one of their own. */
export function ringIdOf({ kind, ring }: Pick<Occurrence, 'kind' | 'ring'>, rings: readonly Ring[]): string {
  if (kind === 'obligation' || kind === 'duty') return DUE;
  if (ring !== null && rings.some(({ id }) => id === ring)) return ring;
  return kind === 'anchor' ? EVENTS : OTHER;
}

/**
 * The rings from the outside in: deadlines at the rim, where a day has most room; then those of the wheel in their order,
 * bodies without a ring, and events. What is not of the wheel is there only when it has anything. `crowds` tells the
 * most that falls on one day of a ring, by its id: a ring without any is narrow.
 */
export function wheelRings(
  rings: readonly Ring[],
  crowds: ReadonlyMap<string, number>,
  inner: number,
  language: Language,
): readonly WheelRing[] {
  const words = wheelWords[language];
  const own = rings
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, name }, index) => ({ id, name, colour: COLOURS[index % COLOURS.length] ?? '1' }));
  const shown = (id: string, name: string, colour: WheelRing['colour']) =>
    crowds.has(id) ? [{ id, name, colour }] : [];
  const all = [
    ...shown(DUE, words.deadlines, 'due'),
    ...own,
    ...shown(OTHER, words.otherBodies, 'other'),
    ...shown(EVENTS, words.events, 'event'),
  ];
  const shareOf = ({ id }: { readonly id: string }): number => (crowds.has(id) ? 1 : 0.55);
  const total = all.reduce((sum, ring) => sum + shareOf(ring), 0);
  const room = wheelFrame.rings - inner;
  let outer: number = wheelFrame.rings;
  return all.map((ring) => {
    const band = Math.min(WIDEST, (room * shareOf(ring)) / total);
    const placed = { ...ring, outer, inner: outer - band };
    outer = placed.inner;
    return placed;
  });
}

const COLOURS = ['1', '2', '3', '4', '5'] as const;
const WIDEST = 64;
