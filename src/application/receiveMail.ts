import type { Receiving } from './receiving.ts';
import { judgeReply } from './judgeReply.ts';
import type { IncomingEvent, IncomingMail } from './ports/incomingReader.ts';
import type { IncomingOutcome, IncomingRecord } from './ports/inboxStore.ts';
import { recordAnswer } from './recordAnswer.ts';
import { receiveReport } from './receiveReport.ts';

/** A mail that was taken in, and what was made of it. */
export type ReceivedMail = Omit<IncomingRecord, 'raw'> & IncomingOutcome;

/**
 * Takes in one mail to the service's mailbox: an answer to an invitation is recorded, a report that mail came back marks the
 * address, and everything else is kept for a human. The same mail twice does nothing the second time. Rejects only when the
 * store is away; then nothing is kept, and the mail may be taken in again.
 */
export async function receiveMail(receiving: Receiving, raw: Uint8Array): Promise<ReceivedMail> {
  const { reader, inbox, clock } = receiving;
  const mail = await reader.read(raw);
  const { id, sender, subject } = mail;
  const record: IncomingRecord = { id, sender, subject, type: typeOf(mail), raw };
  const done = ({ verdict, reason }: IncomingOutcome): ReceivedMail => ({
    id,
    sender,
    subject,
    type: record.type,
    verdict,
    reason,
  });
  if (await inbox.has(id)) return done({ verdict: 'duplicate', reason: 'E-posten er tatt imot før.' });
  if (record.type === 'bounce') return done(await receiveReport(receiving, mail, record));
  if (record.type === 'reply') return done(await receiveReplies(receiving, mail, record));
  const outcome = UNANSWERED[record.type];
  await inbox.keep(record, outcome, clock.now());
  return done(outcome);
}

const UNANSWERED: Readonly<Record<'counter' | 'autoreply' | 'other', IncomingOutcome>> = {
  counter: { verdict: 'held', reason: 'Avsenderen foreslår noe annet eller spør om mer. Svar selv.' },
  autoreply: { verdict: 'noted', reason: 'Automatisk svar. Det regnes aldri som svar på en innkalling.' },
  other: { verdict: 'held', reason: 'Vanlig e-post til tjenestens postkasse. Les den og svar selv.' },
};

function typeOf({ report, automatic, sender, events }: IncomingMail): IncomingRecord['type'] {
  if (report) return 'bounce';
  if (automatic) return 'autoreply';
  if (/^(?:mailer-daemon|postmaster)@/.test(sender)) return 'bounce';
  if (events.some(({ method }) => COUNTERS.has(method))) return 'counter';
  return events.some(({ method }) => method === 'REPLY') ? 'reply' : 'other';
}

const COUNTERS: ReadonlySet<string> = new Set(['COUNTER', 'REFRESH', 'DECLINECOUNTER']);

/** The gravest first: what must be looked at by a human decides what is said of the whole mail. */
const GRAVITY: readonly IncomingOutcome['verdict'][] = ['held', 'stale', 'noted', 'recorded', 'duplicate'];

async function receiveReplies(
  receiving: Receiving,
  mail: IncomingMail,
  record: IncomingRecord,
): Promise<IncomingOutcome> {
  const outcomes: IncomingOutcome[] = [];
  for (const event of mail.events.filter(({ method }) => method === 'REPLY'))
    outcomes.push(...(await receiveReply(receiving, mail, event, record, mail.events.length === 1)));
  const gravest = outcomes.toSorted((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict))[0];
  if (!gravest) throw new Error('A reply without an event');
  await receiving.inbox.keep(record, gravest, receiving.clock.now());
  return gravest;
}

/** `only`: the mail holds nothing else, and is kept in the same transaction as its answer. */
async function receiveReply(
  receiving: Receiving,
  mail: IncomingMail,
  event: IncomingEvent,
  record: IncomingRecord,
  only: boolean,
): Promise<readonly IncomingOutcome[]> {
  const { answers, links, mailbox, marked, clock } = receiving;
  const meeting = await answers.meetingOfUid(event.uid);
  const trust = { mailbox, marked, mark: links.mark };
  const judged = judgeReply(meeting, event, mail, trust, clock.now());
  if (judged.type !== 'answer') return [{ verdict: judged.type, reason: judged.reason }];
  if (!meeting) return [];
  const outcomes: IncomingOutcome[] = [];
  for (const role of judged.roles) {
    const verdict = await recordAnswer(
      receiving,
      meeting,
      role,
      {
        answer: judged.answer,
        source: 'mail',
        answeredBy: mail.sender,
        comment: judged.comment,
        sequence: event.sequence ?? 0,
        stamp: event.stamp,
      },
      only && judged.roles.length === 1 ? record : null,
    );
    outcomes.push({ verdict, reason: `${role.name}: ${WORDS[judged.answer]}. ${SAID[verdict]}` });
  }
  return outcomes;
}

const WORDS = { accepted: 'ja', declined: 'nei', tentative: 'kanskje' } as const;

const SAID = {
  recorded: 'Svaret er ført.',
  stale: 'Svaret gjelder en tid møtet ikke har lenger. Det er ført, men teller ikke.',
  duplicate: 'Svaret var ført fra før.',
} as const;
