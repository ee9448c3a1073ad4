import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Body } from '../schedule/body.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { invitedRole } from './invitedRole.ts';

/** The secretariats that share what the body's own secretariat has to do. */
export function helpersOf(owner: string, body: Body, wheel: Wheel): Pick<Occurrence, 'helpers'> {
  if (owner !== 'secretariat') return {};
  const helpers = wheel.secretariats
    .filter(({ id }) => id !== body.secretariat && body.organisers.includes(id))
    .map((each) => invitedRole(each, 'owner'));
  return helpers.length > 0 ? { helpers } : {};
}
