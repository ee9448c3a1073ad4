import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { targetKey } from '../occurrences/targetKey.ts';
import type { Bound, FoundMeeting, Moment } from '../schedule/moment.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { monthDayText } from './monthDayText.ts';
import { countedFrom } from './countedFrom.ts';
import { eventText } from './eventText.ts';

/** What moments are named by: the wheels, and every occurrence known, by key. */
export type Named = {
  readonly wheels: readonly Wheel[];
  readonly occurrences: ReadonlyMap<string, Occurrence>;
};

/** What a deadline hangs on, in words, with its day when it is known: «første møte i KDU Agder etter …». */
export function momentText(moment: Moment, wheel: Wheel, year: number, named: Named): string {
  switch (moment.type) {
    case 'found':
      return foundText(moment, wheel, year, named);
    case 'fact': {
      const fact = wheel.bodies.flatMap(({ facts }) => facts).find(({ id }) => id === moment.fact);
      return `dagen som er ført for «${fact?.question ?? moment.fact}»`;
    }
    case 'obligation': {
      const found = named.occurrences.get(occurrenceKey(moment, year + moment.yearShift));
      return found ? eventText(found, 'first') : `fristen ${moment.body}/${moment.obligation}`;
    }
    case 'anchor':
    case 'meeting': {
      const found = named.occurrences.get(targetKey(moment, wheel.id, year, '1'));
      if (found) return eventText(found, 'first');
      if (moment.type === 'meeting') return `${moment.body}/${moment.series}/${moment.meeting}`;
      return wheel.anchors.find(({ id }) => id === moment.anchor)?.name ?? moment.anchor;
    }
  }
}

function foundText(found: FoundMeeting, wheel: Wheel, year: number, named: Named): string {
  const body = named.wheels.find(({ id }) => id === found.wheel)?.bodies.find(({ id }) => id === found.body);
  const parts = [
    `${found.which === 'first' ? 'første' : 'siste'} møte i ${body?.name ?? found.body}`,
    ...(found.after ? [boundText(found.after, 'etter', wheel, year, named)] : []),
    ...(found.before ? [boundText(found.before, 'før', wheel, year, named)] : []),
    ...(found.latest ? [`senest ${monthDayText(found.latest)}`] : []),
  ];
  return parts.join(', ');
}

function boundText(bound: Bound, way: string, wheel: Wheel, year: number, named: Named): string {
  const event = momentText(bound.of, wheel, year, named);
  return bound.offset ? `${way} dagen ${countedFrom(bound.offset, event)}` : `${way} ${event}`;
}
