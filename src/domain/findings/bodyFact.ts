import type { Body } from '../schedule/body.ts';
import type { Wheel } from '../schedule/wheel.ts';
import type { JudgedFact } from './judgedFact.ts';

/** What a body is judged in: its wheel and a year. */
export type JudgedBody = { readonly wheel: Wheel; readonly body: Body; readonly year: number };

/** A fact about a body itself, with no occurrence behind it. */
export function bodyFact(body: Body, fact: Omit<JudgedFact, 'subject' | 'occurrences'>): JudgedFact {
  return { ...fact, subject: body.name, occurrences: [] };
}
