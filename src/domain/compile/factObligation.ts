import type { Fact } from '../schedule/fact.ts';
import type { Body } from '../schedule/body.ts';
import type { Obligation } from '../schedule/obligation.ts';

/** The secretariat's duty to record a fact, on the day and three working days after; null when nobody is to be asked. */
export function factObligation(fact: Fact, body: Body): Obligation | null {
  if (!fact.ask) return null;
  return {
    id: fact.id,
    title: `Før i årsfilen: ${fact.question}`,
    description: null,
    due: fact.ask,
    cycle: null,
    when: null,
    owner: 'secretariat',
    remind: [
      { amount: 0, unit: 'day' },
      { amount: 3, unit: 'workingDay' },
    ],
    visibility: body.visibility === 'public' ? 'members' : body.visibility,
    cite: fact.cite,
    assumption: fact.assumption,
    at: fact.at,
  };
}
