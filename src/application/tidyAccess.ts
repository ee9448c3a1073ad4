import { addSeconds } from '../domain/time/addSeconds.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { AccessTokens } from './ports/accessTokens.ts';
import type { Clock } from './ports/clock.ts';
import type { DeskSessions } from './ports/deskSessions.ts';

/** How long an ended key is remembered, so that its link is told to have ended and not to be unknown. */
const REMEMBERED_SECONDS = 90 * 86_400;

/** Once a day and process, forgets the sessions that have ended, and keys that ended long ago. Tried again after a failure. */
export function tidyAccess(parts: {
  readonly sessions: Pick<DeskSessions, 'sweep'>;
  readonly tokens: Pick<AccessTokens, 'sweep'>;
  readonly clock: Clock;
}): () => Promise<void> {
  let done: PlainDate | null = null;
  return async () => {
    const now = parts.clock.now();
    const today = dateIn(now);
    if (done === today) return;
    await parts.sessions.sweep(now);
    await parts.tokens.sweep(addSeconds(now, -REMEMBERED_SECONDS));
    done = today;
  };
}
