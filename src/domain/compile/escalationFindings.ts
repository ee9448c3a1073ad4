import type { Finding } from '../findings/finding.ts';
import type { Body } from '../schedule/body.ts';
import type { Escalation } from '../schedule/escalation.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { SourcePlace } from '../schedule/sourcePlace.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { escalationTarget } from './escalationTarget.ts';
import { roleOf } from './roleOf.ts';

/** Deadlines and duties that are to be told of when overdue, with nobody to tell, or none but the one who is late. */
export function escalationFindings({ wheels }: Schedules): readonly Finding[] {
  return wheels.flatMap((wheel) =>
    wheel.bodies.flatMap((body) => [
      ...body.obligations.flatMap((each) => findingsOf(each, each.at, body, wheel)),
      ...body.series.flatMap(({ duties, at }) => duties.flatMap((step) => findingsOf(step, at, body, wheel))),
    ]),
  );
}

type Escalating = {
  readonly title: string;
  readonly owner: string;
  readonly escalate?: readonly Escalation[];
};

function findingsOf(
  { title, owner, escalate = [] }: Escalating,
  at: SourcePlace,
  body: Body,
  wheel: Wheel,
): readonly Finding[] {
  const finding = (message: string, remedy: string): Finding => ({
    code: 'year-escalation',
    severity: 'warning',
    message: `${body.name}: ${message}`,
    remedy,
    at,
    cite: [],
    occurrences: [],
  });
  return escalate.flatMap(({ to }) => {
    const target = escalationTarget(to, body, wheel);
    if (!target)
      return [
        finding(
          `ingen får vite at fristen for «${title}» er ute, for ${MISSING[to] ?? `«${to}» har ingen postkasse`}.`,
          REMEDY[to] ?? OTHER,
        ),
      ];
    if (target.address.toLowerCase() !== roleOf(owner, body, wheel)?.address.toLowerCase()) return [];
    return [finding(`${target.name} skal både gjøre «${title}» og få vite at det ikke er gjort.`, OTHER)];
  });
}

const OTHER = 'Skriv en annen under «to»: leader, parent, secretariat, eller en id fra members.yaml.';

const MISSING: Readonly<Record<string, string>> = {
  leader: 'organet har ingen leder',
  secretariat: 'organet har ikke noe sekretariat',
  parent: 'organet over har ikke noe sekretariat',
};

const REMEDY: Readonly<Record<string, string>> = {
  leader: `Legg til «leader» i organet. ${OTHER}`,
  secretariat: `Legg til «secretariat» i organet. ${OTHER}`,
  parent: `Legg til «parent» i organet, og «secretariat» i organet over. ${OTHER}`,
};
