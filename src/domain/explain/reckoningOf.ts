import { factObligation } from '../compile/factObligation.ts';
import type { MeetingSlot } from '../compile/meetingSlot.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Body } from '../schedule/body.ts';
import type { Obligation } from '../schedule/obligation.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { anchorRuleText } from './anchorRuleText.ts';
import { countedFrom } from './countedFrom.ts';
import { cycleText } from './cycleText.ts';
import { eventText } from './eventText.ts';
import { momentText, type Named } from './momentText.ts';
import { monthDayText } from './monthDayText.ts';

/**
 * How the day of something that is not planned follows from its rule, as a Norwegian sentence: a deadline, a duty at
 * a meeting, an anchor or a date of a pattern. Null for a meeting that is planned or decided.
 * `slots` are the meetings of the years read.
 */
export function reckoningOf(
  occurrence: Occurrence,
  wheel: Wheel,
  slots: readonly MeetingSlot[],
  named: Named,
): string | null {
  const { key, kind, year } = occurrence;
  switch (kind) {
    case 'anchor': {
      const anchor = wheel.anchors.find(({ id }) => key === `${wheel.id}/${id}/${year}`);
      return anchor ? anchorRuleText(anchor, year) : null;
    }
    case 'duty':
      return dutyText(key, slots, named);
    case 'meeting': {
      const slot = slots.find((each) => each.key === key);
      if (!slot || slot.computed === null || slot.decision?.date) return null;
      return `Datoen følger av mønsteret ${slot.series.pattern ?? ''}.`;
    }
    case 'obligation': {
      const body = wheel.bodies.find(({ id }) => id === occurrence.body);
      const obligation = body && writtenIn(body, key, wheel, year);
      return obligation ? obligationText(obligation, wheel, year, named) : null;
    }
  }
}

function dutyText(key: string, slots: readonly MeetingSlot[], named: Named): string | null {
  const end = key.lastIndexOf('/');
  const slot = slots.find((each) => each.key === key.slice(0, end));
  const step = slot?.series.duties.find(({ id }) => id === key.slice(end + 1));
  const meeting = slot && named.occurrences.get(slot.key);
  if (!step || !meeting) return null;
  const event = eventText(meeting, step.offset.amount > 0 ? 'last' : 'first');
  return sentence(countedFrom(step.offset, event));
}

function writtenIn(body: Body, key: string, wheel: Wheel, year: number): Obligation | null {
  const isIt = ({ id }: { readonly id: string }): boolean => key === `${wheel.id}/${body.id}/${id}/${year}`;
  const fact = body.facts.find(isIt);
  return body.obligations.find(isIt) ?? (fact ? factObligation(fact, body) : null);
}

function obligationText({ due, cycle }: Obligation, wheel: Wheel, year: number, named: Named): string {
  if (due.type === 'yearly') return sentence(`${monthDayText(due.day)}, ${cycleText(cycle)}`);
  const often = cycle ? ` (${cycleText(cycle)})` : '';
  return sentence(`${countedFrom(due.offset, momentText(due.of, wheel, year, named))}${often}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
