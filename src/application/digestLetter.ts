import { attendanceOf } from '../domain/answers/attendanceOf.ts';
import { attendanceText } from '../domain/answers/attendanceText.ts';
import type { CalledMeeting } from '../domain/answers/calledMeeting.ts';
import { silentRoles } from '../domain/answers/silentRoles.ts';
import type { DigestInput } from '../domain/digest/digestInput.ts';
import type { DigestScope } from '../domain/digest/digestScopes.ts';
import type { DigestTime } from '../domain/digest/digestTime.ts';
import { weeklyDigest } from '../domain/digest/weeklyDigest.ts';
import type { Fulfilment } from '../domain/fulfilment/fulfilment.ts';
import type { Letter } from '../domain/messages/letter.ts';
import type { InvitedRole, Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Published } from '../domain/publication/published.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Language } from '../domain/time/language.ts';
import type { Clock } from './ports/clock.ts';
import type { DeliveryEntry } from './ports/deliveryLog.ts';
import type { InboxStore } from './ports/inboxStore.ts';
import type { LinkSealer } from './ports/linkSealer.ts';
import type { PreferenceStore } from './ports/preferenceStore.ts';

const WEEK_SECONDS = 7 * 86_400;

/** What is known of everything when the digests of a week are made. */
export type DigestFacts = {
  readonly published: readonly Published[];
  readonly settled: ReadonlySet<string>;
  /** What was said last of what is settled, by key; absent when nobody can have said anything. */
  readonly reported?: ReadonlyMap<string, Fulfilment>;
  readonly meetings: readonly CalledMeeting[];
  readonly troubles: readonly DeliveryEntry[];
  readonly failing: Awaited<ReturnType<InboxStore['failing']>>;
  readonly held: Awaited<ReturnType<InboxStore['list']>>;
};

/**
 * The digest to one secretariat, null when there is nothing to say. Incoming mail is brought to whoever knows its sender; `rest`:
 * to this one also what is from somebody nobody knows.
 */
export async function digestLetter(
  digesting: {
    readonly preferences: Pick<PreferenceStore, 'of'>;
    readonly links: LinkSealer;
    readonly clock: Clock;
  },
  { wheel, mailbox, wheels, concerns }: DigestScope,
  known: DigestFacts,
  { monday, from, until }: DigestTime,
  rest: boolean,
): Promise<Letter | null> {
  const { preferences, links, clock } = digesting;
  const own = known.published.filter(({ occurrence }) => concerns(occurrence));
  if (own.length === 0) return null;
  const chosen = (await preferences.of(mailbox.address)).language;
  const language: Language = chosen ?? mailbox.language;
  const { id, name, address } = mailbox;
  const recipient: InvitedRole = { id, name, address, language, role: 'owner' };
  const everybody = new Map(
    known.published
      .flatMap(({ occurrence }) => rolesOf(occurrence))
      .map((role) => [role.address.toLowerCase(), role.name]),
  );
  const people = new Map(
    own
      .flatMap(({ occurrence }) => rolesOf(occurrence))
      .map((role) => [role.address.toLowerCase(), role.name]),
  );
  const keys = new Set(own.map(({ occurrence }) => occurrence.key));
  const input: DigestInput = {
    today: dateIn(clock.now()),
    occurrences: own.map(({ occurrence, createdAt }) => ({ occurrence, since: dateIn(createdAt) })),
    settled: known.settled,
    reported: own.flatMap(({ occurrence }) => {
      const fulfilment = known.reported?.get(occurrence.key);
      const news = fulfilment && fulfilment.at >= addSeconds(from, -WEEK_SECONDS) && fulfilment.by !== name;
      return news ? [{ occurrence, fulfilment }] : [];
    }),
    unanswered: known.meetings
      .filter(({ occurrence }) => keys.has(occurrence.key))
      .flatMap((meeting) => unansweredOf(meeting, language)),
    troubles: known.troubles
      .filter(({ kind, occurrence, recipient: to }) =>
        kind === 'link'
          ? false
          : occurrence === null
            ? to.address.toLowerCase() === address.toLowerCase()
            : keys.has(occurrence),
      )
      .map(({ recipient: to, title, error }) => ({ name: to.name, title, reason: error ?? '' })),
    failing: known.failing.flatMap((each) => {
      const who = people.get(each.address);
      return who === undefined ? [] : [{ ...each, name: who }];
    }),
    held: known.held.filter(({ sender }) => {
      const bare = addressIn(sender);
      return people.has(bare) || (rest && !everybody.has(bare));
    }),
    donePath: (occurrence) =>
      rolesOf(occurrence).some((role) => role.id === id)
        ? `/utfort/${links.seal({ purpose: 'done', occurrence: occurrence.key, recipient: id })}`
        : null,
    wheelNames: wheels.size > 1 ? wheels : new Map(),
  };
  const content = weeklyDigest(input, language);
  if (content === null) return null;
  const key = `digest.${wheel}.${id}.${monday}`;
  return { key, kind: 'digest', wheel, recipient, dueAt: from, expiresAt: until, content };
}

/** Members who were called and have said nothing to the meeting as it stands. */
function unansweredOf(meeting: CalledMeeting, language: Language): DigestInput['unanswered'] {
  const silent = silentRoles(meeting).map(({ name }) => name);
  if (silent.length === 0) return [];
  const { counts } = attendanceText(attendanceOf(meeting), language);
  return [{ occurrence: meeting.occurrence, counts, silent }];
}

function rolesOf({ owner, helpers, invited }: Occurrence): readonly InvitedRole[] {
  return [...(owner ? [owner] : []), ...(helpers ?? []), ...invited];
}

/** The address of «Kari <kari@x.example>», in lower case. */
function addressIn(sender: string): string {
  return (/<([^<>]+)>/.exec(sender)?.[1] ?? sender).trim().toLowerCase();
}
