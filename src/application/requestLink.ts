import type { Letter, LinkTarget } from '../domain/messages/letter.ts';
import { mayAtDesk } from '../domain/schedule/mayAtDesk.ts';
import { rolesOfAddress } from '../domain/schedule/rolesOfAddress.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Language } from '../domain/time/language.ts';
import type { Clock } from './ports/clock.ts';
import type { LinkRequests } from './ports/linkRequests.ts';

export type LinkRequesting = {
  readonly requests: LinkRequests;
  /** The wheels as the files are now; null while they cannot be read. */
  readonly wheels: () => Promise<readonly Wheel[] | null>;
  readonly clock: Clock;
  /** A fresh UUID. */
  readonly newId: () => string;
  /** Wakes the workers, so that the mail leaves at once. */
  readonly wake: () => Promise<void>;
};

/** `language` is that of the page it was asked on; what the recipient has chosen goes before it when the mail is written. */
export type LinkRequest = {
  readonly purpose: LinkTarget;
  readonly address: string;
  readonly language: Language;
};

const LIMIT = { count: 3, seconds: 15 * 60 };

/** How long the mail is of use: whoever waits for it has given up by then. */
const USEFUL_SECONDS: Readonly<Record<LinkTarget, number>> = { 'sign-in': 20 * 60, page: 86_400 };

/** What the log of deliveries calls them; the words of the mail are the template's. */
const SUBJECTS: Readonly<Record<LinkTarget, string>> = {
  page: 'Lenke til egen side',
  'sign-in': 'Lenke til arbeidsbordet',
};

/**
 * Records the mail with a personal link to an address that has one coming: to the desk, members of a desk only; to the personal
 * page, everybody the schedules name or the service has written to. At most three in a quarter of an hour. The caller must
 * answer the same whatever comes of it, and should not wait for it: hence no result. Rejects only when the tables are away.
 */
export async function requestLink(
  { requests, wheels, clock, newId, wake }: LinkRequesting,
  { purpose, address, language }: LinkRequest,
): Promise<void> {
  const asked = address.trim().toLowerCase();
  if (!/^[^\s@<>",;:]+@[^\s@<>",;:]+$/.test(asked) || asked.length > 254) return;
  const recipient = await recipientOf(asked, purpose, (await wheels()) ?? [], requests);
  if (recipient === null) return;
  const now = clock.now();
  const letter: Letter = {
    key: `link.${purpose}.${newId()}`,
    kind: 'link',
    wheel: recipient.wheel,
    recipient: { id: 'lenke', name: recipient.name, address: recipient.address, language, role: 'owner' },
    dueAt: now,
    expiresAt: addSeconds(now, USEFUL_SECONDS[purpose]),
    content: { subject: SUBJECTS[purpose], intro: '', sections: [] },
    opens: purpose,
  };
  const limit = { count: LIMIT.count, since: addSeconds(now, -LIMIT.seconds) };
  if (await requests.record(letter, limit, now)) await wake();
}

async function recipientOf(
  address: string,
  purpose: LinkTarget,
  wheels: readonly Wheel[],
  requests: LinkRequests,
): Promise<{ readonly wheel: string; readonly name: string; readonly address: string } | null> {
  if (purpose === 'page') return rolesOfAddress(wheels, address)[0] ?? (await requests.lastWritten(address));
  const wheel = wheels.find((each) => mayAtDesk(each, address, 'reader'));
  if (wheel === undefined) return null;
  const role = rolesOfAddress([wheel], address)[0];
  return { wheel: wheel.id, name: role?.name ?? address, address: role?.address ?? address };
}
