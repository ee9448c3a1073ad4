import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createPublicationStore } from '../src/adapters/postgres/createPublicationStore.ts';
import { openPool } from '../src/adapters/postgres/openPool.ts';
import { planDesired } from '../src/application/planDesired.ts';
import { planPublication } from '../src/domain/publication/planPublication.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { manyMeetings } from './manyMeetings.ts';
import { tell } from './measure.ts';
import { withDatabase } from './withDatabase.ts';

// Run by run.ts: one meeting among 50,000 published ones is moved. The tables are filled by a process of its own, so that
// the memory seen here is that of planning.

const COUNT = 50_000;
const ROUNDS = 5;
const NOW = '2026-11-22T09:00:00.000Z' as Instant;
const MB = 1024 * 1024;

const filled = process.argv[2];
if (filled === undefined) await withDatabase(measure);
else await fill(filled);

async function fill(connectionString: string): Promise<void> {
  const pool = openPool({ connectionString, applicationName: 'bench', max: 2 });
  const store = createPublicationStore(pool);
  const all = manyMeetings(COUNT);
  for (let from = 0; from < COUNT; from += 5_000) {
    const state = { published: [], latestRevision: await store.latestRevision(), conversations: new Map() };
    const plan = planPublication(state, all.slice(from, from + 5_000), [2027], 'bench', NOW, 'none');
    await store.commit({ ...plan, heldBack: [] }, 'bench', NOW);
  }
  await pool.query('analyze');
  await pool.end();
}

async function measure(_pool: unknown, connectionString: string): Promise<void> {
  const filler = spawnSync(process.execPath, [import.meta.filename, connectionString], { stdio: 'inherit' });
  if (filler.status !== 0) throw new Error('The tables could not be filled');
  const pool = openPool({ connectionString, applicationName: 'bench', max: 2 });
  const store = createPublicationStore(pool);
  const desired = manyMeetings(COUNT).map((each, index) =>
    index === 31_415 ? { ...each, place: 'Arendal' } : each,
  );
  const before = held();
  const rounds: { readonly ms: number; readonly cpuMs: number; readonly rss: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const basedOn = await store.latestRevision();
    const dates = await store.publishedDates();
    const rest = { years: [2027], fingerprint: 'bench', now: NOW, notify: 'significant' } as const;
    const plan = await planDesired(store, desired, { basedOn, ...rest });
    const { user, system } = process.cpuUsage(used);
    const ms = performance.now() - started;
    rounds.push({ ms, cpuMs: (user + system) / 1000, rss: process.memoryUsage().rss });
    if (plan.changes.length !== 1 || plan.messages.length !== 10 || dates.size !== COUNT)
      throw new Error(`Not the one change: ${plan.changes.length} changes, ${plan.messages.length} messages`);
  }
  await pool.end();
  const [first, ...later] = rounds;
  const after = held();
  tell([
    {
      name: `plan one change among ${COUNT} occurrences, first time`,
      value: first!.ms,
      unit: 'ms',
      goal: 1_000,
      note: `${first!.cpuMs.toFixed(0)} ms of it this process; ${later.map(({ ms }) => ms.toFixed(0)).join(', ')} ms after that`,
    },
    {
      name: `memory held after ${ROUNDS} such plans`,
      value: after - before,
      unit: 'MB',
      goal: 10,
      note: `${before.toFixed(0)} MB before, which is the calendar itself; most in use ${(Math.max(...rounds.map(({ rss }) => rss)) / MB).toFixed(0)} MB`,
    },
  ]);
}

/** MB that are still in use when all that can be thrown away is. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / MB;
}
