import { allVersions } from '../schedule/allVersions.ts';
import type { Body } from '../schedule/body.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { citedUses } from './citedUses.ts';
import { membershipUses } from './membershipUses.ts';
import type { RuleUse } from './ruleUse.ts';
import { seriesUses } from './seriesUses.ts';

/**
 * Every place where the schedules put a citation to use, in the order of the files. A citation in a body's flat `cite`
 * list backs nothing in particular and is not a use.
 */
export function ruleUses({ wheels }: Schedules): readonly RuleUse[] {
  return wheels.flatMap((wheel) => [
    ...wheelUses(wheel),
    ...allVersions(wheel).flatMap(({ bodies }) => bodies.flatMap(bodyUses)),
  ]);
}

function wheelUses(wheel: Wheel): readonly RuleUse[] {
  return [
    ...wheel.rings.flatMap((ring) => citedUses('generates', `ringen ${ring.name}`, ring.cite, wheel.at)),
    ...wheel.phases.flatMap((phase) => citedUses('generates', `fasen ${phase.name}`, phase.cite, wheel.at)),
    ...wheel.anchors.flatMap((anchor) =>
      citedUses('generates', `arrangementet ${anchor.name}`, anchor.cite, anchor.at),
    ),
    ...wheel.extras.flatMap(({ title, decision, cite }) =>
      citedUses('generates', `det ekstra møtet «${title ?? decision.meeting}»`, cite, decision.at),
    ),
    ...wheel.types.flatMap(({ type, cite, at }) =>
      citedUses('checks', `organer av slaget «${type}»`, cite, at ?? wheel.at),
    ),
  ];
}

function bodyUses(body: Body): readonly RuleUse[] {
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
