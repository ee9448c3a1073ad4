import type { Finding } from '../findings/finding.ts';
import type { Conflict } from './conflict.ts';
import { clashOf } from './clashOf.ts';
import type { Demand } from './demand.ts';
import { joinWords } from './joinWords.ts';

/** Names the meetings of a conflict, the rules that set them against each other, and the meeting left without a date. */
export function infeasibleFinding(conflict: Conflict, dropped: Demand): Finding {
  const demands = conflict.slots.map(({ demand }) => demand);
  const keys = demands.map(({ key }) => key);
  const rules = [
    ...conflict.ties.map(({ early }) => `${early.key} ${early.must}`),
    ...conflict.clashes.map(([a, b]) => apart(byKeyIn(demands, a), byKeyIn(demands, b))),
  ];
  return {
    code: 'year-infeasible',
    severity: 'error',
    message: `Det finnes ikke dager i vinduene til både ${joinWords(keys)}: ${joinWords(rules)}. ${dropped.key} er derfor ikke satt opp.`,
    remedy:
      'Utvid vinduet til ett av møtene, mykne en av reglene, eller fastsett en av datoene som et vedtak.',
    at: dropped.at,
    cite: [...new Set([...demands, ...conflict.ties].flatMap(({ cite }) => cite))],
    occurrences: keys,
  };
}

function apart(a: Demand, b: Demand): string {
  const clash = clashOf(a, b);
  const why =
    clash?.type === 'offices'
      ? `${joinWords(clash.offices.slice(0, 3))} er innkalt til begge`
      : 'samme organ';
  return `${a.key} og ${b.key} kan ikke være samme dag (${why})`;
}

function byKeyIn(demands: readonly Demand[], key: string): Demand {
  return demands.find((demand) => demand.key === key)!;
}
