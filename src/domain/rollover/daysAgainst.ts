import { holidayNames } from '../calendar/holidayNames.ts';
import { quietPeriods } from '../calendar/quietPeriods.ts';
import { anchorDays } from '../compile/anchorDays.ts';
import { coincidenceWindow } from '../compile/coincidenceWindow.ts';
import type { MeetingSlot } from '../compile/meetingSlot.ts';
import { addDays } from '../time/addDays.ts';
import { eachDay } from '../time/eachDay.ts';
import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { anchorCode } from './anchorCode.ts';
import type { Move } from './rolledMeeting.ts';

/** What in the calendar itself keeps a meeting from beginning on `wish`: holidays, quiet periods, anchors, its window. */
export function daysAgainst(slot: MeetingSlot, wish: PlainDate): readonly Move[] {
  const { wheel, rule, series } = slot;
  const days = eachDay(wish, addDays(wish, slot.days - 1));
  const holidays = days.flatMap((day) =>
    holidayNames(day, 'nb').map((name) => `${formatDay(day, 'nb')} er ${name}`),
  );
  if (holidays.length > 0) return [{ code: 'holiday', text: holidays.join(' og '), cite: [] }];
  const avoided = new Set([...wheel.planning.avoid, ...(rule?.avoid ?? [])]);
  const years = [slot.year - 1, slot.year];
  const quiet = years
    .flatMap((year) => quietPeriods(year))
    .find(({ id, from, to }) => avoided.has(id) && days.some((day) => from <= day && day <= to));
  if (quiet) return [{ code: 'quiet-period', text: quiet.name.nb.toLowerCase(), cite: [] }];
  const anchor = wheel.anchors.find(
    (each) =>
      avoided.has(each.id) &&
      years.some((year) => {
        const known = anchorDays(each, year);
        return known.type === 'dated' && days.some((day) => known.days.from <= day && day <= known.days.to);
      }),
  );
  if (anchor) return [{ code: anchorCode(wish), text: anchor.name, cite: anchor.cite }];
  return outside(slot, wish, rule?.cite ?? series.cite);
}

function outside(slot: MeetingSlot, wish: PlainDate, cite: readonly string[]): readonly Move[] {
  const elsewhere = coincidenceWindow(slot);
  const window = elsewhere?.days ?? slot.window;
  if (!window || (wish >= window.from && addDays(wish, slot.days - 1) <= window.to)) return [];
  if (elsewhere) return [{ code: 'anchor', text: `følger ${elsewhere.anchor.name}`, cite }];
  const span = `${formatDay(window.from, 'nb', 'month')}–${formatDay(window.to, 'nb')}`;
  return [{ code: 'window', text: `tidsrommet er ${span}`, cite }];
}
