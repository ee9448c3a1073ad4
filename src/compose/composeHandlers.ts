import type { Delivery } from '../application/deliverMessage.ts';
import { feedCatalogue } from '../application/feedCatalogue.ts';
import { forgetOld } from '../application/forgetOld.ts';
import { type JobHandlers, jobHandlers } from '../application/jobHandlers.ts';
import { mailContext } from '../application/mailContext.ts';
import { mailedLink } from '../application/mailedLink.ts';
import { answerAddress } from '../application/answerAddress.ts';
import { personalLinks } from '../application/personalLinks.ts';
import type { Clock } from '../application/ports/clock.ts';
import type { FeedRenderer } from '../application/ports/feedRenderer.ts';
import type { Log } from '../application/ports/log.ts';
import type { MailTransport } from '../application/ports/mailTransport.ts';
import { recordDigests } from '../application/recordDigests.ts';
import { releaseGroups } from '../application/releaseGroups.ts';
import type { Queue } from '../application/ports/queue.ts';
import type { InvitedRole } from '../domain/occurrences/occurrence.ts';
import { secretariatIn } from '../domain/schedule/secretariatIn.ts';
import type { Config } from '../config.ts';
import { composeMailRenderer } from './composeMailRenderer.ts';
import type { State } from './openState.ts';
import type { WheelHolder } from './wheelHolder.ts';

/** What the jobs of every queue do, over the real adapters. */
export async function composeHandlers(parts: {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly wheels: WheelHolder;
  readonly state: State;
  readonly queues: Queue;
  readonly feedRenderer: FeedRenderer;
  readonly newClaim: () => string;
  readonly chance: () => number;
  readonly transport: MailTransport;
}): Promise<JobHandlers> {
  const { config, clock, log, wheels, state, queues, feedRenderer, newClaim, chance, transport } = parts;
  await wheels.refresh();
  const renderer = composeMailRenderer(log);
  const delivery: Delivery = {
    messages: state.messages,
    renderer,
    transport,
    clock,
    newClaim,
    chance,
    log,
    // Read after the message was written: it may be about a wheel that was not there before.
    contextFor: async (message, createdAt) => ({
      ...mailContext(await wheels.since(createdAt), message, createdAt, config),
      links: personalLinks(message, state.links, config.baseUrl),
      ...answerAddress(message, state.links, config),
      ...(await mailedLink(message, state.tokens, config.baseUrl, clock.now())),
    }),
  };
  const secretariatOf = async (wheel: string, body: string): Promise<InvitedRole | null> =>
    secretariatIn(await wheels.since(clock.now()), wheel, body);
  const release = (): Promise<void> =>
    releaseGroups({ ...delivery, messages: state.messages, groups: state.groups, secretariatOf });
  const digest = (): Promise<void> =>
    recordDigests({ ...state, weeks: state.digestWeeks, wheels: wheels.refresh, clock, log });
  return jobHandlers({
    delivery,
    sweeping: {
      ...state,
      queue: queues,
      clock,
      log,
      rates: config.mailRates,
      release,
      digest,
      tidy: () => forgetOld({ ...state, retention: config.retention, clock, log }),
    },
    feeds: async () => {
      const read = await wheels.refresh();
      return {
        publications: state.publications,
        feeds: state.feeds,
        renderer: feedRenderer,
        catalogue: read && feedCatalogue(read, config.baseUrl),
        clock,
        log,
      };
    },
  });
}
