import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { Finding } from '../findings/finding.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { HostByInvitation } from '../schedule/meetingRule.ts';
import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';
import type { MeetingSlot } from './meetingSlot.ts';

const SUGGESTED = 3;

/**
 * Meetings whose host is somebody who invites and nobody has yet: a warning once the day it should be settled has passed
 * by `today`, else for orientation. The remedy suggests those it is longest since, by the hosts of earlier year files.
 */
export function hostFindings(
  slots: readonly MeetingSlot[],
  known: ReadonlyMap<string, Occurrence>,
  today: PlainDate | null,
): readonly Finding[] {
  return slots.flatMap((slot) => {
    const hostBy = slot.rule?.hostBy;
    const meeting = known.get(slot.key);
    const first = meeting && firstDay(meeting.time);
    if (!hostBy || !meeting || !first || meeting.host !== null || meeting.status === 'cancelled') return [];
    const settle = shiftDate(first, { ...hostBy.lead, amount: -hostBy.lead.amount }, isWorkingDay);
    const late = today !== null && settle <= today;
    return [
      {
        code: 'year-host-missing' as const,
        severity: late ? ('warning' as const) : ('info' as const),
        message: `${meeting.title} ${formatDay(first, 'nb')} har ingen vert. Det ${late ? 'skulle vært' : 'skal være'} avklart innen ${formatDay(settle, 'nb')}.`,
        remedy: `Skriv «host» på møtet i ${slot.wheel.id}/years/${slot.year}.yaml. Lengst siden sist: ${longestSince(slot, hostBy).join(', ')}.`,
        at: slot.decision?.at ?? slot.rule?.at ?? slot.series.at,
        cite: hostBy.cite.length > 0 ? hostBy.cite : (slot.rule?.cite ?? []),
        occurrences: [slot.key],
      },
    ];
  });
}

/** Names of the offices' organisations, those who have never hosted first, then by the year they last did. */
function longestSince({ wheel, body, series, meeting, year }: MeetingSlot, hostBy: HostByInvitation) {
  const names = wheel.offices
    .filter(({ id }) => hostBy.offices.includes(id))
    .map(({ name, organisation }) => organisation ?? name);
  const lastYear = (name: string): number =>
    Math.max(
      0,
      ...wheel.decisions
        .filter((each) => each.body === body.id && each.series === series.id && each.meeting === meeting)
        .filter((each) => each.year < year && each.host === name)
        .map((each) => each.year),
    );
  return [...new Set(names)]
    .toSorted((a, b) => lastYear(a) - lastYear(b) || names.indexOf(a) - names.indexOf(b))
    .slice(0, SUGGESTED)
    .map((name) => (lastYear(name) === 0 ? name : `${name} (${lastYear(name)})`));
}
