import { randomUUID } from 'node:crypto';
import type { JobHandlers } from './application/jobHandlers.ts';
import type { PlanSources } from './application/makePlan.ts';
import type { Clock } from './application/ports/clock.ts';
import type { FeedRenderer } from './application/ports/feedRenderer.ts';
import type { Log } from './application/ports/log.ts';
import type { QueueName } from './application/ports/queue.ts';
import type { ScheduleSource } from './application/ports/scheduleSource.ts';
import type { Solver } from './application/ports/solver.ts';
import type { RunningWeb } from './compose/composeWeb.ts';
import type { OpenQueues } from './compose/openQueues.ts';
import type { State } from './compose/openState.ts';
import { untilSignal } from './compose/untilSignal.ts';
import { systemClock } from './adapters/system/systemClock.ts';
import { createPinoLog } from './adapters/system/createPinoLog.ts';
import { wheelHolder } from './compose/wheelHolder.ts';
import type { Config } from './config.ts';

/** The adapters of one process, each built when it is first asked for. `close` ends them, the database last. */
export type Service = {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  source(): Promise<ScheduleSource>;
  solver(): Promise<Solver>;
  feedRenderer(): Promise<FeedRenderer>;
  state(): Promise<State>;
  planSources(): Promise<PlanSources>;
  queues(): Promise<OpenQueues>;
  handlers(): Promise<JobHandlers>;
  /** Starts the workers of these queues; they run until `close`. */
  runWorker(...names: QueueName[]): Promise<void>;
  startWeb(): Promise<RunningWeb>;
  /** Writes the JSON Schemas beside the schedules; answers their names. */
  writeSchemas(): Promise<readonly string[]>;
  /** Resolves on SIGINT or SIGTERM, after everything is closed; a second signal ends the process at once. */
  untilSignal(): Promise<void>;
  close(): Promise<void>;
};

/** How often the clock's job looks at the tables, in seconds. */
const SWEEP_SECONDS = 20;

/** Joins the adapters for a configuration. Nothing is opened, and hardly anything imported, before it is asked for. */
export function compose(config: Config, clock: Clock = systemClock): Service {
  const log = createPinoLog(config.logLevel);
  const closers: (() => Promise<void>)[] = [];
  const source = once(async () => {
    const { createScheduleSource } = await import('./adapters/yaml/createScheduleSource.ts');
    return createScheduleSource({ folder: config.schedulesFolder });
  });
  const solver = once(async () => (await import('./adapters/solver/createSolver.ts')).createSolver());
  const feedRenderer = once(async () =>
    (await import('./adapters/ical/createFeedRenderer.ts')).createFeedRenderer(),
  );
  const wheels = wheelHolder(source);
  const state = once(async () => {
    const { openState } = await import('./compose/openState.ts');
    const opened = await openState(config, log);
    closers.push(opened.close);
    return opened;
  });
  const planSources = once(async () => ({
    source: await source(),
    solver: await solver(),
    publications: (await state()).publications,
    clock,
  }));
  const queues = once(async () => {
    const { openQueues } = await import('./compose/openQueues.ts');
    const opened = await openQueues(config, (await state()).connectionString, log);
    closers.push(opened.close);
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
      onClose: (close) => closers.push(close),
    });
  });
  const service: Service = {
    config,
    clock,
    log,
    source,
    solver,
    feedRenderer,
    state,
    planSources,
    queues,
    handlers,
    async runWorker(...names) {
      const [open, all] = [await queues(), await handlers()];
      for (const queue of names) open.startWorker({ queue, handlers: all });
      if (names.includes('clock')) await open.ringEvery('clock', SWEEP_SECONDS);
    },
    async startWeb() {
      const { composeWeb } = await import('./compose/composeWeb.ts');
      const web = await composeWeb({
        config,
        clock,
        log,
        state: await state(),
        sources: await planSources(),
      });
      closers.push(web.close);
      return web;
    },
    async writeSchemas() {
      return (await import('./adapters/yaml/writeSchemas.ts')).writeSchemas({
        folder: config.schedulesFolder,
      });
    },
    untilSignal: () => untilSignal(service.close),
    // Last opened, first closed: web and workers before the queue, the queue before the database.
    close: once(async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
    }),
  };
  return service;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
