import type { Body } from '../../schedule/body.ts';
import type { Schedules } from '../../schedule/schedules.ts';
import { allVersions } from '../../schedule/allVersions.ts';
import type { Finding } from '../finding.ts';

/** Rules in use that their source itself calls a starting point: one finding a wheel. */
export function provisionalFindings(schedules: Schedules): readonly Finding[] {
  return schedules.wheels.flatMap((wheel): readonly Finding[] => {
    const cited = new Set(allVersions(wheel).flatMap(({ bodies: all }) => all.flatMap(citesOf)));
    const ids = [...cited].filter((id) => wheel.citations.get(id)?.status === 'provisional').toSorted();
    const bodies = wheel.bodies.filter(({ status }) => status === 'provisional').length;
    if (ids.length === 0 && bodies === 0) return [];
    const rules = `${ids.length} ${ids.length === 1 ? 'regel' : 'regler'}`;
    return [
      {
        code: 'year-provisional',
        severity: 'info',
        message: `${wheel.name} bygger på det kildene selv kaller foreløpig: ${rules} og ${bodies} organer.`,
        remedy: 'Når en regel er vedtatt: ta bort «status: provisional» i sources.yaml eller i organets fil.',
        at: wheel.at,
        cite: ids,
        occurrences: [],
      },
    ];
  });
}

/** Ids behind what a body generates: its meetings with their ties, and its deadlines. */
function citesOf({ series, obligations }: Body): readonly string[] {
  return [
    ...series.flatMap((each) => [
      ...each.cite,
      ...each.relations.flatMap(({ cite }) => cite),
      ...each.meetings.flatMap(({ cite, relations }) => [...cite, ...relations.flatMap((tie) => tie.cite)]),
    ]),
    ...obligations.flatMap(({ cite }) => cite),
  ];
}
