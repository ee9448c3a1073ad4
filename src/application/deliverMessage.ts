import type { Mail } from '../domain/messages/mail.ts';
import type { Letter } from '../domain/messages/letter.ts';
import type { Message } from '../domain/messages/message.ts';
import { retryDelay } from '../domain/messages/retryDelay.ts';
import { sendVerdict } from '../domain/messages/sendVerdict.ts';
import type { Instant } from '../domain/time/instant.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import { inLanguage } from '../domain/messages/inLanguage.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import { lateContext } from './lateContext.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { MailContext, MailRenderer } from './ports/mailRenderer.ts';
import type { MailTransport, SendResult } from './ports/mailTransport.ts';
import type { ClaimedMessage, MessageOutcome, MessageStore } from './ports/messageStore.ts';

// Longer than any SMTP conversation of ours may last, so that a living worker never loses its lease.
const LEASE_SECONDS = 300;

// While the mail server is away, until it is asked again about a message; ±20 %.
const AWAY_SECONDS = 180;

export type Delivery = {
  readonly messages: Pick<MessageStore, 'claim' | 'record'>;
  readonly renderer: MailRenderer;
  readonly transport: MailTransport;
  readonly clock: Clock;
  /** A fresh UUID. */
  readonly newClaim: () => string;
  /** A number from 0 to 1, for the jitter of retries. */
  readonly chance: () => number;
  readonly log: Log;
  /** Sender, answer address, web address and citations of the wheel the message belongs to. */
  readonly contextFor: (message: Message | Letter, createdAt: Instant) => MailContext | Promise<MailContext>;
};

/**
 * Claims a message, checks that it should still be sent, sends it and records what came of it. A row someone else has,
 * or that is done, is a normal return (null). Rejects only when the store is away: what the mail server answers, and a
 * mail that cannot be written, are outcomes in the table, and the clock rings again when a retry is due.
 */
export async function deliverMessage(delivery: Delivery, key: string): Promise<MessageOutcome | null> {
  const { messages, clock, newClaim, log } = delivery;
  const now = clock.now();
  const claim = newClaim();
  const claimed = await messages.claim(key, claim, now, addSeconds(now, LEASE_SECONDS));
  if (claimed === null) return null;
  const outcome = await outcomeOf(delivery, claimed, now);
  const recorded = await messages.record(key, claim, outcome, clock.now());
  const fields = { key, state: outcome.state, attempts: claimed.attempts };
  if (!recorded) log.warn('Meldingen ble overtatt av en annen før utfallet var lagret.', fields);
  else if (outcome.state === 'sent') log.info('Melding sendt.', fields);
  // An outage is told of once, by whoever watches the mail server.
  else if (outcome.state === 'retry' && !outcome.counted)
    log.info('Melding venter på e-postserveren.', { ...fields, error: outcome.error });
  else log.warn('Melding ikke sendt.', { ...fields, error: outcome.error });
  return outcome;
}

async function outcomeOf(delivery: Delivery, claimed: ClaimedMessage, now: Instant): Promise<MessageOutcome> {
  const { createdAt, situation } = claimed;
  const message = inLanguage(claimed.message, situation.preference?.language ?? null);
  const verdict = sendVerdict(message, situation, now);
  if (verdict.type !== 'send') return { state: verdict.type, error: verdict.reason };
  let mail: Mail;
  try {
    const context = await delivery.contextFor(message, createdAt);
    mail = delivery.renderer.render(message, lateContext(context, message, now));
  } catch (error) {
    // What breaks the calendar's own rules is not mended by waiting.
    if (error instanceof ArshjulError && error.code === 'calendar-invalid')
      return { state: 'failed', error: error.message };
    // Worth retrying: the template may be mended while the message is still useful.
    return temporary(delivery, claimed, `Meldingen lot seg ikke skrive: ${textOf(error)}`);
  }
  const result = await delivery.transport
    .send(mail)
    .catch((error: unknown): SendResult => ({ type: 'unknown', response: textOf(error) }));
  switch (result.type) {
    case 'accepted':
      return { state: 'sent', at: delivery.clock.now(), response: result.response };
    case 'refused':
      return { state: 'failed', error: result.response };
    case 'unknown':
      return { state: 'unknown', error: result.response };
    case 'temporary':
      return result.away ? waiting(delivery, result.response) : temporary(delivery, claimed, result.response);
  }
}

function temporary({ clock, chance }: Delivery, { attempts }: ClaimedMessage, error: string): MessageOutcome {
  const delay = retryDelay(attempts, chance());
  if (delay === null) return { state: 'failed', error: `Gitt opp etter ${attempts} forsøk: ${error}` };
  return { state: 'retry', at: addSeconds(clock.now(), delay), error, counted: true };
}

/** The server heard nothing of the mail: however long that lasts, the mail is not given up before it is of no use. */
function waiting({ clock, chance }: Delivery, error: string): MessageOutcome {
  const delay = Math.round(AWAY_SECONDS * (0.8 + 0.4 * chance()));
  return { state: 'retry', at: addSeconds(clock.now(), delay), error, counted: false };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
