import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../../src/adapters/yaml/createScheduleSource.ts';
import { createYearFiles } from '../../../src/adapters/yaml/write/createYearFiles.ts';
import { csrfOf } from '../../../src/adapters/web/desk/csrfOf.ts';
import { feedCatalogue } from '../../../src/application/feedCatalogue.ts';
import { makePlan } from '../../../src/application/makePlan.ts';
import { renderFeeds } from '../../../src/application/renderFeeds.ts';
import { composeWeb } from '../../../src/compose/composeWeb.ts';
import { type OpenQueues, openQueues } from '../../../src/compose/openQueues.ts';
import { openState, type State } from '../../../src/compose/openState.ts';
import { wheelHolder } from '../../../src/compose/wheelHolder.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { addSeconds } from '../../../src/domain/time/addSeconds.ts';
import { createFreshDatabase } from '../../servers/createFreshDatabase.ts';
import { logRecorder } from '../../servers/logRecorder.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { type Answer, ask, type Asking } from './ask.ts';

/** A person at the desk: the cookie and what their forms carry. */
export type Signed = { readonly cookie: string; readonly csrf: string };

export type WholeWeb = {
  readonly url: string;
  readonly clock: ReturnType<typeof movedClock>;
  readonly log: ReturnType<typeof logRecorder>;
  readonly state: State;
  readonly pool: Pool;
  /** A copy of the schedules that may be changed. */
  readonly schedules: string;
  readonly config: Config;
  ask(path: string, asking?: Asking): Promise<Answer>;
  /** Signs in by a link as the mail has it. */
  signIn(address: string): Promise<Signed>;
  /** Posts a form as a page of ours would. */
  post(path: string, who: Signed, form?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
};

const SCHEDULES = fileURLToPath(new URL('../../../schedules', import.meta.url));

/** The whole web as a process has it, over a database of its own and a copy of the wheels, at 2 March 2027. */
export async function startWholeWeb(
  env: Readonly<Record<string, string>> = {},
  { publish = false }: { readonly publish?: boolean } = {},
): Promise<WholeWeb> {
  const database = await createFreshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-web-'));
  const schedules = join(folder, 'schedules');
  await cp(SCHEDULES, schedules, { recursive: true });
  const config = readConfig({
    PORT: '0',
    BASE_URL: 'https://arshjul.example',
    DATABASE_URL: database.connectionString,
    SCHEDULES: schedules,
    DATA: join(folder, 'data'),
    ...env,
  });
  const clock = movedClock('2027-03-02T09:00:00.000Z');
  const log = logRecorder();
  const state = await openState(config, log, new AbortController().signal);
  const source = createScheduleSource({ folder: schedules });
  const sources = { source, solver: createHighsSolver(), publications: state.publications, clock };
  if (publish) {
    const { plan } = await makePlan(sources);
    await state.publications.commit(plan, 'test', clock.now());
    const { schedules: read } = await source.load();
    const catalogue = feedCatalogue(read?.wheels ?? [], config.baseUrl);
    await renderFeeds({ ...state, renderer: createFeedRenderer(), catalogue, clock, log });
  }
  let queues: Promise<OpenQueues> | null = null;
  const wheels = wheelHolder(async () => source, clock);
  const web = await composeWeb({
    config,
    clock,
    log,
    state,
    sources,
    yearFiles: createYearFiles({ folder: schedules }),
    wheels,
    wake: async () => {},
    board: async (basePath) =>
      (await (queues ??= openQueues(config, database.connectionString, log))).board(basePath),
  });
  await web.warm();
  const asked: WholeWeb['ask'] = (path, asking) => ask(web.url, path, asking);
  return {
    url: web.url,
    clock,
    log,
    state,
    pool: database.pool,
    schedules,
    config,
    ask: asked,
    async signIn(address) {
      const now = clock.now();
      const expiresAt = addSeconds(now, 1200);
      const token = await state.tokens.issue({ purpose: 'sign-in', address, label: null, now, expiresAt });
      const { cookies, text } = await asked(`/desk/inn/${token}`, { method: 'POST' });
      const cookie = cookies.find((each) => /^(?:__Host-)?arshjul=./.test(each));
      if (!cookie) throw new Error(`Not signed in as ${address}: ${text}`);
      return { cookie, csrf: csrfOf(cookie.slice(cookie.indexOf('=') + 1)) };
    },
    post: (path, { cookie, csrf }, form = {}) => asked(path, { cookie, form: { csrf, ...form } }),
    async close() {
      await web.close();
      await (await queues)?.close();
      await state.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
