import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportPorts } from './application/exportYear.ts';
import type { JobHandlers } from './application/jobHandlers.ts';
import type { PlanSources } from './application/makePlan.ts';
import type { Clock } from './application/ports/clock.ts';
import type { FeedRenderer } from './application/ports/feedRenderer.ts';
import type { LinkSealer } from './application/ports/linkSealer.ts';
import type { Log } from './application/ports/log.ts';
import type { MailRenderer } from './application/ports/mailRenderer.ts';
import type { QueueName } from './application/ports/queue.ts';
import type { ScheduleSource } from './application/ports/scheduleSource.ts';
import type { Solver } from './application/ports/solver.ts';
import type { TemplateChecker } from './application/ports/templateChecker.ts';
import type { WheelRenderer } from './application/ports/wheelRenderer.ts';
import type { YearFiles } from './application/ports/yearFiles.ts';
import type { Receiving } from './application/receiving.ts';
import { withBusyTimes } from './application/withBusyTimes.ts';
import type { RunningWeb } from './compose/composeWeb.ts';
import type { OpenQueues } from './compose/openQueues.ts';
import type { State } from './compose/openState.ts';
import { openings } from './compose/openings.ts';
import { untilSignal } from './compose/untilSignal.ts';
import { systemClock } from './adapters/system/systemClock.ts';
import { createPinoLog } from './adapters/system/createPinoLog.ts';
import { wheelHolder } from './compose/wheelHolder.ts';
import type { Config } from './config.ts';

/** The adapters of one process, each built when it is first asked for. `run` and `serve` close them, the database last. */
export type Service = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  source(): Promise<ScheduleSource>;
  yearFiles(): Promise<YearFiles>;
  solver(): Promise<Solver>;
  feedRenderer(): Promise<FeedRenderer>;
  wheelRenderer(): Promise<WheelRenderer>;
  /** What makes files of a year. */
  exporter(): Promise<ExportPorts>;
  templateChecker(): Promise<TemplateChecker>;
  mailRenderer(): Promise<MailRenderer>;
  /** Seals links that lead nowhere, for mail that is only shown. */
  draftLinks(): Promise<LinkSealer>;
  state(): Promise<State>;
  planSources(): Promise<PlanSources>;
  queues(): Promise<OpenQueues>;
  handlers(): Promise<JobHandlers>;
  /** Starts the workers of these queues; they run until everything is closed. */
  runWorker(...names: QueueName[]): Promise<void>;
  startWeb(): Promise<RunningWeb>;
  /** Wakes the clock's worker, so that what was just recorded leaves within seconds. Never rejects. */
  wake(): Promise<void>;
  /** Takes in mail to the service's own mailbox. */
  receiving(): Promise<Receiving>;
  /** Watches the mailbox of `IMAP_URL` until everything is closed; does nothing when it is not set. */
  watchInbox(): Promise<void>;
  /** Writes the JSON Schemas beside the schedules; answers their names. */
  writeSchemas(): Promise<readonly string[]>;
  /**
   * Does the work, closes everything and answers what the work did. On SIGINT or SIGTERM the work is given up, even while
   * things are being opened, and the answer is null once everything is closed; a second signal ends the process at once.
   */
  run<T>(work: () => Promise<T>): Promise<T | null>;
  /** As `run`, but when the work is done the process goes on, until a signal. */
  serve(start: () => Promise<void>): Promise<void>;
};

/** How often the clock's job looks at the tables, in seconds. */
const SWEEP_SECONDS = 20;

const MAIL_QUEUES: ReadonlySet<QueueName> = new Set(['invitations', 'reminders']);

/** Joins the adapters for a configuration. Nothing is opened, and hardly anything imported, before it is asked for. */
export function compose(config: Config, clock: Clock = systemClock): Service {
  const log = createPinoLog(config.logLevel);
  const { once, signal, close } = openings();
  const busyReader = once(async () => {
    const { createBusyReader } = await import('./adapters/busy/createBusyReader.ts');
    const cacheFolder = join(config.dataFolder, 'busy');
    return createBusyReader({ schedulesFolder: config.schedulesFolder, cacheFolder, now: clock.now });
  });
  const source = once(async () => {
    const { createScheduleSource } = await import('./adapters/yaml/createScheduleSource.ts');
    return withBusyTimes(createScheduleSource({ folder: config.schedulesFolder }), busyReader);
  });
  const yearFiles = once(async () => {
    const { createYearFiles } = await import('./adapters/yaml/write/createYearFiles.ts');
    return createYearFiles({ folder: config.schedulesFolder });
  });
  const solver = once(async () => (await import('./adapters/solver/createSolver.ts')).createSolver());
  const feedRenderer = once(async () =>
    (await import('./adapters/ical/createFeedRenderer.ts')).createFeedRenderer(),
  );
  const wheelRenderer = once(async () =>
    (await import('./adapters/wheel/createWheelRenderer.ts')).createWheelRenderer(),
  );
  const exporter = once(async (onClose) => {
    const { composeExporter } = await import('./compose/composeExporter.ts');
    const opened = composeExporter(await wheelRenderer());
    onClose(opened.close);
    return opened;
  });
  const templateChecker = once(async () => {
    const { createTemplateChecker } = await import('./adapters/mail/createTemplateChecker.ts');
    return createTemplateChecker({ folder: fileURLToPath(new URL('../templates/', import.meta.url)) });
  });
  const mailRenderer = once(async () => {
    const { composeMailRenderer } = await import('./compose/composeMailRenderer.ts');
    return composeMailRenderer(log);
  });
  const draftLinks = once(async () => {
    const { createLinkSealer } = await import('./adapters/links/createLinkSealer.ts');
    return createLinkSealer(randomBytes(32));
  });
  const wheels = wheelHolder(source, clock);
  const state = once(async (onClose) => {
    const { openState } = await import('./compose/openState.ts');
    const opened = await openState(config, log, signal);
    onClose(opened.close);
    return opened;
  });
  const planSources = once(async () => ({
    source: await source(),
    solver: await solver(),
    publications: (await state()).publications,
    clock,
  }));
  const transport = once(async (onClose) => {
    const { openTransport } = await import('./compose/openTransport.ts');
    const opened = await openTransport(config, log);
    onClose(opened.close);
    return opened;
  });
  const queues = once(async (onClose) => {
    const { openQueues } = await import('./compose/openQueues.ts');
    const opened = await openQueues(config, (await state()).connectionString, log);
    onClose(opened.close);
    return opened;
  });
  const handlers = once(async () => {
    const { composeHandlers } = await import('./compose/composeHandlers.ts');
    return composeHandlers({
      config,
      clock,
      log,
      wheels,
      state: await state(),
      queues: await queues(),
      feedRenderer: await feedRenderer(),
      newClaim: randomUUID,
      chance: Math.random,
      transport: await transport(),
    });
  });
  const receiving = once(async () => {
    const { composeInbox } = await import('./compose/composeInbox.ts');
    return composeInbox({ config, clock, state: await state(), wheels });
  });
  const service: Service = {
    config,
    clock,
    log,
    source,
    yearFiles,
    solver,
    feedRenderer,
    mailRenderer,
    draftLinks,
    wheelRenderer,
    exporter,
    templateChecker,
    state,
    planSources,
    queues,
    handlers,
    async runWorker(...names) {
      // What is opened first is closed last: the workers finish what they hold before the mail server is left.
      await state();
      await transport();
      const [open, all] = [await queues(), await handlers()];
      signal.throwIfAborted();
      for (const queue of names) {
        const rate = MAIL_QUEUES.has(queue) ? config.mailRates.total : null;
        open.startWorker({ queue, handlers: all, rate });
      }
      if (names.includes('clock')) await open.ringEvery('clock', SWEEP_SECONDS);
    },
    async wake() {
      const key = `clock.woken.${randomUUID()}`;
      const ring = async (): Promise<void> => (await queues()).ring('clock', [{ id: key, data: { key } }]);
      // A queue that is away does not matter: the clock looks by itself too.
      await ring().catch((error: unknown) =>
        log.info('Arbeiderne ble ikke vekket; de ser det selv.', { error: String(error) }),
      );
    },
    startWeb: once(async (onClose) => {
      const { composeWeb } = await import('./compose/composeWeb.ts');
      const [opened, sources] = [await state(), await planSources()];
      const web = await composeWeb({
        config,
        clock,
        log,
        state: opened,
        sources,
        yearFiles: await yearFiles(),
        wheels,
        wake: service.wake,
        board: async (basePath) => (await queues()).board(basePath),
      });
      onClose(web.close);
      return web;
    }),
    receiving,
    watchInbox: once(async (onClose) => {
      const { openInboxWatch } = await import('./compose/openInboxWatch.ts');
      const watch = openInboxWatch(config, await receiving(), log);
      onClose(async () => watch?.close());
    }),
    async writeSchemas() {
      return (await import('./adapters/yaml/writeSchemas.ts')).writeSchemas({
        folder: config.schedulesFolder,
      });
    },
    async run(work) {
      const ended = untilSignal().then(async () => {
        await close();
        return null;
      });
      try {
        return await Promise.race([work(), ended]);
      } catch (error) {
        // What broke off because everything was closed under it is no failure.
        if (!signal.aborted) throw error;
        return await ended;
      } finally {
        await close();
      }
    },
    async serve(start) {
      await service.run(async () => {
        await start();
        await new Promise(() => {});
      });
    },
  };
  return service;
}
