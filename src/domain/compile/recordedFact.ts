import type { RecordedFact } from '../schedule/fact.ts';
import type { Schedules } from '../schedule/schedules.ts';

/** What the year file says of a fact of a wheel; null when it says nothing. */
export function recordedFact(
  schedules: Schedules,
  wheel: string,
  fact: string,
  year: number,
): RecordedFact | null {
  const facts = schedules.wheels.find(({ id }) => id === wheel)?.facts ?? [];
  return facts.find((each) => each.fact === fact && each.year === year) ?? null;
}
