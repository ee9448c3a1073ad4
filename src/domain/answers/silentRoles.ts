import type { InvitedRole } from '../occurrences/occurrence.ts';
import { attendanceOf } from './attendanceOf.ts';
import type { CalledMeeting } from './calledMeeting.ts';

/** Members and deputies who were called and have said nothing to the meeting as it stands. Guests are asked, not waited for. */
export function silentRoles(meeting: CalledMeeting): readonly InvitedRole[] {
  return attendanceOf(meeting)
    .roles.filter(
      ({ role, presence }) => presence === 'silent' && role.role !== 'guest' && meeting.told.has(role.id),
    )
    .map(({ role }) => role);
}
