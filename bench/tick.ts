import { createFeedStore } from '../src/adapters/postgres/createFeedStore.ts';
import { createMessageStore } from '../src/adapters/postgres/createMessageStore.ts';
import { createDispatchGroups } from '../src/adapters/postgres/createDispatchGroups.ts';
import { createPublicationStore } from '../src/adapters/postgres/createPublicationStore.ts';
import { sweepClock } from '../src/application/sweepClock.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { tell } from './measure.ts';
import { withDatabase } from './withDatabase.ts';

// Run by run.ts: one run of the clock's job beside 100,000 messages of the future and 100,000 that are sent.

const ROUNDS = 20;
const NOW = '2026-11-22T09:00:00.000Z' as Instant;

await withDatabase(async (pool) => {
  await pool.query(
    `insert into arshjul.message (key, kind, occurrence_key, sequence, offset_text, recipient, recipient_name, language,
       data, due_at, expires_at, state, sent_at, created_at)
     select 'reminder.bench.' || n, 'reminder', 'bench/organ/frist/' || n, 0, '-2w', 'rolle-' || n || '@kommune.example',
       'Rolle', 'nb', '{"occurrence": {}, "recipient": {}}', $1::timestamptz + (n % 100000 + 1) * interval '3 minutes',
       $1::timestamptz + (n % 100000 + 5000) * interval '3 minutes', case when n < 100000 then 'planned' else 'sent' end,
       case when n < 100000 then null else $1::timestamptz - interval '1 day' end, $1
     from generate_series(0, 199999) as n`,
    [NOW],
  );
  await pool.query('analyze');
  const messages = createMessageStore(pool);
  const groups = createDispatchGroups(pool);
  const rates = { total: { count: 600, seconds: 60 }, perDomain: { count: 60, seconds: 60 } };
  const sweeping = {
    messages,
    rates,
    release: async () => void (await groups.waiting(NOW)),
    // Once a week, and not here.
    digest: async () => {},
    publications: createPublicationStore(pool),
    feeds: createFeedStore(pool),
    queue: { ring: async () => {} },
    clock: { now: () => NOW },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await sweepClock(sweeping);
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((a, b) => a - b);
  tell([
    {
      name: 'clock tick beside 100,000 future messages',
      value: sorted[Math.floor(ROUNDS * 0.95)]!,
      unit: 'ms',
      goal: 50,
      note: `95th of ${ROUNDS}; median ${sorted[ROUNDS / 2]!.toFixed(1)} ms, first ${times[0]!.toFixed(1)} ms`,
    },
  ]);
});
