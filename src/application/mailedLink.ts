import type { Letter, LinkTarget } from '../domain/messages/letter.ts';
import type { Message } from '../domain/messages/message.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AccessTokens } from './ports/accessTokens.ts';
import type { MailContext } from './ports/mailRenderer.ts';

const DAY_SECONDS = 86_400;

/** How long a key in a mail works. The one to the desk is used once; the other opens a page for a year. */
const LIFE_SECONDS: Readonly<Record<LinkTarget, number>> = {
  'sign-in': 20 * 60,
  page: 365 * DAY_SECONDS,
};

const PATHS: Readonly<Record<LinkTarget, string>> = { page: 'min', 'sign-in': 'desk/inn' };

/**
 * The link of a mail that brings one, with a key made now; nothing for other mail. Each attempt to send mints its own: a key
 * whose mail was lost has been seen by nobody, and runs out.
 */
export async function mailedLink(
  message: Message | Letter,
  tokens: Pick<AccessTokens, 'issue'>,
  baseUrl: string,
  now: Instant,
): Promise<Pick<MailContext, 'opening'>> {
  if (!('opens' in message) || message.opens === undefined) return {};
  const { opens, recipient } = message;
  const until = addSeconds(now, LIFE_SECONDS[opens]);
  const { address, language } = recipient;
  const token = await tokens.issue({ purpose: opens, address, label: null, now, expiresAt: until });
  const query = language === 'nb' ? '' : `?sprak=${language}`;
  return { opening: { link: `${baseUrl}/${PATHS[opens]}/${token}${query}`, until } };
}
