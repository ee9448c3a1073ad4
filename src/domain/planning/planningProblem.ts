import type { Availability } from '../availability/availability.ts';
import type { SchoolHoliday } from '../calendar/schoolHoliday.ts';
import type { PlanningPreferences } from '../schedule/planningPreferences.ts';
import type { Demand } from './demand.ts';
import type { PlacedMeeting } from './placedMeeting.ts';

/**
 * All that the planner knows. `preferences` is by wheel id, the first part of a demand's key.
 * The order of the lists does not matter: the planner sorts by key.
 */
export type PlanningProblem = {
  readonly demands: readonly Demand[];
  readonly placed: readonly PlacedMeeting[];
  readonly preferences: ReadonlyMap<string, PlanningPreferences>;
  readonly schoolHolidays: readonly SchoolHoliday[];
  /** When offices and bodies are busy elsewhere; nobody is when absent. */
  readonly availability?: Availability | undefined;
  /** Ties let go because not all rules can hold, as «earlier later»: their least gap, or the order too. */
  readonly relaxed?: { readonly gaps: ReadonlySet<string>; readonly orders: ReadonlySet<string> } | undefined;
};
