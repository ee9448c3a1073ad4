import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFeedRenderer } from '../../src/adapters/ical/createFeedRenderer.ts';
import { createSmtpTransport } from '../../src/adapters/mail/createSmtpTransport.ts';
import { createQueues } from '../../src/adapters/queue/createQueues.ts';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { loadCalendar } from '../../src/application/loadCalendar.ts';
import { planDesired } from '../../src/application/planDesired.ts';
import { recordAnswer } from '../../src/application/recordAnswer.ts';
import { simulateYear } from '../../src/application/simulateYear.ts';
import { sinceToday } from '../../src/application/sinceToday.ts';
import { composeHandlers } from '../../src/compose/composeHandlers.ts';
import { openState } from '../../src/compose/openState.ts';
import { wheelHolder } from '../../src/compose/wheelHolder.ts';
import { readConfig } from '../../src/config.ts';
import { asConfirmed } from '../../src/domain/simulation/asConfirmed.ts';
import type { Behaviour } from '../../src/domain/simulation/behaviour.ts';
import { doneOnTime } from '../../src/domain/simulation/doneOnTime.ts';
import { addDays } from '../../src/domain/time/addDays.ts';
import type { ClockTime } from '../../src/domain/time/clockTime.ts';
import { dateIn } from '../../src/domain/time/dateIn.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { instantOf } from '../../src/domain/time/instantOf.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { createFreshDatabase } from '../servers/createFreshDatabase.ts';
import { eventually } from '../servers/eventually.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { queueServers } from '../servers/queueServers.ts';
import { startMailSink } from '../servers/startMailSink.ts';

const folder = fileURLToPath(new URL('../../schedules', import.meta.url));
const [from, to] = ['2027-01-01', '2027-12-31'] as [PlainDate, PlainDate];
const MIDNIGHT = '00:00' as ClockTime;
/** When mail may leave: digests, and reminders. Mail at any other time would be a difference, and be found. */
const HOURS = ['07:30' as ClockTime, '08:00' as ClockTime];

const source = createScheduleSource({ folder });
const begin = instantOf(from, MIDNIGHT);
const loaded = sinceToday(
  await loadCalendar(source, createHighsSolver(), [2027, 2028], new Map(), from),
  begin,
);
const calendar = { ...loaded, occurrences: asConfirmed(loaded.occurrences, 2027) };

const RUNS = queueServers.map(([name, startQueue], index) => ({
  name,
  startQueue,
  behaviour: (['silent', 'diligent'] satisfies Behaviour[])[index] ?? 'silent',
}));

test.each(RUNS)(
  'the year of the three wheels through the queue on $name is what was simulated: everybody $behaviour',
  async ({ startQueue, behaviour }) => {
    const [database, server, sink] = await Promise.all([
      createFreshDatabase(),
      startQueue(),
      startMailSink(),
    ]);
    const config = readConfig({
      DATABASE_URL: database.connectionString,
      SMTP_URL: sink.url,
      MAIL_FROM: 'arshjul@arshjul.example',
      MAIL_RATE: 'av',
      MAIL_DOMAIN_RATE: 'av',
      SCHEDULES: folder,
    });
    let now: Instant = begin;
    const clock = { now: () => now };
    const log = logRecorder();
    const stopped = new AbortController();
    const state = await openState(config, log, stopped.signal);
    const queues = await createQueues({ backend: server.backend, log });
    const transport = createSmtpTransport({ url: sink.url });
    const handlers = await composeHandlers({
      config,
      clock,
      log,
      wheels: wheelHolder(async () => source, clock),
      state,
      queues,
      feedRenderer: createFeedRenderer(),
      newClaim: randomUUID,
      chance: () => 0.5,
      transport,
    });
    try {
      const plan = await planDesired(state.publications, calendar.occurrences, {
        basedOn: 0,
        years: calendar.years,
        fingerprint: calendar.schedules.fingerprint,
        now,
        notify: 'significant',
      });
      await state.publications.commit(plan, 'test', now);
      queues.startWorker({ queue: 'invitations', handlers });
      queues.startWorker({ queue: 'reminders', handlers });
      await tick();
      if (behaviour === 'diligent') await answerAll();
      for (let day = from; day <= to; day = addDays(day, 1)) {
        for (const hour of HOURS) {
          now = instantOf(day, hour);
          await tick();
        }
        now = instantOf(day, '12:00' as ClockTime);
        if (behaviour === 'diligent') await markDone();
      }
      now = instantOf(addDays(to, 1), MIDNIGHT);
      await tick();
      const { rows } = await database.pool.query<{ key: string; at: Date }>(
        `select key, sent_at as at from arshjul.message where state = 'sent'`,
      );
      const sent = rows.map(({ key, at }) => `${dateIn(at.toISOString() as Instant)} ${key}`).toSorted();
      const simulated = await simulateYear(calendar, { from, to }, behaviour, state.links);
      expect(sent).toEqual(simulated.map(({ at, message }) => `${dateIn(at)} ${message.key}`).toSorted());
      expect(sink.received).toHaveLength(simulated.length);
      expect(sent.length).toBeGreaterThan(1_000);
    } finally {
      stopped.abort();
      await queues.close();
      await transport.close();
      await state.close();
      await sink.stop();
      await server.drop();
      await database.drop();
    }

    async function tick(): Promise<void> {
      await handlers.clock({ key: `clock.${now}` });
      await eventually(nothingDue);
    }

    async function nothingDue(): Promise<boolean> {
      const { rows } = await database.pool.query<{ open: number }>(
        `select count(*)::int as open from arshjul.message
         where state = 'claimed' or state in ('planned', 'retry') and due_at <= $1`,
        [now],
      );
      return rows[0]?.open === 0;
    }

    /** Everybody says yes as soon as they are invited. */
    async function answerAll(): Promise<void> {
      const meetings = await state.answers.meetings(from, '2028-12-31' as PlainDate);
      for (const meeting of meetings) {
        const members = meeting.occurrence.invited.filter(({ role }) => role === 'member');
        for (const role of members) {
          await recordAnswer(
            { answers: state.answers, secretariatOf: async () => null, clock },
            meeting,
            role,
            {
              answer: 'accepted',
              source: 'page',
              answeredBy: role.name,
              comment: null,
              sequence: null,
              stamp: null,
            },
          );
        }
      }
    }

    async function markDone(): Promise<void> {
      for (const occurrence of calendar.occurrences) {
        const done = doneOnTime(occurrence);
        if (done?.at === now) await state.fulfilments.record(done);
      }
    }
  },
  300_000,
);
