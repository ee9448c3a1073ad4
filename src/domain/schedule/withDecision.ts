import type { Decision } from './decision.ts';
import type { Schedules } from './schedules.ts';

/** The schedules as if a decision were written in a wheel, in place of the one the meeting has. The files are not touched. */
export function withDecision(schedules: Schedules, wheel: string, decision: Decision): Schedules {
  const isSame = (other: Decision): boolean =>
    other.year === decision.year &&
    other.body === decision.body &&
    other.series === decision.series &&
    other.meeting === decision.meeting;
  const wheels = schedules.wheels.map((each) =>
    each.id === wheel
      ? { ...each, decisions: [...each.decisions.filter((other) => !isSame(other)), decision] }
      : each,
  );
  return { ...schedules, wheels };
}
