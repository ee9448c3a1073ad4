import type { DayGroup } from './dayGroups.ts';
import { type Point, pointAt } from './pointAt.ts';
import { type WishedBox, spreadBoxes } from './spreadBoxes.ts';
import { wheelFrame } from './wheelFrame.ts';
import type { Box } from './wheelLabel.ts';

/** A number just outside the wheel that stands for the label of a day; the list beneath has the same number. */
export type WheelNumber = {
  readonly number: number;
  readonly group: DayGroup;
  /** The middle of the number. */
  readonly at: Point;
  readonly box: Box;
  readonly leader: readonly [Point, Point];
};

const { radius: RADIUS, width: WIDTH, height: HEIGHT } = wheelFrame.numbers;
/** Boxes whose middles are a diagonal apart cannot touch; this is the angle between such middles. */
const STEP = 2 * Math.asin(Math.hypot(WIDTH, HEIGHT) / (2 * RADIUS));
const MOST = Math.floor((2 * Math.PI) / STEP);

/** Numbers for the days in their order, none over another. Where there is no room for all, the least important days have none. */
export function placeNumbers(groups: readonly DayGroup[]): readonly WheelNumber[] {
  const kept = new Set(
    groups.toSorted((a, b) => importance(b) - importance(a) || a.angle - b.angle).slice(0, MOST),
  );
  const shown = groups.filter((group) => kept.has(group));
  const angles = spreadRound(shown.map(({ angle }) => angle));
  return shown.map((group, index) => {
    const angle = angles[index] ?? 0;
    const at = pointAt(angle, RADIUS);
    return {
      number: index + 1,
      group,
      at,
      box: { x: at.x - WIDTH / 2, y: at.y - HEIGHT / 2, width: WIDTH, height: HEIGHT },
      leader: [
        pointAt(group.angle, Math.min(...group.marks.map(({ radius }) => radius))),
        pointAt(group.angle, wheelFrame.radius),
      ],
    };
  });
}

/** Angles a step apart all around: the circle is cut where it is emptiest, and spread as a line. */
function spreadRound(angles: readonly number[]): readonly number[] {
  if (angles.length === 0) return [];
  const cut = emptiest(angles);
  const turned = angles.map((_, index) => {
    const place = (index + cut) % angles.length;
    return angles[place]! + (place < cut ? 2 * Math.PI : 0);
  });
  const [first = 0] = turned;
  const boxes = turned.map((angle): WishedBox => ({ wish: angle - STEP / 2, length: STEP }));
  const slack = (2 * Math.PI - ((turned.at(-1) ?? 0) - first)) / 2;
  const starts = spreadBoxes(boxes, 0, first - slack, first - slack + 2 * Math.PI);
  return angles.map((_, index) => {
    const place = (index - cut + angles.length) % angles.length;
    return starts[place]! + STEP / 2;
  });
}

/** The index of the angle after the widest gap. */
function emptiest(angles: readonly number[]): number {
  const gapBefore = angles.map((angle, index) => {
    const before = angles.at(index - 1) ?? 0;
    return index === 0 ? angle + 2 * Math.PI - before : angle - before;
  });
  return gapBefore.indexOf(Math.max(...gapBefore));
}

function importance({ entries }: DayGroup): number {
  return entries[0]?.importance ?? 0;
}
