import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFulfilmentStore } from '../../../../src/adapters/postgres/createFulfilmentStore.ts';
import type { PlainDate } from '../../../../src/domain/time/plainDate.ts';
import { sampleDeadline } from '../../../application/sampleOccurrence.ts';
import { movedClock } from '../../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../../servers/openOutbox.ts';
import {
  COLLEAGUE,
  COORDINATOR,
  READER,
  SECRETARIAT,
  startTestDesk,
  STRANGER,
  type TestDesk,
} from './startTestDesk.ts';

const KEY = 'agder/kdu/arsrapport/2027';
const PLAN = 'agder/kdk/plan/2027';
const LATE = 'agder/kdu/regnskap/2027';
const FOREIGN = 'ks/landstyret/budsjett/2027';

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let desk: TestDesk;

const day = (date: string, end: string) =>
  ({ type: 'allDay', start: date as PlainDate, end: end as PlainDate }) as const;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  clock = movedClock('2027-01-05T08:00:00.000Z');
  desk = await startTestDesk(outbox, clock);
  await desk.clear();
  await outbox.publish(
    [
      sampleDeadline(),
      sampleDeadline({
        key: PLAN,
        body: 'kdk',
        title: 'Plan for året',
        time: day('2027-03-10', '2027-03-11'),
      }),
      sampleDeadline({ key: LATE, title: 'Regnskap', time: day('2027-01-20', '2027-01-21') }),
      sampleDeadline({ key: FOREIGN, wheel: 'ks', body: 'landstyret', title: 'Budsjett for KS' }),
    ],
    clock,
  );
  clock.forward(27 * 86_400);
});
afterEach(() => desk.web.close());

const latest = (key = KEY) => createFulfilmentStore(outbox.pool).latest(key);
const list = (who: string, query = '') => desk.get(who, `/desk/frister${query}`);

describe('the list', () => {
  test('shows what is open, the overdue first, and only the wheels with a role', async () => {
    const { status, text } = await list(SECRETARIAT);
    expect(status).toBe(200);
    expect(text.indexOf('Regnskap')).toBeLessThan(text.indexOf('Årsrapport til fylkesstyret'));
    expect(text).toContain('12 dager over');
    expect(text).toContain('mandag 1. mars 2027');
    expect(text).not.toContain('Budsjett for KS');
    const strange = await list(STRANGER);
    expect(strange.text).toContain('Budsjett for KS');
    expect(strange.text).not.toContain('Regnskap');
  });

  test.each([
    ['?tilstand=forfalt', ['Regnskap']],
    ['?organ=agder/kdk', ['Plan for året']],
    ['?fra=2027-03-01&til=2027-03-01', ['Årsrapport til fylkesstyret']],
    ['?tilstand=utfort', []],
    ['?tilstand=alle', ['Regnskap', 'Årsrapport til fylkesstyret', 'Plan for året']],
  ])('%s shows %j', async (query, titles) => {
    const { text } = await list(SECRETARIAT, query);
    const shown = [...text.matchAll(/class="title">([^<]+)</g)].map(([, title]) => title);
    expect(shown).toEqual(titles);
  });

  test.each(['?organ=ks/landstyret', '?hjul=ks', '?fra=2027-02-30'])(
    '%s is left out, and the page says so',
    async (query) => {
      const { status, text } = await list(SECRETARIAT, query);
      expect(status).toBe(200);
      expect(text).toContain('Adressen ba om noe som ikke finnes');
      expect(text).not.toContain('Budsjett for KS');
    },
  );

  test.each([
    ['nb', 'Frister og plikter', 'Meld utført'],
    ['nn', 'Fristar og plikter', 'Fråfall'],
    ['en', 'Deadlines and duties', 'Mark as done'],
  ])('is whole in %s', async (language, title, button) => {
    const { text } = await list(SECRETARIAT, `?sprak=${language}`);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(button);
  });
});

describe('saying that it is done', () => {
  test('records who and when, writes the log, and shows a receipt that can be taken back', async () => {
    const done = await desk.post(SECRETARIAT, '/desk/frister?tilstand=apne', {
      act: 'done',
      item: `${KEY}|`,
    });
    expect(done.status).toBe(303);
    expect(await latest()).toMatchObject({ state: 'done', by: SECRETARIAT, source: 'desk' });
    const receipt = await list(SECRETARIAT, done.location);
    expect(receipt.text).toContain('«Årsrapport til fylkesstyret» er meldt utført.');
    const [, item] =
      /name="item" value="([^"]+)"><button type="submit" name="act" value="reopen"/.exec(receipt.text) ?? [];
    expect(item).toBe(`${KEY}|${clock.now()}`);
    clock.forward(60);
    const undone = await desk.post(SECRETARIAT, '/desk/frister', { act: 'reopen', item: item ?? '' });
    expect(undone.status).toBe(303);
    expect(await latest()).toMatchObject({ state: 'open', by: SECRETARIAT });
    expect(
      (await desk.log()).map(({ action, actor, wheel, subject }) => [action, actor, wheel, subject]),
    ).toEqual([
      ['obligation.reopened', SECRETARIAT, 'agder', KEY],
      ['obligation.done', SECRETARIAT, 'agder', KEY],
    ]);
  });

  test('of several at once, with one note', async () => {
    const items = [`${KEY}|`, `${PLAN}|`];
    const { status, location } = await desk.post(SECRETARIAT, '/desk/frister', {
      act: 'done',
      item: items,
      reason: 'Levert samlet',
    });
    expect(status).toBe(303);
    expect(await latest(PLAN)).toMatchObject({ state: 'done', reason: 'Levert samlet' });
    expect((await list(SECRETARIAT, location)).text).toContain('2 frister er meldt utført.');
    expect(await desk.log()).toHaveLength(2);
  });

  test('is refused when somebody else was first, who is named; the rest of the form is done', async () => {
    await desk.post(COLLEAGUE, '/desk/frister', { act: 'done', item: `${KEY}|`, reason: 'Sendt 28. januar' });
    clock.forward(60);
    const late = await desk.post(SECRETARIAT, '/desk/frister', { act: 'done', item: `${KEY}|` });
    expect(late.status).toBe(409);
    expect(late.text).toContain(
      `Meldt utført av ${COLLEAGUE}, mandag 1. februar 2027 kl. 09.00: «Sendt 28. januar»`,
    );
    const both = await desk.post(SECRETARIAT, '/desk/frister', {
      act: 'done',
      item: [`${KEY}|`, `${PLAN}|`],
    });
    expect(both.status).toBe(303);
    expect(await latest(PLAN)).toMatchObject({ by: SECRETARIAT });
    expect(await latest(KEY)).toMatchObject({ by: COLLEAGUE });
    const { text } = await list(SECRETARIAT, both.location);
    expect(text).toContain('«Plan for året» er meldt utført.');
    expect(text).toContain(`Meldt utført av ${COLLEAGUE}`);
  });

  test('twice by the same hand is one, with one receipt', async () => {
    const form = { act: 'done', item: `${KEY}|` };
    expect((await desk.post(SECRETARIAT, '/desk/frister', form)).status).toBe(303);
    expect((await desk.post(SECRETARIAT, '/desk/frister', form)).status).toBe(303);
    expect(await createFulfilmentStore(outbox.pool).history(KEY)).toHaveLength(1);
    expect(await desk.log()).toHaveLength(1);
  });
});

describe('waiving', () => {
  test('needs a reason; what was chosen is kept', async () => {
    const refused = await desk.post(SECRETARIAT, '/desk/frister', {
      act: 'waive',
      item: `${KEY}|`,
      reason: ' ',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv en grunn først');
    expect(refused.text).toMatch(/value="agder\/kdu\/arsrapport\/2027\|"[^>]*checked/);
    expect(await latest()).toBeNull();
    const done = await desk.post(SECRETARIAT, '/desk/frister', {
      act: 'waive',
      item: `${KEY}|`,
      reason: 'Utvalget er <lagt> ned',
    });
    expect(done.status).toBe(303);
    expect(await latest()).toMatchObject({ state: 'waived', reason: 'Utvalget er <lagt> ned' });
    const { text } = await list(SECRETARIAT, '?tilstand=frafalt');
    expect(text).toContain('«Utvalget er &lt;lagt&gt; ned»');
  });

  test.each([
    [{ act: 'done' }, 'Velg minst én først.'],
    [{ act: 'done', item: `${KEY}|`, reason: 'æ'.repeat(501) }, 'Teksten er for lang.'],
  ])('%# is told what is missing', async (form, words) => {
    const { status, text } = await desk.post(SECRETARIAT, '/desk/frister', form);
    expect(status).toBe(422);
    expect(text).toContain(words);
    expect(await latest()).toBeNull();
  });
});

describe('one deadline', () => {
  test('has its history, its mail and its form', async () => {
    await desk.post(COLLEAGUE, `/desk/frister/${KEY}`, { act: 'done', item: `${KEY}|`, reason: 'Levert' });
    const { status, text } = await desk.get(COORDINATOR, `/desk/frister/${KEY}`);
    expect(status).toBe(200);
    expect(text).toContain(`Meldt utført av ${COLLEAGUE}`);
    expect(text).toContain('Påminnelse: Årsrapport til fylkesstyret');
    expect(text).toContain('Åpne igjen');
    expect(text).not.toContain('value="done"');
  });

  test('of another wheel is not there, neither to look at nor to change', async () => {
    expect((await desk.get(SECRETARIAT, `/desk/frister/${FOREIGN}`)).status).toBe(404);
    const { status } = await desk.post(SECRETARIAT, `/desk/frister/${FOREIGN}`, {
      act: 'done',
      item: `${FOREIGN}|`,
    });
    expect(status).toBe(404);
    const listed = await desk.post(SECRETARIAT, '/desk/frister', { act: 'done', item: `${FOREIGN}|` });
    expect(listed.status).toBe(403);
    expect(listed.text).not.toContain('Budsjett for KS');
    expect(await latest(FOREIGN)).toBeNull();
    const claimed = await list(SECRETARIAT, `?gjort=done&nokkel=${FOREIGN}&latt=${FOREIGN}`);
    expect(claimed.text).not.toContain('Budsjett');
  });
});

describe('a reader', () => {
  test('sees everything and has no form; a form sent all the same changes nothing', async () => {
    for (const path of ['/desk/frister', `/desk/frister/${KEY}`]) {
      const { status, text } = await desk.get(READER, path);
      expect(status).toBe(200);
      expect(text).toContain('Årsrapport til fylkesstyret');
      expect(text).toContain('Du kan se alt her, men ikke endre noe.');
      expect(text).not.toContain('name="act"');
      const sent = await desk.post(READER, path, { act: 'done', item: `${KEY}|` });
      expect(sent.status).toBe(403);
    }
    expect(await latest()).toBeNull();
    expect(await desk.log()).toEqual([]);
  });
});

test('a receipt that is only claimed is not shown', async () => {
  const { text } = await list(SECRETARIAT, `?gjort=done&nokkel=${KEY}`);
  expect(text).not.toContain('» er meldt utført');
});

test('a form without the key of the session changes nothing', async () => {
  const { status } = await desk.post(SECRETARIAT, '/desk/frister', { act: 'done', item: `${KEY}|` }, 'galt');
  expect(status).toBe(403);
  expect(await latest()).toBeNull();
});
