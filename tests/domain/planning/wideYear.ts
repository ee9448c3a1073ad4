import type { Demand } from '../../../src/domain/planning/demand.ts';
import type { PlanningProblem } from '../../../src/domain/planning/planningProblem.ts';
import { demand, problem, relation, workingDays } from './aProblem.ts';

/** A year of bodies that share offices and relations, with windows of most of the year; the same every time. */
export function wideYear(bodies: number, meetings: number): PlanningProblem {
  const days = workingDays('2027-01-08', '2027-12-10').filter(
    (day) => day < '2027-07-01' || day > '2027-08-08',
  );
  const demands: Demand[] = [];
  for (let body = 0; body < bodies; body += 1) {
    for (let number = 1; number <= meetings; number += 1) {
      const middle = Math.round(((number - 0.5) * days.length) / meetings);
      const before = body > 0 && (body + number) % 3 === 0;
      const kind = number % 2 === 0 ? 'with' : 'after';
      demands.push(
        demand(`agder/b${body}/mote/2027/${number}`, {
          candidates: days,
          days: body % 4 === 1 && number === 2 ? 2 : 1,
          target: days[middle]!,
          offices: [`leder-${body % 3}`, `kommune-${body % 5}`, `fylke-${body}`],
          relations: before
            ? [
                relation(
                  kind,
                  `agder/b${body - 1}/mote/2027/${number}`,
                  kind === 'after' ? { lead: '3w' } : {},
                ),
              ]
            : [],
          minGapDays: body % 2 === 0 ? 28 : 0,
          counties: ['42'],
        }),
      );
    }
  }
  return problem(demands);
}
