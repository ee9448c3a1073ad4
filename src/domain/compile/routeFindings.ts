import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { Finding } from '../findings/finding.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Route, SeriesPlace } from '../schedule/gate.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';
import type { Known } from './momentOf.ts';

/**
 * Meetings of a year that no meeting of the body before them on a route prepares: it must lie at least the lead before, and
 * after the previous meeting of the same series. Where a body's meetings are not known at all, nothing is asked.
 */
export function routeFindings(wheels: readonly Wheel[], year: number, known: Known): readonly Finding[] {
  return wheels.flatMap((wheel) =>
    wheel.bodies.flatMap((body) =>
      body.routes.flatMap((route) =>
        route.through
          .slice(1)
          .flatMap((place, index) => unprepared(route, route.through[index]!, place, year, known)),
      ),
    ),
  );
}

function unprepared(
  route: Route,
  from: SeriesPlace,
  to: SeriesPlace,
  year: number,
  known: Known,
): readonly Finding[] {
  const preparing = dated(known.meetingsOf(keyOf(from)));
  const prepared = dated(known.meetingsOf(keyOf(to)));
  if (preparing.length === 0) return [];
  return prepared.flatMap(({ meeting, first }, index): readonly Finding[] => {
    if (meeting.year !== year) return [];
    const latest = shiftDate(first, { ...route.lead, amount: -Math.abs(route.lead.amount) }, isWorkingDay);
    const since = prepared[index - 1]?.last ?? null;
    const fits = preparing.some(({ last }) => last <= latest && (since === null || last > since));
    if (fits) return [];
    return [
      {
        code: 'year-order',
        severity: 'warning',
        message: `${meeting.title} (${formatDay(first, 'nb')}) har ikke noe møte i ${keyOf(from)} foran seg innen ${formatDay(latest, 'nb')}${since ? `, etter ${formatDay(since, 'nb')}` : ''}.`,
        remedy: 'Flytt ett av møtene i årsfilen, eller endre «lead» i veien hvis avstanden ikke trengs.',
        at: route.at,
        cite: route.cite,
        occurrences: [meeting.key],
      },
    ];
  });
}

type Dated = { readonly meeting: Occurrence; readonly first: PlainDate; readonly last: PlainDate };

function dated(meetings: readonly Occurrence[]): readonly Dated[] {
  return meetings.flatMap((meeting) => {
    const [first, last] = [firstDay(meeting.time), lastDay(meeting.time)];
    return first && last && meeting.status !== 'cancelled' ? [{ meeting, first, last }] : [];
  });
}

function keyOf({ wheel, body, series }: SeriesPlace): string {
  return `${wheel}/${body}/${series}`;
}
