import type { DeskRole } from '../../../domain/schedule/deskRole.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';

/** Who is signed in at the desk. */
export type DeskUser = {
  /** In lower case. */
  readonly address: string;
  /** Must come back in every form, in the field `csrf`. */
  readonly csrf: string;
  /** The wheels where this address has some role, as the files say now. */
  readonly wheels: readonly Wheel[];
  /** Whether the role in a wheel is at least this one. Unknown wheels: false. */
  may(least: DeskRole, wheel: string): boolean;
};
