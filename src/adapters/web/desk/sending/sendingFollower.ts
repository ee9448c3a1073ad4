import type { Clock } from '../../../../application/ports/clock.ts';
import type { SendingLog } from '../../../../application/ports/sendingLog.ts';
import type { SendingCount } from '../../../../domain/messages/sendingProgress.ts';

/** Tells what becomes of the mail of revisions, to however many look, with one question to the tables at a time. */
export type SendingFollower = {
  /** `tell` hears the counts of the revision within an interval and then again and again, until what is answered is called. */
  follow(revision: number, tell: (counts: readonly SendingCount[]) => void): () => void;
};

type Listener = { readonly revision: number; readonly tell: (counts: readonly SendingCount[]) => void };

/** `everyMs` between questions; none is asked while nobody looks. An outage is waited out. */
export function sendingFollower(
  log: Pick<SendingLog, 'counts'>,
  clock: Clock,
  everyMs = 1_000,
): SendingFollower {
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | null = null;
  let looking = false;

  async function look(): Promise<void> {
    timer = null;
    looking = true;
    const revisions = [...new Set([...listeners].map(({ revision }) => revision))];
    const counts = await log.counts(revisions, clock.now()).catch(() => null);
    looking = false;
    if (counts !== null)
      for (const { revision, tell } of listeners)
        if (revisions.includes(revision)) tell(counts.filter((each) => each.revision === revision));
    if (listeners.size > 0) timer ??= schedule(everyMs);
  }

  const schedule = (delay: number): NodeJS.Timeout => setTimeout(() => void look(), delay).unref();

  return {
    follow(revision, tell) {
      const listener = { revision, tell };
      listeners.add(listener);
      if (!looking) timer ??= schedule(0);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || timer === null) return;
        clearTimeout(timer);
        timer = null;
      };
    },
  };
}
