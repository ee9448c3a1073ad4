import type { Body } from '../schedule/body.ts';
import type { Mailbox } from '../schedule/mailbox.ts';
import type { Wheel } from '../schedule/wheel.ts';

/** The mailbox that is told of what is overdue (see `Escalation`); null when there is none to write to. */
export function escalationTarget(to: string, body: Body, wheel: Wheel): Mailbox | null {
  const parent = wheel.bodies.find(({ id }) => id === body.parent);
  const id =
    to === 'leader'
      ? body.leader
      : to === 'secretariat'
        ? body.secretariat
        : to === 'parent'
          ? (parent?.secretariat ?? null)
          : to;
  return [...wheel.offices, ...wheel.secretariats, ...wheel.guests].find((each) => each.id === id) ?? null;
}
