import type { PlanningPreferences } from '../schedule/planningPreferences.ts';
import type { PlanningProblem } from './planningProblem.ts';

/** The preferences of the wheel a key belongs to. Throws RangeError for a wheel without any: a fault of the caller. */
export function preferencesOf(key: string, preferences: PlanningProblem['preferences']): PlanningPreferences {
  const wheel = key.slice(0, key.indexOf('/'));
  const found = preferences.get(wheel);
  if (!found) throw new RangeError(`No planning preferences for wheel "${wheel}" of ${key}`);
  return found;
}
