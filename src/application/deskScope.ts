import type { DeskRole } from '../domain/schedule/deskRole.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';

/** What somebody at the desk may see and do: the wheels with a role, and the role in each. Unknown wheels: none. */
export type DeskScope = {
  readonly wheels: readonly Wheel[];
  may(least: DeskRole, wheel: string): boolean;
};
