import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createInboxStore } from '../../../../src/adapters/postgres/createInboxStore.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from '../../../application/sampleOccurrence.ts';
import { movedClock } from '../../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../../servers/openOutbox.ts';
import { COLLEAGUE, READER, SECRETARIAT, startTestDesk, STRANGER, type TestDesk } from './startTestDesk.ts';

const KEY = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST';
const FOREIGN = 'invitation.ks.landstyret.mote.2027.1.s0.REQUEST.hemmelig';
const LIST = '/desk/leveranser';

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let desk: TestDesk;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  clock = movedClock('2027-01-05T08:00:00.000Z');
  desk = await startTestDesk(outbox, clock);
  await desk.clear();
  const foreign = {
    key: 'ks/landstyret/mote/2027/1',
    wheel: 'ks',
    body: 'landstyret',
    title: 'Landsstyret 1',
  };
  await outbox.publish(
    [
      sampleOccurrence({ invited: ['arendal', 'bykle', 'evje'].map((id) => sampleRole(id)) }),
      sampleDeadline(),
      sampleOccurrence({ ...foreign, invited: [sampleRole('hemmelig')] }),
    ],
    clock,
  );
  await becomes('arendal', 'sent', "sent_at = now(), response = '250 Ok: taken'");
  await becomes('bykle', 'failed', "error = '550 5.1.1 No <such> mailbox', attempts = 1");
  await becomes('evje', 'unknown', "error = 'Timeout'");
  await outbox.pool.query("update arshjul.message set state = 'failed', error = '550' where key = $1", [
    FOREIGN,
  ]);
});
afterEach(() => desk.web.close());

async function becomes(id: string, state: string, rest: string): Promise<void> {
  await outbox.pool.query(`update arshjul.message set state = $2, changed_at = $3, ${rest} where key = $1`, [
    `${KEY}.${id}`,
    state,
    clock.now(),
  ]);
}

async function states(): Promise<Readonly<Record<string, string>>> {
  const all = await outbox.states();
  return Object.fromEntries(['arendal', 'bykle', 'evje'].map((id) => [id, all[`${KEY}.${id}`] ?? '']));
}

const shown = (text: string) =>
  [...text.matchAll(/<tr role="row" data-key="([^"]+)">/g)].map(([, key]) => key);

describe('the list', () => {
  test('shows what needs a hand, why, and how many there are of each', async () => {
    const { status, text } = await desk.get(READER, LIST);
    expect(status).toBe(200);
    expect(shown(text)).toEqual([`${KEY}.bykle`, `${KEY}.evje`]);
    expect(text).toContain('550 5.1.1 No &lt;such&gt; mailbox');
    expect(text).toContain('1 feilet');
    expect(text).toContain('1 sendt');
    expect(text).not.toContain('hemmelig');
    expect(shown((await desk.get(STRANGER, LIST)).text)).toEqual([FOREIGN]);
  });

  test.each([
    ['?sok=ARENDAL@kommune', [`${KEY}.arendal`]],
    ['?sok=årsrapport', ['reminder.agder.kdu.arsrapport.2027.s0.-3wd.leder']],
    ['?tilstand=sendt', [`${KEY}.arendal`]],
    ['?tilstand=alle&type=paminnelse', ['reminder.agder.kdu.arsrapport.2027.s0.-3wd.leder']],
    ['?tilstand=alle&fra=2027-01-06&til=2027-02-28', ['reminder.agder.kdu.arsrapport.2027.s0.-3wd.leder']],
    ['?til=2027-01-04', []],
    ['?sok=hemmelig', []],
    ['?hjul=ks&tilstand=alle&type=innkalling', [`${KEY}.bykle`, `${KEY}.arendal`, `${KEY}.evje`]],
  ])('%s finds %j', async (query, keys) => {
    const { text } = await desk.get(SECRETARIAT, encodeURI(`${LIST}${query}`));
    expect(new Set(shown(text))).toEqual(new Set(keys));
  });

  test('has fifty on a page, each once', async () => {
    const invited = Array.from({ length: 60 }, (_, index) => sampleRole(`rolle${index}`));
    await outbox.publish([sampleOccurrence({ key: 'agder/kdk/mote/2027/2', invited })], clock);
    const query = '?sok=agder.kdk.mote.2027.2&side=';
    const first = await desk.get(SECRETARIAT, `${LIST}${query}1`);
    const second = await desk.get(SECRETARIAT, `${LIST}${query}2`);
    expect(shown(first.text)).toHaveLength(50);
    expect(first.text).toContain('Neste side');
    expect(new Set([...shown(first.text), ...shown(second.text)]).size).toBe(60);
    expect(second.text).toContain('Forrige side');
    expect(second.text).not.toContain('Neste side');
  });
});

describe('one message', () => {
  test('tells what became of it and shows the mail, shut in, with links that lead nowhere', async () => {
    const page = await desk.get(READER, `${LIST}/${KEY}.arendal`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('250 Ok: taken');
    expect(page.text).toContain(
      `<iframe class="part drawn" sandbox="" title="E-posten slik den ser ut" src="${LIST}/${KEY}.arendal/html">`,
    );
    const html = await desk.get(READER, `${LIST}/${KEY}.arendal/html`);
    expect(html.headers['content-security-policy']).toContain("sandbox; default-src 'none'");
    expect(html.text).toContain('Kommunedirektørkollegiet 1');
    expect(html.headers['cache-control']).toBe('no-store');
  });

  test('of another wheel is not there, nor its mail', async () => {
    for (const path of [`${LIST}/${FOREIGN}`, `${LIST}/${FOREIGN}/html`, `${LIST}/finnes-ikke`])
      expect((await desk.get(SECRETARIAT, path)).status).toBe(404);
    const sent = await desk.post(SECRETARIAT, LIST, { act: 'retry', item: `${FOREIGN}|failed` });
    expect(sent.status).toBe(403);
    expect(sent.text).not.toContain('hemmelig');
    expect((await outbox.states())[FOREIGN]).toBe('failed');
  });

  test('with a personal link is never written out', async () => {
    await outbox.pool.query(
      `insert into arshjul.message (key, kind, sequence, recipient, recipient_name, language, data, due_at, created_at)
       values ('link.x', 'link', 0, 'leser@agder.example', 'Leser', 'nb', $1, $2, $2)`,
      [
        JSON.stringify({
          recipient: sampleRole('x'),
          wheel: 'agder',
          content: { subject: 'Logg inn', intro: '', sections: [] },
          opens: 'sign-in',
        }),
        clock.now(),
      ],
    );
    const { status, text } = await desk.get(SECRETARIAT, `${LIST}/link.x`);
    expect(status).toBe(200);
    expect(text).toContain('E-posten kan ikke vises');
    expect((await desk.get(SECRETARIAT, `${LIST}/link.x/html`)).status).toBe(404);
  });
});

describe('sending again and giving up', () => {
  test('sends several again, wakes the workers, and writes who did it in the row and in the log', async () => {
    const items = [`${KEY}.bykle|failed`, `${KEY}.evje|unknown`];
    const sent = await desk.post(SECRETARIAT, `${LIST}?tilstand=hand`, { act: 'retry', item: items });
    expect(sent.status).toBe(303);
    expect(await states()).toEqual({ arendal: 'sent', bykle: 'retry', evje: 'retry' });
    expect(desk.woken()).toBe(1);
    expect((await desk.get(SECRETARIAT, `${LIST}${sent.location}`)).text).toContain(
      '2 meldinger er lagt ut på nytt.',
    );
    expect((await desk.log()).map(({ action, subject }) => [action, subject])).toEqual([
      ['message.retried', `${KEY}.evje`],
      ['message.retried', `${KEY}.bykle`],
    ]);
    const { text } = await desk.get(SECRETARIAT, `${LIST}/${KEY}.bykle`);
    expect(text).toContain(`tirsdag 5. januar 2027 kl. 09.00: sendt på nytt av ${SECRETARIAT}; var failed`);
  });

  test('twice by the same hand is one, with the same receipt', async () => {
    const form = { act: 'skip', item: `${KEY}.bykle|failed`, reason: 'Ringt' };
    expect((await desk.post(SECRETARIAT, LIST, form)).status).toBe(303);
    const again = await desk.post(SECRETARIAT, LIST, form);
    expect(again.status).toBe(303);
    expect((await desk.get(SECRETARIAT, `${LIST}${again.location}`)).text).toContain(
      'Meldingen er gitt opp.',
    );
    expect(await desk.log()).toHaveLength(1);
  });

  test('gives up with a reason only', async () => {
    const form = { act: 'skip', item: `${KEY}.bykle|failed` };
    const refused = await desk.post(SECRETARIAT, LIST, form);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Skriv en grunn først');
    const done = await desk.post(SECRETARIAT, `${LIST}/${KEY}.bykle`, {
      ...form,
      reason: 'Sagt fra på telefon',
    });
    expect(done.status).toBe(303);
    expect(await states()).toMatchObject({ bykle: 'skipped' });
    expect(await desk.log()).toMatchObject([
      { action: 'message.skipped', detail: { reason: 'Sagt fra på telefon', was: 'failed' } },
    ]);
    expect(desk.woken()).toBe(0);
  });

  test('is refused when somebody else was first, who is named', async () => {
    const form = { act: 'skip', item: `${KEY}.bykle|failed`, reason: 'Ringt' };
    await desk.post(COLLEAGUE, LIST, form);
    const late = await desk.post(SECRETARIAT, LIST, { act: 'retry', item: `${KEY}.bykle|failed` });
    expect(late.status).toBe(409);
    expect(late.text).toContain('har skiftet tilstand siden du så den');
    expect(late.text).toContain(`gitt opp (Ringt) av ${COLLEAGUE}`);
    expect(await states()).toMatchObject({ bykle: 'skipped' });
  });

  test('sends what has been sent once more only where that is asked for', async () => {
    const item = `${KEY}.arendal|sent`;
    const plain = await desk.post(SECRETARIAT, LIST, { act: 'retry', item });
    expect(plain.status).toBe(409);
    expect(plain.text).toContain('er alt sendt');
    const again = await desk.post(SECRETARIAT, `${LIST}/${KEY}.arendal`, { act: 'again', item });
    expect(again.status).toBe(303);
    expect(await states()).toMatchObject({ arendal: 'retry' });
  });

  test('is not for a reader', async () => {
    expect((await desk.get(READER, `${LIST}/${KEY}.bykle`)).text).not.toContain('name="act"');
    const sent = await desk.post(READER, LIST, { act: 'retry', item: `${KEY}.bykle|failed` });
    expect(sent.status).toBe(403);
    expect(await states()).toMatchObject({ bykle: 'failed' });
  });
});

describe('mail that came in', () => {
  const INBOX = `${LIST}/inn`;
  const path = (id: string) => `${INBOX}/${encodeURIComponent(id)}`;
  const keep = (id: string, sender: string) =>
    createInboxStore(outbox.pool).keep(
      {
        id,
        sender,
        subject: `Fra ${sender}`,
        type: 'other',
        raw: Buffer.from(
          `From: ${sender}\r\nContent-Type: text/html\r\n\r\n<p>Kan møtet <script>x</script>flyttes?</p>`,
        ),
      },
      { verdict: 'held', reason: 'Les den og svar selv.' },
      clock.now(),
    );
  const [OURS, THEIRS, NOBODYS] = ['<a/1@x.example>', '<b@x.example>', '<c@x.example>'];
  beforeEach(async () => {
    await keep(OURS, 'arendal@kommune.example');
    await keep(THEIRS, 'styreleder@ks.example');
    await keep(NOBODYS, 'ukjent@annet.example');
  });

  test('is shown to whom its sender is known, and what nobody knows to the secretariats', async () => {
    const seen = async (who: string) =>
      [...(await desk.get(who, INBOX)).text.matchAll(/class="title">Fra ([^<]+)</g)].map(([, from]) => from);
    expect(await seen(READER)).toEqual(['arendal@kommune.example']);
    expect(await seen(SECRETARIAT)).toEqual(['arendal@kommune.example', 'ukjent@annet.example']);
    expect(await seen(STRANGER)).toEqual(['styreleder@ks.example', 'ukjent@annet.example']);
    expect((await desk.get(SECRETARIAT, path(THEIRS))).status).toBe(404);
    expect((await desk.post(SECRETARIAT, path(THEIRS), {})).status).toBe(404);
    expect((await desk.get(READER, path(NOBODYS))).status).toBe(404);
  });

  test('has its words without markup, and is marked as dealt with once', async () => {
    const { text } = await desk.get(SECRETARIAT, path(OURS));
    expect(text).toContain('Kan møtet flyttes?');
    expect(text).not.toContain('<script>x');
    const done = await desk.post(SECRETARIAT, path(OURS), {});
    expect(done.status).toBe(303);
    expect((await desk.get(SECRETARIAT, `${path(OURS)}${done.location}`)).text).toContain(
      'E-posten er merket som behandlet.',
    );
    expect((await desk.post(SECRETARIAT, path(OURS), {})).status).toBe(303);
    const late = await desk.post(COLLEAGUE, path(OURS), {});
    expect(late.status).toBe(409);
    expect(late.text).toContain(
      `${SECRETARIAT} merket den som behandlet først, tirsdag 5. januar 2027 kl. 09.00.`,
    );
    expect(await desk.log()).toMatchObject([
      { action: 'incoming.handled', actor: SECRETARIAT, subject: OURS, wheel: 'agder' },
    ]);
    // Of whom no wheel knows, nobody can tell which it concerned.
    expect((await desk.post(SECRETARIAT, path(NOBODYS), {})).status).toBe(303);
    expect((await desk.log()).find(({ subject }) => subject === NOBODYS)).toMatchObject({ wheel: null });
    expect((await desk.get(SECRETARIAT, INBOX)).text).not.toContain('arendal@kommune.example');
    expect((await desk.get(SECRETARIAT, `${INBOX}?vis=alle`)).text).toContain(`Behandlet av ${SECRETARIAT}`);
  });

  test('is not for a reader to mark', async () => {
    expect((await desk.get(READER, path(OURS))).text).not.toContain('Merk som behandlet');
    expect((await desk.post(READER, path(OURS), {})).status).toBe(403);
    expect(await createInboxStore(outbox.pool).entry(OURS)).toMatchObject({ handledBy: null });
  });
});
