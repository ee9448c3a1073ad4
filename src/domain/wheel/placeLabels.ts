import type { Language } from '../time/language.ts';
import type { DayGroup } from './dayGroups.ts';
import { foldLabels } from './foldLabels.ts';
import type { DatedGroup, LabelText } from './labelText.ts';
import { labelStarts } from './labelStarts.ts';
import { type Point, pointAt } from './pointAt.ts';
import { shortDays } from './shortDays.ts';
import { textWidth } from './textWidth.ts';
import { wheelFrame } from './wheelFrame.ts';
import type { Box, WheelLabel } from './wheelLabel.ts';

const { width: WIDTH, centre: CENTRE, radius: RADIUS, labels: FRAME } = wheelFrame;
/** From the ellipse to the box. */
const STAND_OFF = 5;
/** No label comes nearer than this to the line between left and right. */
const FROM_MIDDLE = 10;
const SYMBOL = 7;

/**
 * Labels left and right of the wheel, in the order of the days, no two over each other and all within the picture. Each
 * side folds its least important entries until the rest has room near their days. They stand outside an ellipse around the wheel and
 * every leader stays inside it, so none crosses a label. Groups without a label are left out.
 */
export function placeLabels(groups: readonly DayGroup[], language: Language): readonly WheelLabel[] {
  const right = groups.filter(({ angle }) => angle < Math.PI);
  const left = groups.filter(({ angle }) => angle >= Math.PI).toReversed();
  return [...placeSide(right, 'right', language), ...placeSide(left, 'left', language).toReversed()];
}

function placeSide(
  groups: readonly DayGroup[],
  side: WheelLabel['side'],
  language: Language,
): readonly WheelLabel[] {
  const dated = groups.map((group) => {
    const { first, last } = group.marks[0]!;
    return { group, date: shortDays(first, last, language) };
  });
  const narrow = placeTexts(
    foldLabels(dated, ({ date }) => LEAST_ROOM - textStart(date)),
    side,
  );
  // Where the ellipse curves away there is room for longer lines, and a title needs fewer of them.
  const roomAt = new Map(narrow.map((label) => [label.group, roomBeside(label.box)]));
  const roomFor = ({ group, date }: DatedGroup) => (roomAt.get(group) ?? LEAST_ROOM) - textStart(date);
  const wide = placeTexts(foldLabels(dated, roomFor), side);
  return wide.every(({ box }) => box.x >= FRAME.margin && box.x + box.width <= WIDTH - FRAME.margin)
    ? wide
    : narrow;
}

/** What the widest point of the ellipse leaves for a label. */
const LEAST_ROOM = WIDTH / 2 - FRAME.across - STAND_OFF - FRAME.margin;
/** Longer lines are tiresome to read. */
const MOST_ROOM = 400;
/** How far a label may yet move towards the middle. */
const SLACK = 40;

function roomBeside({ y, height }: Box): number {
  const dy = Math.max(0, Math.abs(nearest(y, y + height) - CENTRE.y) - SLACK);
  const edge = Math.max(FROM_MIDDLE, acrossAt(dy, FRAME.mostDown) + STAND_OFF);
  return Math.max(LEAST_ROOM, Math.min(MOST_ROOM, WIDTH / 2 - edge - FRAME.margin));
}

/** The labels along the least tall ellipse that reaches past the first and the last of them. */
function placeTexts(texts: readonly LabelText[], side: WheelLabel['side']): readonly WheelLabel[] {
  const starts = labelStarts(texts, FRAME.leastDown);
  const reached = starts.every(
    (start) => Math.abs(start + FRAME.line / 2 - CENTRE.y) < FRAME.leastDown - FRAME.line,
  );
  const down = reached ? FRAME.leastDown : FRAME.mostDown;
  const along = reached ? starts : labelStarts(texts, down);
  return texts.map((text, index) => labelAt(text, along[index] ?? 0, side, down));
}

/** From the edge of a label to the text of its entries: the date, a blank, the symbol. */
function textStart(date: string): number {
  return textWidth(date, FRAME.size, true) + 2 * SYMBOL + 8;
}

function labelAt(
  { group, date, lines }: LabelText,
  top: number,
  side: WheelLabel['side'],
  down: number,
): WheelLabel {
  const height = lines.length * FRAME.line;
  const sign = side === 'right' ? 1 : -1;
  const edge = Math.max(FROM_MIDDLE, acrossAt(nearest(top, top + height) - CENTRE.y, down) + STAND_OFF);
  const start = textStart(date);
  const long = Math.max(...lines.map(({ text }) => textWidth(text, FRAME.size)));
  const anchor = CENTRE.x + sign * edge;
  const middle = top + FRAME.line / 2;
  return {
    side,
    group,
    box: { x: side === 'right' ? anchor : anchor - start - long, y: top, width: start + long, height },
    at: { x: anchor, y: top + BASELINE },
    date,
    symbolX: anchor + sign * (start - SYMBOL - 4),
    textX: anchor + sign * start,
    lines: lines.map((line, index) => ({ ...line, y: top + index * FRAME.line + BASELINE })),
    leader: leaderOf(group, { edge, y: middle, sign, down }),
  };
}

/** From the top of a line to its baseline. */
const BASELINE = 13;

/** The height within the box that is nearest the middle of the picture: there the ellipse is widest. */
function nearest(top: number, bottom: number): number {
  return Math.max(top, Math.min(CENTRE.y, bottom));
}

/** How far the ellipse reaches from the middle at a height above or below it. */
function acrossAt(dy: number, down: number): number {
  return FRAME.across * Math.sqrt(Math.max(0, 1 - (dy / down) ** 2));
}

type LeaderEnd = {
  /** From the middle of the picture to the label, and the height of its first line. */
  readonly edge: number;
  readonly y: number;
  readonly sign: number;
  readonly down: number;
};

/**
 * Out from the innermost mark of the day to the rim, slanting to the height of the label, and level to it. The slanting
 * part stays within the ellipse, or comes from beneath a label that has nothing between it and the wheel.
 */
function leaderOf({ marks, angle }: DayGroup, { edge, y, sign, down }: LeaderEnd): readonly Point[] {
  const innermost = Math.min(...marks.map(({ radius }) => radius));
  const rim = pointAt(angle, RADIUS + 2);
  const near = edge - STAND_OFF - LEVEL;
  const outward = Math.abs(y - CENTRE.y) >= Math.abs(rim.y - CENTRE.y);
  const free = outward && Math.abs(rim.x - CENTRE.x) <= near;
  const bend = free ? near : Math.min(near, acrossAt(y - CENTRE.y, down));
  return [
    pointAt(angle, innermost),
    rim,
    { x: CENTRE.x + sign * bend, y },
    { x: CENTRE.x + sign * (edge - 3), y },
  ];
}

/** The last bit of a leader is level with its label. */
const LEVEL = 7;
