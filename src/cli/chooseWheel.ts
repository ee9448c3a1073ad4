import type { Schedules } from '../domain/schedule/schedules.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { UsageError } from './usageError.ts';

/** The wheel named on the command line, null when none is named. */
export function chooseWheel(schedules: Schedules, name: string | boolean | undefined): Wheel | null {
  if (name === undefined) return null;
  const wheel = schedules.wheels.find(({ id }) => id === name);
  if (wheel) return wheel;
  throw new UsageError(
    `Det finnes ikke noe hjul «${name}». Hjulene er: ${schedules.wheels.map(({ id }) => id).join(', ')}.`,
  );
}
