import { allVersions } from '../schedule/allVersions.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { bodyUses } from './bodyUses.ts';
import { citedUses } from './citedUses.ts';
import type { RuleUse } from './ruleUse.ts';

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
