import { bounceNotice } from '../domain/messages/bounceNotice.ts';
import type { Letter } from '../domain/messages/letter.ts';
import type { IncomingMail } from './ports/incomingReader.ts';
import type { FailingAddress, IncomingOutcome, IncomingRecord, SentMessage } from './ports/inboxStore.ts';
import type { Receiving } from './receiving.ts';

/**
 * Takes in a report that mail came back (RFC 3464): the address is marked, the message is no longer taken as sent, and its
 * secretariat is told, once a day. A report of a delay is noted; one about mail or addresses that are not ours is for a human.
 */
export async function receiveReport(
  { inbox, secretariatOf, mailbox, clock }: Pick<Receiving, 'inbox' | 'secretariatOf' | 'mailbox' | 'clock'>,
  { report }: IncomingMail,
  record: IncomingRecord,
): Promise<IncomingOutcome> {
  const now = clock.now();
  const keep = async (outcome: IncomingOutcome): Promise<IncomingOutcome> => {
    await inbox.keep(record, outcome, now);
    return outcome;
  };
  if (!report) return keep({ verdict: 'held', reason: 'E-post er kanskje kommet i retur. Les meldingen.' });
  if (report.failed.length === 0)
    return keep({ verdict: 'noted', reason: 'E-post er forsinket, men ikke stanset.' });
  const key = report.about === null ? null : keyOf(report.about, mailbox);
  const message = key === null ? null : await inbox.sentMessage(key);
  const failing: FailingAddress[] = [];
  for (const { address, reason } of report.failed) {
    // One that was forwarded fails at another address than the one written to.
    const failed = message?.recipient.address.toLowerCase() ?? address;
    if (!message && !(await inbox.knows(address))) continue;
    if (failing.every((each) => each.address !== failed))
      failing.push({ address: failed, reason, messageKey: message?.key ?? null });
  }
  if (failing.length === 0)
    return keep({
      verdict: 'held',
      reason: 'E-post kom i retur fra en adresse det ikke er skrevet til herfra.',
    });
  const outcome: IncomingOutcome = {
    verdict: 'recorded',
    reason: `E-post kom i retur fra ${failing.map(({ address }) => address).join(', ')}.`,
  };
  const secretariat = message?.occurrence?.body
    ? await secretariatOf(message.wheel, message.occurrence.body)
    : null;
  const letters = failing.flatMap(({ address, reason }): readonly Letter[] =>
    // A letter to the address that fails would only come back too.
    message && secretariat && secretariat.address.toLowerCase() !== address
      ? [bounceNotice({ address, reason, title: titleOf(message) }, message.wheel, secretariat, now)]
      : [],
  );
  await inbox.bounce(record, outcome, failing, letters, now);
  return outcome;
}

/** The key of a message from its Message-ID under our domain; null for one that is not ours. */
function keyOf(messageId: string, mailbox: string): string | null {
  const bare = messageId.slice(1, -1);
  const at = bare.lastIndexOf('@');
  const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
  if (at < 1 || bare.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  return bare
    .slice(0, at)
    .replaceAll(/=([0-9a-f]{2,6})/g, (whole, code: string) => signOf(Number.parseInt(code, 16)) ?? whole);
}

function signOf(code: number): string | null {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function titleOf({ occurrence }: SentMessage): string | null {
  return occurrence?.title ?? null;
}
