import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makePlan } from '../application/makePlan.ts';
import type { MessageStore } from '../application/ports/messageStore.ts';
import { planningYears } from '../application/planningYears.ts';
import { ArshjulError } from '../application/errors/arshjulError.ts';
import type { Terminal } from './command.ts';
import { shownUrl } from './shownUrl.ts';
import { startText } from './startText.ts';
import { compose, type Service } from '../compose.ts';
import type { Config } from '../config.ts';

const LONGEST_WAIT_MS = 15_000;
const LOOK_MS = 200;

/**
 * The whole service in one process: database, files, first plan, workers and web, until a signal. The first plan is applied
 * by itself only when nothing has ever been published and mail goes to the local mailbox. A signal ends it in the middle of
 * its start too. Answers the exit code.
 */
export async function serve(config: Config, terminal: Terminal, webOnly: boolean): Promise<number> {
  const service = compose(config);
  await service.serve(() => start(service, terminal, webOnly));
  terminal.out('\nStoppet. Alt er lagret.\n');
  return 0;
}

async function start(service: Service, terminal: Terminal, webOnly: boolean): Promise<void> {
  const { config } = service;
  terminal.out(config.databaseUrl === null ? 'Starter databasen …\n' : 'Kobler til databasen …\n');
  const { publications, messages, feeds } = await service.state();
  const web = await service.startWeb();
  if (webOnly) {
    terminal.out(`Nettstedet kjører på ${shownUrl(web.url, config.baseUrl)}/\n`);
    await web.warm();
    return;
  }
  terminal.out('Leser filene og legger planen …\n');
  const plan = await firstPlan(service, terminal);
  await service.runWorker('feeds', 'invitations', 'reminders', 'clock');
  await service.watchInbox();
  const handlers = await service.handlers();
  await handlers.feeds({ key: 'feeds.start' });
  const rung = await handlers.clock({ key: 'clock.start' }).then(() => true, waitForQueue);
  if (plan?.applied) terminal.out('Sender det som er klart …\n');
  if (rung) await settled(messages, plan?.dueNow ?? 0);
  await web.refresh();
  // Before it says that it is ready: a fault written right after finds a good reading to keep.
  await web.warm();
  terminal.out(
    startText({
      years: planningYears(service.clock.now()),
      calendar: plan?.calendar ?? null,
      applied: plan?.applied ?? null,
      waiting: plan?.waiting ?? 0,
      revision: await publications.latestRevision(),
      feeds: (await feeds.list()).length,
      messages: await messages.counts(),
      url: shownUrl(web.url, config.baseUrl),
      mailbox: config.smtpUrl === null ? shownFolder(`${config.dataFolder}/mailbox`) : null,
      now: service.clock.now(),
    }),
  );
}

type FirstPlan = {
  readonly calendar: Awaited<ReturnType<typeof makePlan>>['calendar'];
  /** Messages recorded by applying it; null when it was not applied. */
  readonly applied: number | null;
  /** How many of them leave at once. */
  readonly dueNow: number;
  /** Changes that wait for somebody to apply them. */
  readonly waiting: number;
};

async function firstPlan(service: Service, terminal: Terminal): Promise<FirstPlan | null> {
  try {
    const sources = await service.planSources();
    const { plan, calendar } = await makePlan(sources);
    const mayApply = plan.basedOn === 0 && service.config.smtpUrl === null;
    if (!mayApply) return { calendar, applied: null, dueNow: 0, waiting: plan.changes.length };
    const now = service.clock.now();
    await sources.publications.commit(plan, 'oppstart', now);
    const dueNow = plan.messages.filter(({ dueAt }) => dueAt <= now).length;
    return { calendar, applied: plan.messages.length, dueNow, waiting: 0 };
  } catch (error) {
    // Another process that started on the same empty tables was first.
    if (error instanceof ArshjulError && error.code === 'plan-stale') return firstPlan(service, terminal);
    if (!(error instanceof ArshjulError) || error.code !== 'schedule-invalid') throw error;
    terminal.error(`${error.message}\nRåd: ${error.remedy}\n`);
    return null;
  }
}

/** The queue may be away. Its outage is told already; the clock goes on trying, and the tables remember. */
function waitForQueue(error: unknown): false {
  if (error instanceof ArshjulError && error.code === 'redis-unavailable') return false;
  throw error;
}

/** Waits until the first messages have left, so that the summary tells of a finished start; never longer than a while. */
async function settled(messages: Pick<MessageStore, 'counts'>, expected: number): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_MS) {
    const { planned: _planned, claimed: _claimed, retry: _retry, ...done } = await messages.counts();
    if (Object.values(done).reduce((sum, count) => sum + count, 0) >= expected) return;
    await wait(LOOK_MS);
  }
}

/** From here when it lies here, else whole: `../../` says nothing to a reader. */
function shownFolder(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near.startsWith('..') ? folder : near;
}
