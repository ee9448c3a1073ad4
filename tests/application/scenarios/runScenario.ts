import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderInvitation } from '../../../src/adapters/ical/renderInvitation.ts';
import { createMailRenderer } from '../../../src/adapters/mail/createMailRenderer.ts';
import { createDispatchGroups } from '../../../src/adapters/postgres/createDispatchGroups.ts';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../../src/adapters/yaml/createScheduleSource.ts';
import { deliverMessage, type Delivery } from '../../../src/application/deliverMessage.ts';
import { loadCalendar } from '../../../src/application/loadCalendar.ts';
import { mailContext } from '../../../src/application/mailContext.ts';
import { makeRevert } from '../../../src/application/makeRevert.ts';
import { planDesired } from '../../../src/application/planDesired.ts';
import { planningYears } from '../../../src/application/planningYears.ts';
import { releaseGroups } from '../../../src/application/releaseGroups.ts';
import { sinceToday } from '../../../src/application/sinceToday.ts';
import { planText } from '../../../src/cli/planText.ts';
import type { Mail } from '../../../src/domain/messages/mail.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Notify } from '../../../src/domain/publication/notify.ts';
import type { Plan } from '../../../src/domain/publication/plan.ts';
import type { Wheel } from '../../../src/domain/schedule/wheel.ts';
import { dateIn } from '../../../src/domain/time/dateIn.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { logRecorder } from '../../servers/logRecorder.ts';
import type { Outbox } from '../../servers/openOutbox.ts';
import { mailText } from './mailText.ts';
import type { Scenario, Step } from './scenario.ts';

const folder = fileURLToPath(new URL('../../fixtures/messages', import.meta.url));
const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));
const source = createScheduleSource({ folder });
const solver = createHighsSolver();
const renderer = createMailRenderer({
  templates,
  invitation: renderInvitation,
  onFault: ({ message }: { readonly message: string }) => {
    throw new Error(message);
  },
});
const originals = new Map(
  await Promise.all(
    (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.yaml'))
      .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  ),
);

/** What there was to see, as text, and the last mail that was sent, whole; null when none was. */
export type Played = { readonly text: string; readonly last: Mail | null };

/** Plays a scenario on real files, the real store and the real templates. */
export async function runScenario({ title, fresh, steps }: Scenario, outbox: Outbox): Promise<Played> {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.deputy_call');
  const lines = [`# ${title}`];
  const files = new Map<string, string>();
  const altered = new Map<string, Partial<Occurrence>>();
  let now = '2027-01-04T09:00:00.000Z' as Instant;
  let wheels: readonly Wheel[] = [];
  let last: Mail | null = null;
  const clock = { now: () => now };

  async function planned(notify: Notify): Promise<Plan> {
    const { publications } = outbox;
    const basedOn = await publications.latestRevision();
    const years = planningYears(now);
    const reading = { load: () => source.load(files) };
    const dates = await publications.publishedDates();
    const calendar = sinceToday(await loadCalendar(reading, solver, years, dates, dateIn(now)), now);
    ({ wheels } = calendar.schedules);
    const desired = calendar.occurrences.map((each) => ({ ...each, ...altered.get(each.key) }));
    return planDesired(publications, desired, { basedOn, years, fingerprint: 'f', now, notify });
  }

  async function sent(): Promise<readonly Mail[]> {
    const mails: Mail[] = [];
    const delivery: Delivery = {
      messages: outbox.messages,
      renderer,
      transport: {
        send: async (mail) => {
          mails.push(mail);
          return { type: 'accepted', response: '250' };
        },
      },
      clock,
      newClaim: randomUUID,
      chance: () => 0.5,
      log: logRecorder(),
      contextFor: (message, createdAt) =>
        mailContext(wheels, message, createdAt, {
          mailFrom: 'arshjul@arshjul.example',
          baseUrl: 'https://arshjul.example',
        }),
    };
    const groups = createDispatchGroups(outbox.pool);
    await releaseGroups({ ...delivery, messages: outbox.messages, groups, secretariatOf: async () => null });
    const { rows } = await outbox.pool.query<{ key: string }>(
      `select key from arshjul.message where state = 'planned' and due_at <= $1 order by due_at, key collate "C"`,
      [now],
    );
    for (const { key } of rows) await deliverMessage(delivery, key);
    return mails;
  }

  async function commit(plan: Plan): Promise<void> {
    await outbox.publications.commit(plan, 'test', now);
  }

  async function take(step: Step): Promise<void> {
    switch (step.type) {
      case 'edit': {
        const text = files.get(step.file) ?? originals.get(step.file) ?? '';
        if (!text.includes(step.from)) throw new Error(`${step.file} has no «${step.from}»`);
        files.set(step.file, text.replace(step.from, step.to));
        lines.push('', `## ${step.file}`, ...marked('-', step.from), ...marked('+', step.to));
        return;
      }
      case 'alter':
        altered.set(step.key, step.change);
        lines.push('', `## ${step.key} blir ${JSON.stringify(step.change)}`);
        return;
      case 'at':
        now = step.moment as Instant;
        lines.push('', `## Klokken er ${now}`);
        return;
      case 'query':
        await outbox.pool.query(step.sql);
        lines.push('', `## ${step.words}`);
        return;
      case 'apply': {
        const plan = await planned(step.notify);
        const words = step.notify === 'significant' ? '' : ` --notify ${step.notify}`;
        lines.push('', `## apply${words}`, '', planText(plan, wheels, { width: 80, all: false }).trimEnd());
        await commit(plan);
        return;
      }
      case 'revert': {
        const { plan } = await makeRevert(
          { publications: outbox.publications, clock },
          step.revision,
          'significant',
        );
        lines.push(
          '',
          `## revert ${step.revision}`,
          '',
          planText(plan, wheels, { width: 80, all: false }).trimEnd(),
        );
        await commit(plan);
        return;
      }
      case 'send': {
        const mails = await sent();
        last = mails.at(-1) ?? last;
        lines.push('', `## Sendt: ${mails.length}`, ...mails.map(mailText));
      }
    }
  }

  if (!fresh) {
    await commit(await planned('significant'));
    await sent();
    now = '2027-01-05T09:00:00.000Z' as Instant;
  }
  for (const step of steps) await take(step);
  return { text: `${lines.join('\n')}\n`, last };
}

function marked(sign: string, text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${sign} ${line}`);
}
