import type { Appointment } from '../../../domain/schedule/appointment.ts';
import { spotAt } from '../read/spot.ts';
import type { CheckedBody } from './checkedFolder.ts';
import { findBodies } from './findBodies.ts';
import { resolveCite } from './resolveCite.ts';
import type { WheelContext } from './wheelContext.ts';

/** What a body has appointed or must appoint, and the roles nobody is entered for. */
export function resolveAppointments(body: CheckedBody, context: WheelContext): readonly Appointment[] {
  return Object.entries(body.data.appointments ?? {}).map(([id, one]) => {
    const at = spotAt(body.spot, 'appointments', id);
    const { role } = one;
    const bodies = findBodies(one.of_type ?? '', 'type', context.folder.id, context);
    return {
      id,
      what: one.what,
      from: one.from ?? null,
      to: one.to ?? null,
      vacant:
        role === undefined
          ? null
          : bodies
              .filter(({ body: { data } }) => data[role] === undefined)
              .map(({ body: { data } }) => data.name),
      // Told where the deadline is made, see `lifeObligations`.
      cite: resolveCite(one.cite, at, { ...context, report: () => undefined }),
      at: at.key,
    };
  });
}
