import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import type { Body } from '../schedule/body.ts';
import type { Relation } from '../schedule/relation.ts';
import type { Series } from '../schedule/series.ts';
import type { Wheel } from '../schedule/wheel.ts';
import type { LookedUpRelation, WrittenRelation } from '../schedule/writtenRelation.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';
import { cycleApplies } from './cycleApplies.ts';
import type { DayRange } from './dayRange.ts';
import { eventWindow } from './eventWindow.ts';
import { extraSlots } from './extraSlots.ts';
import { meetingIds } from './meetingIds.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { patternDates } from './patternDates.ts';
import { spreadTargets } from './spreadTargets.ts';
import { withinLife } from './withinLife.ts';
import { windowDays } from './windowDays.ts';

/**
 * The meetings a series must have in a year, in the order of their ids; none outside its cycle, when the count is unknown,
 * or while the body does not exist.
 */
export function meetingSlots(wheel: Wheel, body: Body, series: Series, year: number): readonly MeetingSlot[] {
  return slotsOf(wheel, body, series, year).flatMap((slot) => withinLife(slot) ?? []);
}

function slotsOf(wheel: Wheel, body: Body, series: Series, year: number): readonly MeetingSlot[] {
  if (!cycleApplies(series.cycle, year)) return extraSlots({ wheel, body, series, year });
  const extras = extraSlots({ wheel, body, series, year });
  if (series.pattern !== null) {
    const dated = patternDates(series.pattern, year).map((date, index) =>
      slotOf({ wheel, body, series, year }, String(index + 1), {
        window: null,
        target: null,
        computed: date,
        minGapDays: 0,
      }),
    );
    return [...dated, ...extras];
  }
  const ids = meetingIds(series);
  const rules = ids.map((id) => series.meetings.find((rule) => rule.id === id) ?? null);
  const range = windowDays(series.window ?? wheel.planning.window, year);
  const own = rules.map((rule) => (rule?.window ? windowDays(rule.window, year) : null));
  const targets = range && ids.length > 1 ? spreadTargets(range, own) : ids.map(() => null);
  const minGapDays = gapDays(series, range, ids.length);
  const slots = ids.map((id, index) => {
    const window = rules[index]?.window ? (own[index] ?? null) : range;
    return slotOf({ wheel, body, series, year }, id, {
      window,
      target: targets[index] ?? null,
      computed: null,
      minGapDays,
    });
  });
  return [...slots, ...extras];
}

type Context = { readonly wheel: Wheel; readonly body: Body; readonly series: Series; readonly year: number };
type Placing = {
  readonly window: DayRange | null;
  readonly target: PlainDate | null;
  readonly computed: PlainDate | null;
  readonly minGapDays: number;
};

function slotOf(context: Context, meeting: string, placing: Placing): MeetingSlot {
  const { wheel, body, series, year } = context;
  const rule = series.meetings.find(({ id }) => id === meeting) ?? null;
  const decision = wheel.decisions.find(
    (each) =>
      each.year === year && each.body === body.id && each.series === series.id && each.meeting === meeting,
  );
  const between = rule?.window || rule?.between ? rule.between : series.between;
  const events = between ? eventWindow(between, placing.window, wheel, year) : null;
  return {
    key: occurrenceKey({ type: 'meeting', wheel: wheel.id, body: body.id, series: series.id, meeting }, year),
    ...context,
    ...placing,
    window: events ? events.window : placing.window,
    meeting,
    number: /^\d+$/.test(meeting) ? Number(meeting) : null,
    rule,
    days: rule?.days ?? series.days,
    ...tiesOf([...series.relations, ...(rule?.relations ?? []), ...(events?.relations ?? [])]),
    decision: decision ?? null,
    extra: null,
  };
}

function tiesOf(all: readonly WrittenRelation[]): Pick<MeetingSlot, 'relations' | 'lookups'> {
  const relations = all.filter((one): one is Relation => one.of.type !== 'found');
  const lookups = all
    .filter((one): one is LookedUpRelation => one.of.type === 'found')
    .map((relation) => ({ relation, key: null }));
  return lookups.length === 0 ? { relations } : { relations, lookups };
}

/** As written, or half of what an even spread would give. */
function gapDays(series: Series, range: DayRange | null, meetings: number): number {
  if (!range) return 0;
  if (series.minGap) return daysBetween(range.from, shiftDate(range.from, series.minGap, isWorkingDay));
  const hasOwnWindows = series.meetings.some(({ window }) => window !== null);
  return hasOwnWindows || meetings < 2
    ? 0
    : Math.floor((daysBetween(range.from, range.to) + 1) / meetings / 2);
}
