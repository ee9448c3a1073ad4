import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLinkSealer } from '../../src/adapters/links/createLinkSealer.ts';
import { createAnswerStore } from '../../src/adapters/postgres/createAnswerStore.ts';
import { createDigestWeeks } from '../../src/adapters/postgres/createDigestWeeks.ts';
import { createFulfilmentStore } from '../../src/adapters/postgres/createFulfilmentStore.ts';
import { createInboxStore } from '../../src/adapters/postgres/createInboxStore.ts';
import { createPreferenceStore } from '../../src/adapters/postgres/createPreferenceStore.ts';
import { recordDigests } from '../../src/application/recordDigests.ts';
import type { LetterContent } from '../../src/domain/messages/letter.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { Mailbox } from '../../src/domain/schedule/mailbox.ts';
import type { Wheel } from '../../src/domain/schedule/wheel.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { body, wheel } from '../adapters/web/fixtures.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const links = createLinkSealer(new Uint8Array(32).fill(7));
const mailbox = (id: string, address = `${id}@ks.example`): Mailbox => ({
  id,
  name: `Sekretariatet ${id}`,
  organisation: null,
  address,
  language: 'nb',
});
const AGDER: Wheel = {
  ...wheel('agder', 'Årshjul for Agder', [
    { ...body('kdk', 'KDK'), secretariat: 'ks-agder' },
    { ...body('kdu', 'KDU'), secretariat: 'ks-kdu', organisers: ['ks-agder'] },
  ]),
  secretariats: [mailbox('ks-agder'), mailbox('ks-kdu')],
};
const KS: Wheel = {
  ...wheel('ks', 'Årshjul for KS', [{ ...body('styre', 'Styret'), secretariat: 'agder' }]),
  secretariats: [mailbox('agder', 'KS-Agder@ks.example')],
};
const MEETING = sampleOccurrence({ invited: [sampleRole('arendal'), sampleRole('grimstad')] });
/** Monday 8 February 2027 07:30 in Oslo: the meeting is on Thursday. */
const MORNING = '2027-02-08T06:30:00.000Z';

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let wheels: readonly Wheel[] | null;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query(
    'truncate arshjul.fulfilment, arshjul.preference, arshjul.digest_week, arshjul.failing_address, arshjul.incoming',
  );
  clock = movedClock('2027-01-05T08:00:00.000Z');
  wheels = [AGDER];
});

async function digest(): Promise<void> {
  const { pool, publications, deliveries, messages } = outbox;
  await recordDigests({
    weeks: createDigestWeeks(pool),
    publications,
    fulfilments: createFulfilmentStore(pool),
    answers: createAnswerStore(pool),
    deliveries,
    inbox: createInboxStore(pool),
    preferences: createPreferenceStore(pool),
    messages,
    links,
    clock,
    log: logRecorder(),
    wheels: async () => wheels,
  });
}

async function letters() {
  const { rows } = await outbox.pool.query<{
    key: string;
    data: { content: LetterContent };
    due_at: Date;
    expires_at: Date;
  }>(`select key, data, due_at, expires_at from arshjul.message where kind = 'digest' order by key`);
  return rows.map(({ key, data, due_at, expires_at }) => ({
    key,
    dueAt: due_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    subject: data.content.subject,
    lines: data.content.sections.flatMap(({ heading, items }) =>
      items.map(({ title, detail }) => `${heading}: ${title}${detail ? ` (${detail})` : ''}`),
    ),
    paths: data.content.sections.flatMap(({ items }) => items.map(({ path }) => path)),
  }));
}

async function publish(...occurrences: readonly Occurrence[]): Promise<void> {
  await outbox.publish(occurrences, clock);
}

function until(moment: string): void {
  clock.forward((Date.parse(moment) - Date.parse(clock.now())) / 1000);
}

describe('the weekly digest', () => {
  test('is recorded once, from Monday 07:30, to each secretariat with something to hear', async () => {
    await publish(MEETING);
    until('2027-02-08T06:29:59.000Z');
    await digest();
    expect(await letters()).toEqual([]);
    until(MORNING);
    await digest();
    await digest();
    const found = await letters();
    expect(found.map(({ key, dueAt, expiresAt }) => [key, dueAt, expiresAt])).toEqual([
      ['digest.agder.ks-agder.2027-02-08', MORNING, '2027-02-11T23:00:00.000Z'],
    ]);
    expect(found[0]?.subject).toBe('Uke 6');
    expect(found[0]?.lines[0]).toContain('Denne uken: Kommunedirektørkollegiet 1');
    until('2027-02-15T08:00:00.000Z');
    await digest();
    // The meeting is over: there is nothing to say the week after.
    expect(await letters()).toHaveLength(1);
  });

  test('is sent late the same week after a standstill, until Thursday is over', async () => {
    await publish(MEETING);
    until('2027-02-11T22:59:00.000Z');
    await digest();
    expect(await letters()).toHaveLength(1);
    await outbox.pool.query('truncate arshjul.digest_week, arshjul.message');
    clock.forward(60);
    await digest();
    expect(await letters()).toEqual([]);
  });

  test('is not made in the week of the first apply, nor twice when two clocks make it at once', async () => {
    until('2027-02-09T08:00:00.000Z');
    await publish(MEETING);
    await digest();
    expect(await letters()).toEqual([]);
    await outbox.clear();
    await outbox.pool.query('truncate arshjul.digest_week');
    clock = movedClock('2027-01-05T08:00:00.000Z');
    await publish(MEETING);
    until(MORNING);
    await Promise.all([digest(), digest(), digest()]);
    expect(await letters()).toHaveLength(1);
  });

  test('waits for files that cannot be read', async () => {
    await publish(MEETING);
    until(MORNING);
    wheels = null;
    await digest();
    wheels = [AGDER];
    await digest();
    expect(await letters()).toHaveLength(1);
  });

  test('is one to a mailbox that serves several wheels, and says which', async () => {
    wheels = [KS, AGDER];
    await publish(
      MEETING,
      sampleOccurrence({ key: 'ks/styre/mote/2027/1', wheel: 'ks', body: 'styre', title: 'Styret 1' }),
    );
    until(MORNING);
    await digest();
    const found = await letters();
    expect(found.map(({ key }) => key)).toEqual(['digest.agder.ks-agder.2027-02-08']);
    expect(found[0]?.lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^Denne uken: Kommunedirektørkollegiet 1 .*Årshjul for Agder/),
      expect.stringMatching(/^Denne uken: Styret 1 .*Årshjul for KS/),
    ]);
  });

  test('reaches those who share the work, and leads to where a deadline is marked as done', async () => {
    const owner = { ...sampleRole('ks-kdu', 'owner'), address: 'ks-kdu@ks.example' };
    const helper = { ...sampleRole('ks-agder', 'owner'), address: 'ks-agder@ks.example' };
    const start = '2027-02-10' as PlainDate;
    const time = { type: 'allDay', start, end: '2027-02-11' as PlainDate } as const;
    const deadline = sampleDeadline({ owner, helpers: [helper], time });
    await publish(deadline);
    until(MORNING);
    await digest();
    const found = await letters();
    expect(found.map(({ key }) => key)).toEqual([
      'digest.agder.ks-agder.2027-02-08',
      'digest.agder.ks-kdu.2027-02-08',
    ]);
    const done = (recipient: string) =>
      `/utfort/${links.seal({ purpose: 'done', occurrence: deadline.key, recipient })}`;
    expect(found.map(({ paths }) => paths)).toEqual([[done('ks-agder')], [done('ks-kdu')]]);
    await createFulfilmentStore(outbox.pool).record({
      occurrence: deadline.key,
      state: 'done',
      by: 'Sekretariatet ks-kdu',
      reason: 'Sendt',
      source: 'page',
      at: clock.now(),
    });
    await outbox.pool.query('truncate arshjul.digest_week, arshjul.message');
    await digest();
    // The one who said so need not be told; the other is.
    expect((await letters()).map(({ key, lines }) => [key, lines])).toEqual([
      [
        'digest.agder.ks-agder.2027-02-08',
        ['Meldt fra siste uke: Årsrapport til fylkesstyret (Utført, sier Sekretariatet ks-kdu: «Sendt»)'],
      ],
    ]);
  });

  test('speaks the language the secretariat has chosen', async () => {
    await publish(MEETING);
    await createPreferenceStore(outbox.pool).change('ks-agder@ks.example', { language: 'nn' }, clock.now());
    until(MORNING);
    await digest();
    expect((await letters())[0]?.subject).toBe('Veke 6');
  });

  test('tells who has not answered, what did not arrive, and what came in, each to whom it concerns', async () => {
    await publish(MEETING);
    const { pool } = outbox;
    await pool.query(`update arshjul.message set state = 'sent' where recipient = 'arendal@kommune.example'`);
    await pool.query(
      `update arshjul.message set state = 'failed', error = '550 No such user', changed_at = '2027-02-05T08:00:00Z'
       where recipient = 'grimstad@kommune.example'`,
    );
    await pool.query(
      `insert into arshjul.failing_address (address, since, reason) values
         ('grimstad@kommune.example', '2027-02-05', '550 No such user'), ('annen@kommune.example', '2027-02-05', 'x')`,
    );
    await pool.query(
      `insert into arshjul.incoming (id, received_at, sender, subject, type, verdict, reason, raw) values
         ('1', '2027-02-05', 'Arendal <Arendal@kommune.example>', 'Ny tid?', 'counter', 'held', 'Foreslår en annen tid.', ''),
         ('2', '2027-02-05', 'noen@annet.example', 'Hei', 'other', 'held', 'Ukjent avsender.', ''),
         ('3', '2027-02-05', 'arendal@kommune.example', 'Ja', 'reply', 'recorded', 'Ført.', '')`,
    );
    until(MORNING);
    await digest();
    const [letter] = await letters();
    expect(letter?.lines.slice(1)).toEqual([
      expect.stringMatching(/^Mangler svar: .*2 har ikke svart\. Venter på Kommunedirektøren i arendal, /),
      'E-post som ikke kom fram siste uke: Kommunedirektøren i grimstad: Kommunedirektørkollegiet 1 (550 No such user)',
      'Adresser som ikke virker: Kommunedirektøren i grimstad (grimstad@kommune.example) (550 No such user)',
      expect.stringContaining('Innkommet e-post som venter på deg: '),
      expect.stringContaining('Innkommet e-post som venter på deg: '),
    ]);
  });
});
