import type { Letter } from '../domain/messages/letter.ts';
import type { Message } from '../domain/messages/message.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { MailContext } from './ports/mailRenderer.ts';

const LATE_SECONDS = 86_400;

/**
 * A mail that leaves more than a day after it was due says so, and is dated when it leaves: dated last week nobody would
 * find it, and the days left would be wrong. One that was recorded after its time has not kept anybody waiting.
 */
export function lateContext(context: MailContext, message: Message | Letter, now: Instant): MailContext {
  const due = message.dueAt > context.createdAt ? message.dueAt : context.createdAt;
  const dated = 'content' in message || message.kind !== 'invitation';
  return dated && addSeconds(due, LATE_SECONDS) < now ? { ...context, late: true, sentAt: now } : context;
}
