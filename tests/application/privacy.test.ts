import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccessTokens } from '../../src/adapters/postgres/createAccessTokens.ts';
import { createAuditLog } from '../../src/adapters/postgres/createAuditLog.ts';
import { createDeskSessions } from '../../src/adapters/postgres/createDeskSessions.ts';
import { createFulfilmentStore } from '../../src/adapters/postgres/createFulfilmentStore.ts';
import { createInboxStore } from '../../src/adapters/postgres/createInboxStore.ts';
import { createLinkRequests } from '../../src/adapters/postgres/createLinkRequests.ts';
import { createPersonData } from '../../src/adapters/postgres/createPersonData.ts';
import { createPreferenceStore } from '../../src/adapters/postgres/createPreferenceStore.ts';
import { erasePerson, type ErasedPerson } from '../../src/application/erasePerson.ts';
import { exportPerson } from '../../src/application/exportPerson.ts';
import { forgetOld } from '../../src/application/forgetOld.ts';
import { requestLink } from '../../src/application/requestLink.ts';
import { defaultRetention, type Retention } from '../../src/domain/privacy/retention.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { Wheel } from '../../src/domain/schedule/wheel.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { wheel } from '../adapters/web/fixtures.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { type AnswerKit, answerKit, calledMeeting } from './answerKit.ts';
import { sampleDeadline, sampleRole } from './sampleOccurrence.ts';

const ADDRESS = 'risor@kommune.example';
const KEY = 'agder/kdk/mote/2027/1';
const LATER = 'agder/kdk/mote/2027/2';
const DAY = 86_400;

const EMPTY: Wheel = wheel('agder', 'Agder', []);
const NAMING: Wheel = {
  ...EMPTY,
  offices: [{ id: 'risor', name: 'Risør', organisation: null, address: ADDRESS, language: 'nb' }],
};

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let kit: AnswerKit;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query(
    `begin; set local arshjul.erasing = 'on'; delete from arshjul.audit; truncate arshjul.answer, arshjul.deputy_call, arshjul.preference, arshjul.incoming, arshjul.failing_address,
       arshjul.fulfilment, arshjul.access_token, arshjul.desk_session, arshjul.retention; commit`,
  );
  clock = movedClock('2027-01-05T08:00:00.000Z');
  kit = answerKit(outbox, clock, KEY);
});

const later = (changes: Partial<Occurrence> = {}): Occurrence =>
  calledMeeting({
    key: LATER,
    time: { type: 'allDay', start: '2027-09-02' as PlainDate, end: '2027-09-03' as PlainDate },
    ...changes,
  });

function parts(wheels: readonly Wheel[] | null = [EMPTY]) {
  const { pool } = outbox;
  return {
    personData: createPersonData(pool),
    audit: createAuditLog(pool),
    wheels: async () => wheels,
    clock,
  };
}

function erase(wheels?: readonly Wheel[]): Promise<ErasedPerson> {
  return erasePerson(parts(wheels), { address: ADDRESS.toUpperCase(), actor: 'kommandolinjen' });
}

/** A year of Risør: called, answered, a deputy of nobody, a deadline of its own, settings, keys, mail in and out. */
async function live(occurrences: readonly Occurrence[] = [calledMeeting()]): Promise<void> {
  const { pool } = outbox;
  const now = clock.now();
  await outbox.publish([...occurrences, sampleDeadline({ owner: sampleRole('risor', 'owner') })], clock);
  await kit.sendAll();
  await kit.say('risor', 'declined', { comment: 'Ring meg på "900 00 000"', answeredBy: ADDRESS });
  await kit.say('grimstad', 'declined', { comment: 'Er bortreist', answeredBy: 'grimstad@kommune.example' });
  await kit.sendAll();
  await createFulfilmentStore(pool).record({
    occurrence: 'agder/kdu/arsrapport/2027',
    state: 'done',
    by: ADDRESS,
    reason: 'Sendt',
    source: 'page',
    at: now,
  });
  await createPreferenceStore(pool).change(ADDRESS, { language: 'nn' }, now);
  const tokens = createAccessTokens(pool);
  await tokens.issue({ purpose: 'feed', address: ADDRESS, label: 'Telefonen', now, expiresAt: null });
  await createDeskSessions(pool).begin({ address: ADDRESS, method: 'link', now });
  const inbox = createInboxStore(pool);
  const mail = { type: 'other', subject: 'Privat', raw: Buffer.from(`From: ${ADDRESS}\r\n\r\nHei`) } as const;
  const noted = { verdict: 'noted', reason: 'Sett.' } as const;
  await inbox.keep({ ...mail, id: '<1@x>', sender: `Risør <${ADDRESS.toUpperCase()}>` }, noted, now);
  await inbox.keep(
    { ...mail, id: '<2@x>', sender: 'Andre <andre.risor@kommune.example>', raw: Buffer.from('x') },
    noted,
    now,
  );
  await pool.query(`insert into arshjul.failing_address values ($1, $2, 'Postkassen er full', null)`, [
    ADDRESS,
    now,
  ]);
  await createAuditLog(pool).record({
    at: now,
    actor: ADDRESS,
    action: 'answer.recorded',
    wheel: 'agder',
    subject: KEY,
    detail: null,
  });
}

/** Every row of every table, as text. */
async function everything(): Promise<Readonly<Record<string, string>>> {
  const { rows } = await outbox.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'arshjul' and table_type = 'BASE TABLE'`,
  );
  const texts: Record<string, string> = {};
  for (const { name } of rows) {
    const found = await outbox.pool.query<{ text: string | null }>(
      `select string_agg(to_json(each)::text, E'\\n') as text from arshjul.${name} each`,
    );
    texts[name] = found.rows[0]?.text ?? '';
  }
  return texts;
}

const tablesWith = async (text: string): Promise<readonly string[]> =>
  Object.entries(await everything())
    .filter(([, rows]) => rows.toLowerCase().includes(text))
    .map(([name]) => name)
    .toSorted();

describe('what is given out', () => {
  test('everything about the address, and nothing about others or of the keys', async () => {
    await live();
    const given = await exportPerson(parts([NAMING]), {
      address: ` ${ADDRESS.toUpperCase()}`,
      actor: 'kommandolinjen',
    });
    expect(given.address).toBe(ADDRESS);
    expect(given.schedules).toMatchObject([{ id: 'risor', wheel: 'agder' }]);
    expect(given.preferences).toMatchObject([{ language: 'nn' }]);
    expect(given.keys).toMatchObject([{ purpose: 'feed', label: 'Telefonen' }]);
    expect(given.keys[0]).not.toHaveProperty('hash');
    expect(given.sessions).toHaveLength(1);
    expect(new Set(given.messages.map(({ kind }) => kind))).toEqual(new Set(['invitation', 'reminder']));
    expect(given.answers).toMatchObject([
      { recipient_id: 'risor', answer: 'declined', comment: 'Ring meg på "900 00 000"' },
    ]);
    expect(given.fulfilments).toMatchObject([{ state: 'done', recorded_by: ADDRESS }]);
    expect(given.incoming).toMatchObject([{ id: '<1@x>', subject: 'Privat' }]);
    expect(given.failing).toHaveLength(1);
    expect(given.occurrences.map(({ key }) => key)).toEqual([KEY, 'agder/kdu/arsrapport/2027']);
    expect(given.audit).toMatchObject([{ action: 'answer.recorded' }]);
    expect(JSON.stringify(given)).not.toMatch(/grimstad|arendal|bortreist|andre/);
    expect((await parts().audit.list({ limit: 1 }))[0]).toMatchObject({
      action: 'person.exported',
      actor: 'kommandolinjen',
      subject: ADDRESS,
    });
  });

  test('of a stranger there is nothing', async () => {
    await live();
    const given = await exportPerson(parts(), { address: 'isor@kommune.example', actor: 'kommandolinjen' });
    const { address: _address, exportedAt: _at, ...rest } = given;
    expect(Object.values(rest).flat()).toEqual([]);
  });
});

describe('what is erased', () => {
  test('of what is over, nothing is left of the address anywhere, and others keep theirs', async () => {
    await live();
    clock.forward(200 * DAY);
    const { pseudonym, changed, kept, schedules } = await erase();
    expect(await tablesWith(ADDRESS)).toEqual(['incoming']);
    expect((await everything())['incoming']).toContain('andre.risor@kommune.example');
    expect((await everything())['incoming']).not.toContain('<RISOR');
    expect(await tablesWith('900 00 000')).toEqual([]);
    expect(await tablesWith('telefonen')).toEqual([]);
    expect(await tablesWith('er bortreist')).toEqual(['answer', 'message']);
    expect(await tablesWith('grimstad@kommune.example')).toContain('message');
    expect(pseudonym).toMatch(/^slettet-\d+@slettet\.invalid$/);
    expect(kept).toEqual([]);
    expect(schedules).toEqual([]);
    expect(changed).toMatchObject({
      messages: 2,
      answers: 1,
      preferences: 1,
      keys: 1,
      sessions: 1,
      failing: 1,
    });
    // That it was sent and that one came is still counted.
    const { rows } = await outbox.pool.query(
      `select recipient, state from arshjul.message where recipient = $1 order by kind`,
      [pseudonym],
    );
    expect(rows).toEqual([
      { recipient: pseudonym, state: 'sent' },
      { recipient: pseudonym, state: 'skipped' },
    ]);
    const meeting = await kit.answers.meeting(KEY);
    expect(meeting?.answers.map(({ recipient, answer }) => [recipient, answer])).toEqual([
      ['risor', 'declined'],
      ['grimstad', 'declined'],
    ]);
    expect(
      (await parts().audit.list({ limit: 9 })).map(({ action, actor, subject }) => [action, actor, subject]),
    ).toEqual([
      ['person.erased', 'kommandolinjen', pseudonym],
      ['answer.recorded', pseudonym, KEY],
    ]);
  });

  test('what is yet to come keeps its mail, so that a change is still told, and a cancellation arrives', async () => {
    await live([calledMeeting(), later()]);
    clock.forward(60 * DAY);
    const { kept, changed } = await erase([NAMING]);
    expect(kept).toEqual([LATER]);
    expect(changed.messages).toBe(2);
    const plan = await outbox.plan([later({ status: 'cancelled', note: 'Avlyst' })], clock);
    const told = plan.messages.map(({ recipient, method }) => [recipient.address, method]);
    expect(told).toContainEqual([ADDRESS, 'CANCEL']);
    expect(told.flat().join()).not.toContain('slettet');
  });

  test('as long as the files name it, what is published stands, and a plan has nothing new to say', async () => {
    const desired = [calledMeeting(), later(), sampleDeadline({ owner: sampleRole('risor', 'owner') })];
    await live([calledMeeting(), later()]);
    clock.forward(60 * DAY);
    const { schedules } = await erase([NAMING]);
    expect(schedules.map(({ name }) => name)).toEqual(['Risør']);
    const { changes, messages } = await outbox.plan(desired, clock);
    expect({ changes, messages }).toEqual({ changes: [], messages: [] });
    expect(await tablesWith('900 00 000')).toEqual([]);
  });

  test('mail that has not left does not leave, and links asked for by mail are forgotten too', async () => {
    await live();
    const requests = createLinkRequests(outbox.pool);
    await requestLink(
      { requests, wheels: async () => [NAMING], clock, newId: randomUUID, wake: async () => {} },
      { purpose: 'page', address: ADDRESS, language: 'nb' },
    );
    clock.forward(200 * DAY);
    await erase();
    expect(await outbox.messages.takeDue(clock.now(), 50, { total: null, perDomain: null })).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ kind: 'link' })]),
    );
    expect(await requests.lastWritten(ADDRESS)).toBeNull();
  });

  test('what the address did with mail of others is done by the pseudonym', async () => {
    await live();
    const { pool } = outbox;
    await pool.query(
      `update arshjul.message set handling = '2027-01-05T08:00:00.000Z gitt opp (feil) av ' || $1 || '; var failed'
       where recipient = 'grimstad@kommune.example'`,
      [ADDRESS],
    );
    await pool.query(
      `insert into arshjul.incoming (id, received_at, sender, subject, type, verdict, reason, raw, handled_at, handled_by)
       values ('<4@x>', $1, 'annen@kommune.example', 'Hei', 'other', 'held', 'Ukjent.', '', $1, $2)`,
      [clock.now(), ADDRESS],
    );
    clock.forward(200 * DAY);
    const { pseudonym } = await erase([NAMING]);
    const handled = await pool.query(
      `select handling from arshjul.message where handling is not null
       union select handled_by from arshjul.incoming where handled_by is not null order by 1`,
    );
    expect(handled.rows.map(({ handling }) => handling)).toEqual([
      `2027-01-05T08:00:00.000Z gitt opp (feil) av ${pseudonym}; var failed`,
      pseudonym,
    ]);
  });

  test('twice is another pseudonym and nothing more, and of two at once both come through', async () => {
    await live();
    clock.forward(200 * DAY);
    const [one, two] = await Promise.all([erase(), erase()]);
    expect(one.pseudonym).not.toBe(two.pseudonym);
    expect(await tablesWith(ADDRESS)).toEqual(['incoming']);
  });

  test('nothing while nobody knows what the files say', async () => {
    await live();
    await expect(erasePerson(parts(null), { address: ADDRESS, actor: null })).rejects.toMatchObject({
      code: 'schedule-invalid',
    });
    expect(await tablesWith(ADDRESS)).toContain('preference');
  });
});

describe('what is forgotten by itself', () => {
  function forget(retention: Partial<Retention> = {}): Promise<void> {
    const { personData } = parts();
    return forgetOld({
      personData,
      retention: { ...defaultRetention, ...retention },
      clock,
      log: logRecorder(),
    });
  }
  const count = async (table: string): Promise<number> =>
    Number((await outbox.pool.query(`select count(*) from arshjul.${table}`)).rows[0]?.count);

  test('each kind when its time is out, and not a day before', async () => {
    await live();
    await outbox.pool.query('update arshjul.access_token set revoked_at = $1', [clock.now()]);
    const months = async (days: number): Promise<void> => {
      clock.forward(days * DAY);
      await forget();
    };
    await months(180);
    expect(await tablesWith('privat')).toEqual(['incoming']);
    expect(await count('access_token')).toBe(1);
    await months(3);
    expect(await tablesWith('privat')).toEqual([]);
    expect(await count('incoming')).toBe(2);
    expect(await count('access_token')).toBe(0);
    // Two years after, but the year the messages were about must be over by two years as well.
    await months(365 + 364);
    expect(await tablesWith('900 00 000')).toContain('answer');
    await months(183);
    expect(await tablesWith('900 00 000')).toEqual([]);
    expect(await count('answer')).toBe(2);
    expect(await outbox.states()).not.toHaveProperty(`invitation.agder.kdk.mote.2027.1.s0.REQUEST.risor`);
    expect(await count('audit')).toBe(1);
    await months(5 * 366);
    expect(await count('audit')).toBe(0);
    expect(await count('fulfilment')).toBe(1);
  });

  test('once a day, and never where the configuration says «av»', async () => {
    await live();
    clock.forward(4 * 365 * DAY);
    const all = { messages: null, incoming: null, answers: null, audit: null, tokens: null };
    await forget(all);
    await forget();
    expect(await tablesWith('privat')).toEqual(['incoming']);
    clock.forward(DAY);
    await Promise.all([forget(), forget(), forget()]);
    expect(await tablesWith('privat')).toEqual([]);
  });

  test('what has not left, and what waits for somebody, is not old', async () => {
    await live();
    const held = { verdict: 'held', reason: 'Ukjent avsender.' } as const;
    const mail = {
      id: '<3@x>',
      sender: 'a@b.example',
      subject: 'Venter',
      type: 'other',
      raw: Buffer.from('x'),
    } as const;
    await createInboxStore(outbox.pool).keep(mail, held, clock.now());
    clock.forward(4 * 365 * DAY);
    await forget();
    expect(await tablesWith('venter')).toEqual(['incoming']);
    expect(Object.values(await outbox.states())).toContain('planned');
  });
});
