import type { Body } from '../schedule/body.ts';
import { citedUses } from './citedUses.ts';
import type { RuleUse } from './ruleUse.ts';

/** What rests on the citations of who sits in a body and how long it lasts. */
export function membershipUses(body: Body): readonly RuleUse[] {
  const { name, seats, composition, appointments, open, life } = body;
  return [
    ...seats.flatMap((seat) =>
      citedUses(
        seat.office === null ? 'constrains' : 'generates',
        `plassen «${seat.name}» i ${name}`,
        seat.cite,
        seat.at,
      ),
    ),
    ...composition.flatMap(({ cite, at }) => citedUses('checks', `sammensetningen av ${name}`, cite, at)),
    ...appointments.flatMap(({ what, to, cite, at }) =>
      citedUses(to === null ? 'checks' : 'generates', `oppnevningen «${what}» i ${name}`, cite, at),
    ),
    ...open.flatMap(({ key, cite, at }) =>
      citedUses('checks', `det åpne punktet «${key}» i ${name}`, cite, at),
    ),
    ...(life.rules
      ? citedUses('constrains', `når reglene for ${name} gjelder`, life.rules.cite, life.rules.at)
      : []),
    ...(life.mandate
      ? citedUses('constrains', `mandatet til ${name}`, life.mandate.cite, life.mandate.at)
      : []),
  ];
}
