import type { DatedMark, WheelMark } from './wheelMark.ts';
import type { WheelRing } from './wheelRings.ts';
import type { Span } from './wheelSpan.ts';

/** Half the width of a mark by how many there are on its day: crowds are smaller, and stay near their day. */
const SIZES: readonly (readonly [number, number])[] = [
  [2, 6.5],
  [4, 5.4],
  [8, 4.4],
  [Infinity, 3.5],
];
/** Blank around each mark. */
const AIR = 0.7;
/** A crowded day spreads at most so many marks to each side; then marks lie over each other. */
const FARTHEST = 12;

type Place = Span & { readonly inner: number; readonly outer: number };

/**
 * The marks of one ring: on their day where there is room, else just beside it, none over another as long as that goes.
 * Long ones first, then by day and key, so that the same year always gives the same picture.
 */
export function placeMarks(marks: readonly DatedMark[], ring: WheelRing): readonly WheelMark[] {
  const crowds = new Map<string, number>();
  for (const { first } of marks) crowds.set(first, (crowds.get(first) ?? 0) + 1);
  const taken: Place[] = [];
  return marks.toSorted(inOrder).map((mark) => {
    const size = sizeFor(crowds.get(mark.first) ?? 1, ring);
    const { free, best } = findPlace(mark, ring, size, taken);
    const place = free ?? best;
    if (free) taken.push(free);
    return {
      ...mark,
      ring,
      size,
      angle: (place.from + place.to) / 2,
      radius: (place.inner + place.outer) / 2,
      arc: mark.first === mark.last ? null : { from: place.from, to: place.to },
    };
  });
}

function sizeFor(crowd: number, { outer, inner }: WheelRing): number {
  const [, size] = SIZES.find(([most]) => crowd <= most) ?? [0, 3.5];
  return Math.min(size, (outer - inner) / 2 - AIR);
}

/**
 * The first free place of a mark: on its day from the middle of the band and out, then the same a mark to each side.
 * `best` is where it would be if it were alone.
 */
function findPlace(
  { span, first, last }: DatedMark,
  ring: WheelRing,
  size: number,
  taken: readonly Place[],
): { readonly free: Place | null; readonly best: Place } {
  const height = 2 * (size + AIR);
  const rows = rowOrder(Math.max(1, Math.floor((ring.outer - ring.inner) / height)));
  const middle = (ring.outer + ring.inner) / 2;
  const day = (span.from + span.to) / 2;
  const placeAt = (column: number, row: number): Place => {
    const radius = middle + row * height;
    const half = (size + AIR) / radius;
    const angle = day + column * 2 * half;
    // An arc is never so short that it looks like a day.
    const reach = first === last ? half : Math.max((span.to - span.from) / 2, 1.3 * half);
    return { from: angle - reach, to: angle + reach, inner: radius - height / 2, outer: radius + height / 2 };
  };
  for (const column of COLUMNS) {
    for (const row of rows) {
      const place = placeAt(column, row);
      if (!taken.some((other) => overlap(place, other))) return { free: place, best: place };
    }
  }
  return { free: null, best: placeAt(0, rows[0] ?? 0) };
}

/** 0, 1, −1, 2, −2 … */
const COLUMNS = Array.from(
  { length: 2 * FARTHEST + 1 },
  (_, index) => (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2),
);

/** Rows counted from the middle of the band, nearest first: −½ and ½ when there are two. */
function rowOrder(rows: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => (rows - 1) / 2 - row).sort(
    (a, b) => Math.abs(a) - Math.abs(b) || b - a,
  );
}

function inOrder(a: DatedMark, b: DatedMark): number {
  const length = ({ span }: DatedMark): number => (span.to - span.from > 0.05 ? span.to - span.from : 0);
  return (
    length(b) - length(a) ||
    (a.first < b.first ? -1 : a.first > b.first ? 1 : 0) ||
    (a.occurrence.key < b.occurrence.key ? -1 : 1)
  );
}

/** The last days of the wheel lie beside the first. */
function overlap(a: Place, b: Place): boolean {
  if (a.inner >= b.outer - 0.001 || b.inner >= a.outer - 0.001) return false;
  return TURNS.some((turn) => a.from + turn < b.to && b.from < a.to + turn);
}

const TURNS = [0, -2 * Math.PI, 2 * Math.PI];
