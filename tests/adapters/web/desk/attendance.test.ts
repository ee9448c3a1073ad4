import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AnswerKit, answerKit, calledMeeting } from '../../../application/answerKit.ts';
import { sampleOccurrence, sampleRole } from '../../../application/sampleOccurrence.ts';
import { movedClock } from '../../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../../servers/openOutbox.ts';
import { READER, SECRETARIAT, startTestDesk, STRANGER, type TestDesk } from './startTestDesk.ts';

const KEY = 'agder/kdk/mote/2027/1';
const FOREIGN = 'ks/landstyret/mote/2027/1';
const PAGE = `/desk/oppmote/${KEY}`;

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let desk: TestDesk;
let kit: AnswerKit;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  clock = movedClock('2027-01-11T08:00:00.000Z');
  desk = await startTestDesk(outbox, clock);
  await desk.clear();
  kit = answerKit(outbox, clock, KEY);
  const foreign = { key: FOREIGN, wheel: 'ks', body: 'landstyret', title: 'Landsstyret 1' };
  await outbox.publish(
    [calledMeeting(), sampleOccurrence({ ...foreign, invited: [sampleRole('hemmelig')] })],
    clock,
  );
  await kit.sendAll();
});
afterEach(() => desk.web.close());

const answers = async () => (await kit.answers.meeting(KEY))!.answers;

describe('the list', () => {
  test('shows coming meetings of the wheels with a role, with numbers and quorum', async () => {
    await kit.say('arendal', 'accepted');
    const { status, text } = await desk.get(READER, '/desk/oppmote');
    expect(status).toBe(200);
    const row = /<tr role="row" data-key="agder\/kdk\/mote\/2027\/1">.*?<\/tr>/s.exec(text)?.[0] ?? '';
    expect(
      [...row.matchAll(/data-label="([^"]+)">(\d+)</g)].map(([, name, count]) => `${name} ${count}`),
    ).toEqual(['Ja 1', 'Kanskje 0', 'Nei 0', 'Ikke svart 2']);
    expect(row).toContain('Ikke vedtaksdyktig ennå: 1 har sagt ja, 2 må møte.');
    expect(text).not.toContain('Landsstyret 1');
  });

  test('has what was held lately apart, and says so when nothing is in sight', async () => {
    clock.forward(32 * 86_400);
    const held = await desk.get(SECRETARIAT, '/desk/oppmote');
    expect(held.text).toContain('Holdt de siste to ukene');
    expect(held.text).not.toContain('Kommende møter');
    clock.forward(40 * 86_400);
    // Signed in anew: no session lasts that long.
    expect((await desk.get(READER, '/desk/oppmote')).text).toContain('Ingen bekreftede møter i sikte.');
  });
});

describe('one meeting', () => {
  test('tells of each role what was answered, when, how and by whom, and the deputy that was called', async () => {
    await kit.say('arendal', 'declined', { source: 'mail', comment: 'Er <i>bortreist</i>' });
    const { status, text } = await desk.get(READER, PAGE);
    expect(status).toBe(200);
    const row = (id: string) =>
      new RegExp(`<tr role="row" data-role="${id}">.*?</tr>`, 's').exec(text)?.[0] ?? '';
    expect(row('arendal')).toContain(
      'mandag 11. januar 2027 kl. 09.01, på e-post fra arendal@kommune.example',
    );
    expect(row('arendal')).toContain('Er &lt;i&gt;bortreist&lt;/i&gt;');
    expect(row('arendal')).toContain('Vara innkalt: Kommunedirektøren i lillesand (ikke svart)');
    expect(row('lillesand')).toContain('vara for Kommunedirektøren i arendal');
    expect(row('risor')).toContain('Ikke svart');
    expect(row('risor')).toContain('/desk/leveranser/invitation.agder.kdk.mote.2027.1.s0.REQUEST.risor');
  });

  test.each([
    ['nb', 'Før et svar for noen'],
    ['nn', 'Før eit svar for nokon'],
    ['en', 'Record an answer for somebody'],
  ])('is whole in %s', async (language, words) => {
    const { text } = await desk.get(SECRETARIAT, `${PAGE}?sprak=${language}`);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(words);
  });

  test('of another wheel is not there, and none of its addresses', async () => {
    for (const who of [READER, SECRETARIAT]) {
      const { status, text } = await desk.get(who, `/desk/oppmote/${FOREIGN}`);
      expect(status).toBe(404);
      expect(text).not.toContain('hemmelig');
    }
    const sent = await desk.post(SECRETARIAT, `/desk/oppmote/${FOREIGN}`, {
      role: 'hemmelig|',
      answer: 'yes',
    });
    expect(sent.status).toBe(404);
    expect((await desk.get(STRANGER, `/desk/oppmote/${FOREIGN}`)).text).toContain('hemmelig@kommune.example');
    expect((await kit.answers.meeting(FOREIGN))!.answers).toEqual([]);
  });
});

describe('recording an answer for somebody', () => {
  test('says who recorded it, calls the deputy, wakes the workers and shows a receipt', async () => {
    const sent = await desk.post(SECRETARIAT, PAGE, { role: 'arendal|', answer: 'no', comment: 'Ringte' });
    expect(sent.status).toBe(303);
    expect(await answers()).toMatchObject([
      {
        recipient: 'arendal',
        answer: 'declined',
        source: 'desk',
        answeredBy: SECRETARIAT,
        comment: 'Ringte',
      },
    ]);
    expect((await kit.answers.meeting(KEY))!.calls).toMatchObject([{ deputy: { id: 'lillesand' } }]);
    expect(desk.woken()).toBe(1);
    const { text } = await desk.get(SECRETARIAT, `${PAGE}${sent.location}`);
    expect(text).toContain('Svaret fra Kommunedirektøren i arendal er ført: nei.');
    expect(text).toContain(`ført av ${SECRETARIAT}`);
    expect(await desk.log()).toMatchObject([
      { action: 'answer.recorded', actor: SECRETARIAT, wheel: 'agder', subject: KEY },
    ]);
  });

  test('twice by the same hand is one, with the same receipt', async () => {
    const form = { role: 'arendal|', answer: 'yes' };
    expect((await desk.post(SECRETARIAT, PAGE, form)).status).toBe(303);
    clock.forward(1);
    expect((await desk.post(SECRETARIAT, PAGE, form)).status).toBe(303);
    expect(await answers()).toHaveLength(1);
    expect(await desk.log()).toHaveLength(1);
  });

  test('is refused when the role has answered meanwhile, and what it said stands', async () => {
    await kit.say('arendal', 'accepted');
    const sent = await desk.post(SECRETARIAT, PAGE, { role: 'arendal|', answer: 'no', comment: 'Ringte' });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('Kommunedirektøren i arendal har svart i mellomtiden: ja');
    expect(sent.text).toContain('Ringte</textarea>');
    expect(await answers()).toHaveLength(1);
    const [, item] = /<option value="(arendal\|[^"]+)"/.exec(sent.text) ?? [];
    clock.forward(60);
    const again = await desk.post(SECRETARIAT, PAGE, { role: item ?? '', answer: 'no' });
    expect(again.status).toBe(303);
    expect((await answers()).map(({ answer }) => answer)).toEqual(['accepted', 'declined']);
  });

  test.each([
    [{ role: 'arendal|', answer: '' }, 422],
    [{ role: '', answer: 'yes' }, 422],
    [{ role: 'arendal|', answer: 'constructor' }, 422],
    [{ role: 'ukjent|', answer: 'yes' }, 403],
  ])('%j is refused with %i', async (form, status) => {
    expect((await desk.post(SECRETARIAT, PAGE, form)).status).toBe(status);
    expect(await answers()).toEqual([]);
  });

  test('is not for a reader, nor for a meeting that has begun', async () => {
    expect((await desk.get(READER, PAGE)).text).not.toContain('name="answer"');
    expect((await desk.post(READER, PAGE, { role: 'arendal|', answer: 'yes' })).status).toBe(403);
    clock.forward(32 * 86_400);
    const begun = await desk.get(SECRETARIAT, PAGE);
    expect(begun.text).toContain('Møtet har begynt eller er over.');
    expect(begun.text).not.toContain('name="answer"');
    expect((await desk.post(SECRETARIAT, PAGE, { role: 'arendal|', answer: 'yes' })).status).toBe(409);
    expect(await answers()).toEqual([]);
  });
});
