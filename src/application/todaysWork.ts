import { silentRoles } from '../domain/answers/silentRoles.ts';
import { attendanceOf } from '../domain/answers/attendanceOf.ts';
import type { Attendance } from '../domain/answers/attendance.ts';
import { whyClosed } from '../domain/answers/whyClosed.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Deadline } from '../domain/fulfilment/deadline.ts';
import { troubleStates } from '../domain/messages/troubleStates.ts';
import { firstDay } from '../domain/occurrences/firstDay.ts';
import { lastDay } from '../domain/occurrences/lastDay.ts';
import type { InvitedRole, Occurrence } from '../domain/occurrences/occurrence.ts';
import { mailboxOf } from '../domain/schedule/mailboxOf.ts';
import { readsIncoming } from '../domain/schedule/readsIncoming.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { addDays } from '../domain/time/addDays.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { DeskScope } from './deskScope.ts';
import { findDeadlines } from './findDeadlines.ts';
import type { AnswerStore } from './ports/answerStore.ts';
import type { CalendarSnapshot } from './ports/calendarView.ts';
import type { DeliveryEntry, DeliveryLog } from './ports/deliveryLog.ts';
import type { FulfilmentStore } from './ports/fulfilmentStore.ts';
import type { FailingAddress, IncomingEntry, InboxStore } from './ports/inboxStore.ts';
import type { PublishedSearch } from './ports/publishedSearch.ts';

/** What needs a hand in the wheels somebody has a role in, the most urgent first. */
export type TodaysWork = {
  readonly overdue: readonly Deadline[];
  /** Due today or within a week. */
  readonly due: readonly Deadline[];
  /** The newest of them; `troubleCount` is how many there are. */
  readonly troubles: readonly DeliveryEntry[];
  readonly troubleCount: number;
  readonly held: readonly IncomingEntry[];
  readonly failing: readonly FailingRole[];
  readonly silent: readonly SilentMeeting[];
  /** Meetings near by that nobody has confirmed, and those of the year without a date. */
  readonly unsettled: readonly Occurrence[];
  readonly errors: readonly Finding[];
  /** The first thing after that; null when nothing is in sight. */
  readonly next: Occurrence | null;
};

export type FailingRole = FailingAddress & { readonly since: Instant; readonly name: string };

export type SilentMeeting = {
  readonly occurrence: Occurrence;
  readonly roles: readonly InvitedRole[];
  readonly attendance: Attendance;
};

const [BACK, WEEK, ANSWER_DAYS, CONFIRM_DAYS, SIGHT_DAYS] = [365, 7, 35, 60, 180];
const [MOST_TROUBLES, MOST_HELD] = [10, 200];

/** Gathers it all as of now. */
export async function todaysWork(
  parts: {
    readonly search: PublishedSearch;
    readonly fulfilments: Pick<FulfilmentStore, 'latestOf'>;
    readonly deliveries: Pick<DeliveryLog, 'find' | 'counts'>;
    readonly inbox: Pick<InboxStore, 'failing' | 'list'>;
    readonly answers: Pick<AnswerStore, 'meetings'>;
  },
  scope: DeskScope,
  snapshot: CalendarSnapshot,
  now: Instant,
): Promise<TodaysWork> {
  const today = dateIn(now);
  const ids = scope.wheels.map(({ id }) => id);
  const span = { wheels: ids, first: addDays(today, -BACK), last: addDays(today, SIGHT_DAYS) };
  const deadlines = await findDeadlines(parts, span, today);
  const open = deadlines.filter(
    ({ state, published }) => state === 'open' && published.occurrence.status !== 'proposed',
  );
  const week = addDays(today, WEEK);
  const isDue = ({ published }: Deadline): boolean => (lastDay(published.occurrence.time) ?? '9') <= week;
  const meetings = await parts.answers.meetings(today, addDays(today, SIGHT_DAYS));
  const own = meetings.filter(
    (meeting) => ids.includes(meeting.occurrence.wheel) && whyClosed(meeting, now) === null,
  );
  const counts = await parts.deliveries.counts({ wheels: ids });
  const held = await parts.inbox.list('held', MOST_HELD);
  return {
    overdue: deadlines.filter(({ state }) => state === 'overdue'),
    due: open.filter(isDue),
    troubles: await parts.deliveries.find({ wheels: ids, states: troubleStates }, MOST_TROUBLES),
    troubleCount: troubleStates.reduce((sum, state) => sum + counts[state], 0),
    held: held.filter(({ sender }) => readsIncoming(sender, snapshot.wheels, scope.may).reads),
    failing: (await parts.inbox.failing()).flatMap((each) => {
      const role = scope.wheels
        .map((wheel) => mailboxOf(wheel, each.address))
        .find((found) => found !== null);
      return role ? [{ ...each, name: role.name }] : [];
    }),
    silent: own
      .filter(({ occurrence }) => (firstDay(occurrence.time) ?? '9') <= addDays(today, ANSWER_DAYS))
      .map((meeting) => ({
        occurrence: meeting.occurrence,
        roles: silentRoles(meeting),
        attendance: attendanceOf(meeting),
      }))
      .filter(({ roles }) => roles.length > 0),
    unsettled: snapshot.occurrences.filter(
      (each) => ids.includes(each.wheel) && isUnsettled(each, today, addDays(today, CONFIRM_DAYS)),
    ),
    errors: snapshot.findings.filter(
      ({ severity, at }) => severity === 'error' && concerns(at.file, ids, snapshot.wheels),
    ),
    next: earliest([
      ...open.filter((each) => !isDue(each)).map(({ published }) => published.occurrence),
      ...own.map(({ occurrence }) => occurrence),
    ]),
  };
}

function isUnsettled(occurrence: Occurrence, today: PlainDate, until: PlainDate): boolean {
  const { kind, status, time, year } = occurrence;
  if (kind !== 'meeting' || status === 'confirmed' || status === 'cancelled') return false;
  const day = firstDay(time);
  return day === null ? year === Number(today.slice(0, 4)) : day >= today && day <= until;
}

/** What is shared by all wheels concerns everybody. */
function concerns(file: string, ids: readonly string[], wheels: readonly Wheel[]): boolean {
  const [folder = ''] = file.split('/');
  return ids.includes(folder) || !wheels.some(({ id }) => id === folder);
}

function earliest(occurrences: readonly Occurrence[]): Occurrence | null {
  const dayOf = ({ time }: Occurrence): string => firstDay(time) ?? '9';
  return occurrences.reduce<Occurrence | null>(
    (best, each) => (best === null || dayOf(each) < dayOf(best) ? each : best),
    null,
  );
}
