import type { Finding } from '../findings/finding.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Fact } from '../schedule/fact.ts';
import type { Wheel } from '../schedule/wheel.ts';

/** Tells that a fact is not recorded for a year, so that nothing that depends on it is due yet. */
export function openFactFinding(wheel: Wheel, fact: Fact, asked: Occurrence): Finding {
  return {
    code: 'year-fact-open',
    severity: 'info',
    message: `${fact.question} Svaret for ${asked.year} er ikke ført, så fristene som avhenger av det, er ikke med.`,
    remedy: `Skriv «${fact.id}: yes» eller «${fact.id}: no» under «facts» i ${wheel.id}/years/${asked.year}.yaml når svaret er kjent.`,
    at: fact.at,
    cite: fact.cite,
    occurrences: [asked.key],
  };
}
