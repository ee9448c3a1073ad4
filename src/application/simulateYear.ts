import type { CalledMeeting } from '../domain/answers/calledMeeting.ts';
import { digestScopes } from '../domain/digest/digestScopes.ts';
import { type DigestTime, digestTime } from '../domain/digest/digestTime.ts';
import { firstDay } from '../domain/occurrences/firstDay.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { noPreference } from '../domain/preferences/preference.ts';
import { planPublication } from '../domain/publication/planPublication.ts';
import type { Fulfilment } from '../domain/fulfilment/fulfilment.ts';
import type { Behaviour } from '../domain/simulation/behaviour.ts';
import { doneOnTime } from '../domain/simulation/doneOnTime.ts';
import type { SimulatedMail } from '../domain/simulation/simulatedMail.ts';
import { simulateMessages } from '../domain/simulation/simulateMessages.ts';
import { addDays } from '../domain/time/addDays.ts';
import type { ClockTime } from '../domain/time/clockTime.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import { instantOf } from '../domain/time/instantOf.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { digestLetter } from './digestLetter.ts';
import type { LoadedCalendar } from './loadCalendar.ts';
import type { LinkSealer } from './ports/linkSealer.ts';

const NOON = '12:00' as ClockTime;
const LOOK_AHEAD_DAYS = 35;

/**
 * Every mail the service would send from `from` up to and including `to`, if the calendar were published at the beginning
 * of `from` and never changed, and people did as `behaviour` says. In order of time, then key. Nothing is sent or stored.
 */
export async function simulateYear(
  calendar: Pick<LoadedCalendar, 'occurrences' | 'years' | 'schedules'>,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  behaviour: Behaviour,
  links: LinkSealer,
): Promise<readonly SimulatedMail[]> {
  const begin = instantOf(period.from, '00:00' as ClockTime);
  const end = instantOf(addDays(period.to, 1), '00:00' as ClockTime);
  const { occurrences, years, schedules } = calendar;
  const state = { published: [], latestRevision: 0, conversations: new Map() };
  const { messages } = planPublication(state, occurrences, years, schedules.fingerprint, begin);
  const sent = simulateMessages(messages, behaviour, begin);
  const digests = await simulateDigests(calendar, sent, { begin, end }, behaviour, links);
  return [...sent, ...digests]
    .filter(({ at }) => at < end)
    .toSorted((a, b) => (a.at === b.at ? (a.message.key < b.message.key ? -1 : 1) : a.at < b.at ? -1 : 1));
}

async function simulateDigests(
  { occurrences, schedules }: Pick<LoadedCalendar, 'occurrences' | 'schedules'>,
  sent: readonly SimulatedMail[],
  { begin, end }: { readonly begin: Instant; readonly end: Instant },
  behaviour: Behaviour,
  links: LinkSealer,
): Promise<readonly SimulatedMail[]> {
  const published = occurrences.map((occurrence) => ({
    occurrence,
    sequence: 0,
    createdAt: begin,
    lastModified: begin,
    removed: false,
  }));
  const scopes = digestScopes(schedules.wheels);
  const letters: SimulatedMail[] = [];
  for (const time of digestTimes(begin, end)) {
    const settled = settledBy(occurrences, behaviour, time.from);
    const facts = {
      published,
      settled: new Set(settled.keys()),
      reported: settled,
      meetings: behaviour === 'diligent' ? [] : calledMeetings(occurrences, sent, time.from),
      troubles: [],
      failing: [],
      held: [],
    };
    const clock = { now: () => time.from };
    const preferences = { of: async () => noPreference };
    for (const [index, scope] of scopes.entries()) {
      const letter = await digestLetter({ preferences, links, clock }, scope, facts, time, index === 0);
      if (letter) letters.push({ at: time.from, message: letter });
    }
  }
  return letters;
}

/** The digests that leave between the two; what was published after one should have left is not in it. */
function digestTimes(begin: Instant, end: Instant): readonly DigestTime[] {
  const times: DigestTime[] = [];
  for (let day = dateIn(begin); instantOf(day, NOON) < end; day = addDays(day, 7)) {
    const time = digestTime(instantOf(day, NOON));
    if (time && time.from > begin && time.from < end) times.push(time);
  }
  return times;
}

/** What the diligent have marked as done by then, each at noon of its day. */
function settledBy(
  occurrences: readonly Occurrence[],
  behaviour: Behaviour,
  at: Instant,
): ReadonlyMap<string, Fulfilment> {
  if (behaviour === 'silent') return new Map();
  return new Map(
    occurrences.flatMap((occurrence) => {
      const done = doneOnTime(occurrence);
      return done && done.at <= at ? [[occurrence.key, done] as const] : [];
    }),
  );
}

/** The confirmed meetings ahead, with everybody who was called by then, and no answers. */
function calledMeetings(
  occurrences: readonly Occurrence[],
  sent: readonly SimulatedMail[],
  at: Instant,
): readonly CalledMeeting[] {
  const today = dateIn(at);
  const until = addDays(today, LOOK_AHEAD_DAYS);
  const told = new Map<string, Map<string, number>>();
  for (const { at: moment, message } of sent) {
    if (moment > at || 'content' in message || message.method !== 'REQUEST') continue;
    const { occurrence, recipient, sequence } = message;
    const known = told.get(occurrence.key) ?? new Map<string, number>();
    told.set(occurrence.key, known.set(recipient.id, sequence));
  }
  return occurrences
    .filter(({ kind, status, time }) => {
      const day = firstDay(time);
      return kind === 'meeting' && status === 'confirmed' && day !== null && day >= today && day <= until;
    })
    .map((occurrence) => ({
      occurrence,
      removed: false,
      sequence: 0,
      timeSequence: 0,
      answers: [],
      calls: [],
      told: told.get(occurrence.key) ?? new Map<string, number>(),
      sent: told.get(occurrence.key) ?? new Map<string, number>(),
    }));
}
