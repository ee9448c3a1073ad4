import { cycleApplies } from '../../compile/cycleApplies.ts';
import type { Cycle } from '../../schedule/cycle.ts';
import { bodyFact, type JudgedBody } from '../bodyFact.ts';
import type { JudgedFact } from '../judgedFact.ts';

const LONGEST_CYCLE = 12;

/** Checklists nobody has looked through since they last came round. */
export function judgeChecklists({ wheel, body, year }: JudgedBody): readonly JudgedFact[] {
  return body.composition.flatMap(({ check, cite, at }) => {
    if (check.type !== 'checklist') return [];
    const since = lastRound(check.cycle, year);
    if (since === null) return [];
    const attested = wheel.attestations.some(
      (each) =>
        each.body === body.id &&
        each.checklist === check.id &&
        each.date >= `${since}-01-01` &&
        each.date <= `${year}-12-31`,
    );
    if (attested) return [];
    return [
      bodyFact(body, {
        code: 'year-attestation',
        severity: 'info',
        predicate: `mangler bekreftelse siden ${since}: ${check.text.replace(/\.$/, '')}`,
        remedy: `Når noen har sett over det, skriv i årsfilen: attestations: { organ/${check.id}: { date: …, by: … } }.`,
        at,
        cite,
      }),
    ];
  });
}

function lastRound(cycle: Cycle | null, year: number): number | null {
  for (let back = 0; back < LONGEST_CYCLE; back += 1)
    if (cycleApplies(cycle, year - back)) return year - back;
  return null;
}
