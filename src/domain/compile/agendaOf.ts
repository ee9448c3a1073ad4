import type { AgendaItem } from '../schedule/agendaItem.ts';
import type { DayType } from '../schedule/meetingRule.ts';
import type { Phase } from '../schedule/wheel.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { cycleApplies } from './cycleApplies.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { windowDays } from './windowDays.ts';

const DAY_NAMES: Readonly<Record<DayType, string>> = {
  ordinary: 'ordinært møte',
  programme: 'program',
  social: 'sosialt',
  travel: 'reise',
};

/**
 * The agenda of a meeting on a day: what its days are for, then the standing items of the series, then its own. Left out
 * are items of other years and phases, and those whose fact is not recorded as yes.
 */
export function agendaOf(slot: MeetingSlot, date: PlainDate | null): readonly string[] {
  const { rule, series } = slot;
  const days = (rule?.dayTypes ?? []).map((type, index) => `Dag ${index + 1}: ${DAY_NAMES[type]}`);
  const items = [...series.agenda, ...(rule?.agenda ?? [])].filter((item) => applies(item, slot, date));
  return [...days, ...items.map((item) => textOf(item, slot))];
}

function applies(item: AgendaItem, { wheel, year }: MeetingSlot, date: PlainDate | null): boolean {
  if (!cycleApplies(item.cycle, year)) return false;
  if (item.when !== null) {
    const answer = wheel.facts.find((each) => each.fact === item.when && each.year === year)?.value ?? 'no';
    if (answer === 'no') return false;
  }
  const phase = item.phase === null ? null : wheel.phases.find(({ id }) => id === item.phase);
  return !phase || (date !== null && lasts(phase, date));
}

/** A phase may wrap New Year: the one that ends in the next year has begun in this. */
function lasts({ window }: Phase, date: PlainDate): boolean {
  const year = Number(date.slice(0, 4));
  return [year, year + 1].some((each) => {
    const days = windowDays(window, each);
    return days !== null && days.from <= date && date <= days.to;
  });
}

function textOf({ text, raisedBy, minutes }: AgendaItem, { wheel }: MeetingSlot): string {
  const from = raisedBy === null ? null : wheel.bodies.find(({ id }) => id === raisedBy)?.name;
  const notes = [...(from ? [`fra ${from}`] : []), ...(minutes === null ? [] : [`${minutes} min`])];
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}
