import type { AgendaItem } from '../schedule/agendaItem.ts';
import type { Body } from '../schedule/body.ts';
import type { MeetingRule } from '../schedule/meetingRule.ts';
import type { Series } from '../schedule/series.ts';
import type { SourcePlace } from '../schedule/sourcePlace.ts';
import type { WrittenRelation } from '../schedule/writtenRelation.ts';
import { citedUses } from './citedUses.ts';
import type { RuleUse } from './ruleUse.ts';

/** What rests on the citations of a series: its meetings, its ties, its duties. A series nobody knows the count of is only watched. */
export function seriesUses(body: Body, series: Series): readonly RuleUse[] {
  const { count, pattern, meetings, at } = series;
  const silent = count.type === 'unknown' && pattern === null && meetings.length === 0;
  const what = `serien «${series.id}» i ${body.name}`;
  return [
    ...citedUses(silent ? 'checks' : 'generates', what, series.cite, at),
    ...relationUses(what, series.relations, at),
    ...citedUses('constrains', `tidsrommet for ${what}`, series.between?.cite ?? [], at),
    ...citedUses('generates', `fellesmøtet i ${what}`, series.joint?.cite ?? [], at),
    ...agendaUses(what, series.agenda, at),
    ...series.duties.flatMap(({ title, cite }) =>
      citedUses('generates', `plikten «${title}» i ${body.name}`, cite, at),
    ),
    ...meetings.flatMap((meeting) => meetingUses(body, meeting)),
  ];
}

function meetingUses(
  body: Body,
  { id, cite, relations, agenda, between, hostBy, at }: MeetingRule,
): readonly RuleUse[] {
  const what = `møte ${id} i ${body.name}`;
  return [
    ...citedUses('generates', what, cite, at),
    ...relationUses(what, relations, at),
    ...citedUses('constrains', `tidsrommet for ${what}`, between?.cite ?? [], at),
    ...citedUses('checks', `vertskapet for ${what}`, hostBy?.cite ?? [], at),
    ...agendaUses(what, agenda, at),
  ];
}

function agendaUses(what: string, agenda: readonly AgendaItem[], at: SourcePlace): readonly RuleUse[] {
  return agenda.flatMap((item) => citedUses('generates', `saken «${item.text}» på ${what}`, item.cite, at));
}

const KINDS = { with: 'sammen med', after: 'etter', before: 'før' } as const;

function relationUses(
  what: string,
  relations: readonly WrittenRelation[],
  at: SourcePlace,
): readonly RuleUse[] {
  return relations.flatMap(({ kind, cite }) =>
    citedUses('constrains', `tilknytningen (${KINDS[kind]}) for ${what}`, cite, at),
  );
}
