import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFulfilmentStore } from '../../src/adapters/postgres/createFulfilmentStore.ts';
import { createPreferenceStore } from '../../src/adapters/postgres/createPreferenceStore.ts';
import { deliverMessage, type Delivery } from '../../src/application/deliverMessage.ts';
import type { MailContext } from '../../src/application/ports/mailRenderer.ts';
import type { Fulfilment } from '../../src/domain/fulfilment/fulfilment.ts';
import type { Letter } from '../../src/domain/messages/letter.ts';
import type { Message } from '../../src/domain/messages/message.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { plainRenderer } from '../servers/plainRenderer.ts';
import { sampleDeadline, sampleRole } from './sampleOccurrence.ts';

const DAY = 86_400;
const OWNER = sampleRole('leder', 'owner');
const LEADER = sampleRole('ordforer', 'owner');
/** Three working days before, on the day, and to somebody else three working days after 1 March 2027. */
const DEADLINE: Partial<Occurrence> = {
  owner: OWNER,
  remind: [
    { amount: -3, unit: 'workingDay' },
    { amount: 0, unit: 'day' },
  ],
  escalate: [{ after: { amount: 3, unit: 'workingDay' }, to: LEADER }],
};

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let rendered: { message: Message | Letter; context: MailContext }[];

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.fulfilment, arshjul.preference');
  clock = movedClock('2027-02-01T08:00:00.000Z');
  rendered = [];
});

/** Sends what is due as the workers would; answers state and reason of each, by offset. */
async function work(): Promise<Readonly<Record<string, string>>> {
  await outbox.messages.sweep(clock.now());
  const { rows } = await outbox.pool.query<{ key: string; offset_text: string }>(
    `select key, offset_text from arshjul.message where state = 'planned' and due_at <= $1 order by due_at, key`,
    [clock.now()],
  );
  const outcomes: Record<string, string> = {};
  for (const { key, offset_text: offset } of rows) {
    const outcome = await deliverMessage(delivery(), key);
    if (outcome) outcomes[offset] = outcome.state === 'sent' ? 'sent' : `${outcome.state}: ${outcome.error}`;
  }
  return outcomes;
}

function delivery(): Delivery {
  return {
    messages: outbox.messages,
    renderer: {
      render(message, context) {
        rendered.push({ message, context });
        return plainRenderer.render(message, context);
      },
    },
    transport: { send: async () => ({ type: 'accepted', response: '250 OK' }) },
    clock,
    newClaim: randomUUID,
    chance: () => 0.5,
    log: logRecorder(),
    contextFor: (_message, createdAt) => ({
      createdAt,
      sender: { name: 'Sekretariatet', address: 'aarshjul@ks.example' },
      replyTo: null,
      baseUrl: 'https://aarshjul.example',
      citations: new Map(),
    }),
  };
}

async function say(state: Fulfilment['state'], reason: string | null = null): Promise<void> {
  const occurrence = sampleDeadline().key;
  await createFulfilmentStore(outbox.pool).record({
    occurrence,
    state,
    by: 'KS Agder',
    reason,
    source: 'command',
    at: clock.now(),
  });
}

function until(date: string): void {
  clock.forward((Date.parse(`${date}T09:00:00Z`) - Date.parse(clock.now())) / 1000);
}

describe('a deadline nobody has met', () => {
  test('is reminded of, then told to somebody else', async () => {
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    until('2027-02-24');
    expect(await work()).toEqual({ '-3wd': 'sent' });
    until('2027-03-01');
    expect(await work()).toEqual({ '0d': 'sent' });
    until('2027-03-04');
    expect(await work()).toEqual({ '+3wd': 'sent' });
    expect(rendered.map(({ message }) => [message.kind, message.recipient.id])).toEqual([
      ['reminder', 'leder'],
      ['reminder', 'leder'],
      ['escalation', 'ordforer'],
    ]);
  });
});

describe('a deadline that is settled', () => {
  test('is neither reminded of nor told; opened again, the later messages go', async () => {
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    await say('done');
    until('2027-02-24');
    expect(await work()).toEqual({ '-3wd': 'skipped: Meldt utført av KS Agder.' });
    await say('open');
    until('2027-03-01');
    expect(await work()).toEqual({ '0d': 'sent' });
    await say('waived', 'Utvalget er lagt ned');
    until('2027-03-04');
    expect(await work()).toEqual({ '+3wd': 'skipped: Frafalt: Utvalget er lagt ned' });
  });

  test('is settled for all recipients, whoever said so', async () => {
    await outbox.publish([sampleDeadline({ ...DEADLINE, helpers: [sampleRole('fylke', 'owner')] })], clock);
    await say('done');
    until('2027-03-04');
    await work();
    expect(new Set(Object.values(await outbox.states()))).toEqual(new Set(['skipped', 'missed']));
  });
});

describe('one obligation, offset, recipient and day', () => {
  test('is reminded of once, also when the deadline moves away and back', async () => {
    const moved = {
      type: 'allDay',
      start: '2027-03-02' as PlainDate,
      end: '2027-03-03' as PlainDate,
    } as const;
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    until('2027-02-24');
    expect(await work()).toEqual({ '-3wd': 'sent' });
    // The new day is news, and is reminded of.
    await outbox.publish([sampleDeadline({ ...DEADLINE, time: moved })], clock);
    until('2027-02-25');
    expect(await work()).toEqual({ '-3wd': 'sent' });
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    // However the row came to be: the recipient has had this one.
    await outbox.pool.query(
      `insert into arshjul.message (key, kind, occurrence_key, sequence, offset_text, recipient, recipient_name,
         language, data, due_at, expires_at, created_at)
       select 'reminder.again', kind, occurrence_key, 9, offset_text, recipient, recipient_name, language, data,
         $1, null, $1 from arshjul.message where offset_text = '-3wd' and sequence = 0`,
      [clock.now()],
    );
    expect(await work()).toEqual({ '-3wd': 'skipped: Allerede påminnet om denne fristen.' });
  });
});

describe('what a recipient has chosen', () => {
  const choose = (change: Parameters<ReturnType<typeof createPreferenceStore>['change']>[1]) =>
    createPreferenceStore(outbox.pool).change(OWNER.address.toUpperCase(), change, clock.now());

  test('stops reminders, not what is told to somebody else', async () => {
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    await choose({ reminders: false });
    await createPreferenceStore(outbox.pool).change(LEADER.address, { reminders: false }, clock.now());
    until('2027-03-01');
    expect(await work()).toEqual({ '0d': 'skipped: Har valgt bort påminnelser.' });
    until('2027-03-04');
    expect(await work()).toEqual({ '+3wd': 'sent' });
  });

  test('decides the language, over the schedules', async () => {
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    await choose({ language: 'nn' });
    until('2027-03-01');
    await work();
    expect(rendered.map(({ message }) => message.recipient.language)).toEqual(['nn']);
  });

  test('stops the weekly letter alone', async () => {
    const letter = (kind: Letter['kind']): Letter => ({
      key: `${kind}.agder.ks-agder.2027-02-01`,
      kind,
      wheel: 'agder',
      recipient: OWNER,
      dueAt: clock.now(),
      expiresAt: null,
      content: { subject: kind, intro: '', sections: [] },
    });
    await choose({ digest: false });
    await outbox.messages.add([letter('digest'), letter('notice')], clock.now());
    await work();
    expect(await outbox.states()).toEqual({
      'digest.agder.ks-agder.2027-02-01': 'skipped',
      'notice.agder.ks-agder.2027-02-01': 'sent',
    });
  });
});

describe('a reminder that leaves late', () => {
  test('is told so more than a day after it was due, and dated when it leaves', async () => {
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    until('2027-02-26');
    expect(await work()).toEqual({ '-3wd': 'sent' });
    expect(rendered[0]?.context).toMatchObject({ late: true, sentAt: clock.now() });
  });

  test('is not late within a day, nor when it was recorded after its time', async () => {
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    until('2027-02-24');
    clock.forward(0.9 * DAY);
    await work();
    await outbox.clear();
    until('2027-02-26');
    await outbox.publish([sampleDeadline(DEADLINE)], clock);
    clock.forward(60);
    expect(await work()).toEqual({ '-3wd': 'sent' });
    expect(rendered.map(({ context }) => context.late)).toEqual([undefined, undefined]);
  });
});
