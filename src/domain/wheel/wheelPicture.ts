import type { SchoolHoliday } from '../calendar/schoolHoliday.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Wheel } from '../schedule/wheel.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { dayAngle } from './dayAngle.ts';
import { dayGroups } from './dayGroups.ts';
import { placeLabels } from './placeLabels.ts';
import { placeMarks } from './placeMarks.ts';
import { placeNumbers, type WheelNumber } from './placeNumbers.ts';
import { type RingName, ringNames } from './ringNames.ts';
import { type UndatedGroup, undatedGroups } from './undatedGroups.ts';
import { wheelFrame } from './wheelFrame.ts';
import type { WheelLabel } from './wheelLabel.ts';
import type { DatedMark, WheelMark } from './wheelMark.ts';
import { wheelMonths, wheelWeeks, type WheelMonth, type WheelWeek } from './wheelMonths.ts';
import { type WheelPhase, wheelPhases } from './wheelPhases.ts';
import { ringIdOf, type WheelRing, wheelRings } from './wheelRings.ts';
import { type WheelShade, wheelShades } from './wheelShades.ts';
import { wheelSpan } from './wheelSpan.ts';
import type { WheelYear } from './wheelYear.ts';

/** What is drawn, already filtered to what the reader may see and has asked for. */
export type WheelContent = {
  readonly wheel: Pick<Wheel, 'id' | 'name' | 'rings' | 'phases' | 'counties'>;
  readonly period: WheelYear;
  readonly occurrences: readonly Occurrence[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  /** Where the hand points; null for none. */
  readonly today: PlainDate | null;
  readonly language: Language;
};

/** A year as a picture: every thing with its place, in the units of `wheelFrame`. Plain data; an adapter draws it. */
export type WheelPicture = {
  readonly name: string;
  readonly period: WheelYear;
  readonly language: Language;
  readonly months: readonly WheelMonth[];
  readonly weeks: readonly WheelWeek[];
  readonly rings: readonly WheelRing[];
  readonly ringNames: readonly RingName[];
  readonly shades: readonly WheelShade[];
  readonly phases: readonly WheelPhase[];
  /** In the order of the days. */
  readonly marks: readonly WheelMark[];
  readonly labels: readonly WheelLabel[];
  /** What is blank above and below, and need not be shown. */
  readonly crop: number;
  /** How many marks no label tells of. */
  readonly unlabelled: number;
  /** Instead of labels where the picture is small. */
  readonly numbers: readonly WheelNumber[];
  /** Angle of today; null when today is not in the wheel. */
  readonly hand: number | null;
  readonly undated: readonly UndatedGroup[];
};

/** Places a year: the same content gives the same picture, to the last digit. */
export function wheelPicture(content: WheelContent): WheelPicture {
  const { wheel, period, occurrences, language, today } = content;
  const dated = occurrences.flatMap((each) => datedMark(each, content));
  const inner = wheelFrame.hub + (wheel.phases.length > 0 ? wheelFrame.phaseBand + 8 : 6);
  const rings = wheelRings(wheel.rings, crowdsOf(dated), inner, language);
  const marks = rings
    .flatMap((ring) =>
      placeMarks(
        dated.filter(({ ringId }) => ringId === ring.id),
        ring,
      ),
    )
    .toSorted(
      (a, b) =>
        a.span.from - b.span.from || b.radius - a.radius || (a.occurrence.key < b.occurrence.key ? -1 : 1),
    );
  const groups = dayGroups(marks);
  const labels = placeLabels(groups, language);
  const told = new Set(labels.flatMap(({ lines }) => lines.flatMap((line) => line.marks)));
  const hand = today && wheelSpan(today, today, period) ? dayAngle(today, period) : null;
  return {
    name: wheel.name,
    period,
    language,
    months: wheelMonths(period, language),
    weeks: wheelWeeks(period),
    rings,
    ringNames: ringNames(rings, marks),
    shades: wheelShades(period, wheel.counties, content.schoolHolidays, language),
    phases: wheelPhases(wheel.phases, period, wheelFrame.hub + wheelFrame.phaseBand + 3, language),
    marks,
    labels,
    crop: cropOf(labels),
    unlabelled: marks.length - told.size,
    numbers: placeNumbers(groups),
    hand: hand === null ? null : hand + Math.PI / period.days,
    undated: undatedGroups(occurrences.filter(({ time }) => time.type === 'undated')),
  };
}

function datedMark(occurrence: Occurrence, { wheel, period }: WheelContent): readonly DatedMark[] {
  const [first, last] = [firstDay(occurrence.time), lastDay(occurrence.time)];
  const span = first && last && wheelSpan(first, last, period);
  if (!first || !last || !span) return [];
  return [{ occurrence, first, last, span, ringId: ringIdOf(occurrence, wheel.rings) }];
}

/** The wheel with its numbers is always shown whole. */
function cropOf(labels: readonly WheelLabel[]): number {
  const { centre, height, numbers, labels: frame } = wheelFrame;
  const tops = labels.map(({ box }) => Math.min(box.y, height - box.y - box.height) - frame.margin);
  return Math.floor(Math.max(0, Math.min(centre.y - numbers.radius - numbers.height, ...tops)));
}

/** The most that begins on one day of each ring. */
function crowdsOf(marks: readonly DatedMark[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  const crowds = new Map<string, number>();
  for (const { ringId, first } of marks) {
    const day = `${ringId}\n${first}`;
    const count = (days.get(day) ?? 0) + 1;
    days.set(day, count);
    crowds.set(ringId, Math.max(crowds.get(ringId) ?? 0, count));
  }
  return crowds;
}
