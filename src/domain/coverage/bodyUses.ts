import type { Body } from '../schedule/body.ts';
import { citedUses } from './citedUses.ts';
import { membershipUses } from './membershipUses.ts';
import type { RuleUse } from './ruleUse.ts';
import { seriesUses } from './seriesUses.ts';

/** Every place in the file of one body where a citation is put to use, in the order of the file. */
export function bodyUses(body: Body): readonly RuleUse[] {
  return [
    ...body.backing.flatMap(({ key, cite, at }) =>
      citedUses('constrains', `«${key}» for ${body.name}`, cite, at),
    ),
    ...body.series.flatMap((series) => seriesUses(body, series)),
    ...body.obligations.flatMap(({ title, cite, checklist, at }) => [
      ...citedUses('generates', `fristen «${title}» i ${body.name}`, cite, at),
      ...(checklist ?? []).flatMap((item) =>
        citedUses('generates', `sjekklisten til fristen «${title}» i ${body.name}`, item.cite, at),
      ),
    ]),
    ...body.facts.flatMap(({ question, cite, at }) =>
      citedUses('checks', `spørsmålet «${question}» i ${body.name}`, cite, at),
    ),
    ...body.gates.flatMap(({ title, cite, at }) =>
      citedUses('checks', `kravet om møte før «${title}» i ${body.name}`, cite, at),
    ),
    ...body.routes.flatMap(({ cite, at }) => citedUses('checks', `saksveien i ${body.name}`, cite, at)),
    ...membershipUses(body),
    ...body.notes.flatMap(({ cite, reason, at }) =>
      citedUses('note', `merknad i ${body.name}`, cite, at, reason),
    ),
  ];
}
