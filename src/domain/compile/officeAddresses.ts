import { jointOffices } from './jointOffices.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/** An office is known by its address, since the same one may sit in bodies of several wheels. */
export function officeAddresses({ wheel, body, series }: MeetingSlot): readonly string[] {
  const members = body.members.flatMap((id) =>
    wheel.offices.filter((office) => office.id === id).map(({ address }) => address),
  );
  return [...new Set([...members, ...jointOffices(series, wheel).map(({ address }) => address)])];
}
