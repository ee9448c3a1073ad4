import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFulfilmentStore } from '../../../../src/adapters/postgres/createFulfilmentStore.ts';
import { createInboxStore } from '../../../../src/adapters/postgres/createInboxStore.ts';
import { createPreferenceStore } from '../../../../src/adapters/postgres/createPreferenceStore.ts';
import type { CalendarSnapshot } from '../../../../src/application/ports/calendarView.ts';
import { calledMeeting } from '../../../application/answerKit.ts';
import { sampleDeadline, sampleRole } from '../../../application/sampleOccurrence.ts';
import { movedClock } from '../../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../../servers/openOutbox.ts';
import { allDay, occurrence } from '../fixtures.ts';
import { COORDINATOR, READER, SECRETARIAT, startTestDesk, STRANGER, type TestDesk } from './startTestDesk.ts';

const KEY = 'agder/kdu/arsrapport/2027';
const FAILED = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST.arendal';

let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());

const sectionsIn = (text: string) =>
  [...text.matchAll(/<li class="([\w-]+)"><a href="#\1"><strong>(\d+)/g)].map(
    ([, id, count]) => `${id} ${count}`,
  );

describe('today', () => {
  let clock: ReturnType<typeof movedClock>;
  beforeEach(() => {
    clock = movedClock('2027-01-05T08:00:00.000Z');
  });

  async function withDesk(
    work: (desk: TestDesk) => Promise<void>,
    change: Partial<CalendarSnapshot> = {},
  ): Promise<void> {
    const desk = await startTestDesk(outbox, clock, change);
    try {
      await desk.clear();
      await work(desk);
    } finally {
      await desk.web.close();
    }
  }

  const mess = async (): Promise<void> => {
    await outbox.publish(
      [
        calledMeeting(),
        sampleDeadline(),
        sampleDeadline({ key: 'agder/kdu/sen/2027', title: 'Regnskap', time: allDay('2027-01-20') }),
        sampleDeadline({ key: 'agder/kdu/senere/2027', title: 'Høring', time: allDay('2027-05-20') }),
        sampleDeadline({
          key: 'ks/landstyret/x/2027',
          wheel: 'ks',
          title: 'Bare for KS',
          time: allDay('2027-01-21'),
        }),
      ],
      clock,
    );
    await outbox.pool.query("update arshjul.message set state = 'sent' where kind = 'invitation'");
    await outbox.pool.query("update arshjul.message set state = 'failed', error = '550 Nei' where key = $1", [
      FAILED,
    ]);
    const inbox = createInboxStore(outbox.pool);
    const raw = Buffer.from('x');
    const mail = { id: '<x@y.example>', sender: 'risor@kommune.example', subject: 'Spørsmål', raw };
    const held = { verdict: 'held', reason: 'Svar selv.' } as const;
    const failing = { address: 'grimstad@kommune.example', reason: '550 Ukjent', messageKey: null };
    await inbox.keep({ ...mail, type: 'other' }, held, clock.now());
    await inbox.bounce({ ...mail, id: '<z@y.example>', type: 'bounce' }, held, [failing], [], clock.now());
    clock.forward(50 * 86_400);
  };
  const unsettled = {
    occurrences: [
      occurrence({
        key: 'agder/kdk/mote/2027/2',
        title: 'Et forslag',
        status: 'proposed',
        time: allDay('2027-03-20'),
      }),
      occurrence({
        key: 'agder/kdk/mote/2027/9',
        title: 'Langt fram',
        status: 'proposed',
        time: allDay('2027-11-20'),
      }),
      occurrence({
        key: 'ks/landstyret/mote/2027/2',
        wheel: 'ks',
        title: 'KS sitt',
        status: 'proposed',
        time: allDay('2027-03-20'),
      }),
    ],
  };

  test('has everything that needs a hand, in order of urgency, of the wheels with a role', () =>
    withDesk(async (desk) => {
      await mess();
      const { status, text } = await desk.get(SECRETARIAT, '/desk');
      expect(status).toBe(200);
      expect(sectionsIn(text)).toEqual(['forfalt 1', 'frist 1', 'e-post 1', 'inn 2', 'adresser 1', 'dato 1']);
      expect(text).toContain('mandag 1. mars 2027 (om 5 dager)');
      expect(text).toContain('Et forslag');
      for (const hidden of ['Bare for KS', 'KS sitt', 'Langt fram']) expect(text).not.toContain(hidden);
      expect(text).toContain('Neste: Høring, torsdag 20. mai 2027.');
      const strange = await desk.get(STRANGER, '/desk');
      expect(sectionsIn(strange.text)).toEqual(['forfalt 1', 'dato 1']);
    }, unsettled));

  test('says who has not answered a meeting that is near', () =>
    withDesk(async (desk) => {
      await outbox.publish([calledMeeting()], clock);
      await outbox.pool.query("update arshjul.message set state = 'sent' where kind = 'invitation'");
      clock.forward(10 * 86_400);
      const { text } = await desk.get(READER, '/desk');
      expect(sectionsIn(text)).toEqual(['svar 1']);
      expect(text).toContain(
        '0 ja, 0 kanskje, 0 nei, 3 har ikke svart. Venter på Kommunedirektøren i arendal',
      );
    }));

  test('does what a button says, with a receipt on the same page', () =>
    withDesk(async (desk) => {
      await mess();
      const done = await desk.post(SECRETARIAT, '/desk', { act: 'done', item: `${KEY}|` });
      expect(done.status).toBe(303);
      expect(await createFulfilmentStore(outbox.pool).latest(KEY)).toMatchObject({ by: SECRETARIAT });
      const receipt = await desk.get(SECRETARIAT, `/desk${done.location}`);
      expect(receipt.text).toContain('«Årsrapport til fylkesstyret» er meldt utført.');
      expect(receipt.text).toContain('value="reopen"');
      // The meeting is over: nobody is called to it any more.
      const late = await desk.post(SECRETARIAT, '/desk', { act: 'retry', item: `${FAILED}|failed` });
      expect(late.status).toBe(409);
      expect(late.text).toContain('er for sen til å være til nytte');
      expect((await desk.post(READER, '/desk', { act: 'done', item: 'agder/kdu/sen/2027|' })).status).toBe(
        403,
      );
      expect((await desk.get(READER, '/desk')).text).not.toContain('name="act"');
    }));

  test.each([
    ['nb', 'Ingenting trenger hjelp i dag.', 'Neste: Høring, torsdag 20. mai 2027.'],
    ['nn', 'Ingenting treng hjelp i dag.', 'Neste: Høring, torsdag 20. mai 2027.'],
    ['en', 'Nothing needs a hand today.', 'Next: Høring, Thursday 20 May 2027.'],
  ])('is calm when nothing needs a hand, in %s', (language, empty, next) =>
    withDesk(async (desk) => {
      await outbox.publish([sampleDeadline({ title: 'Høring', time: allDay('2027-05-20') })], clock);
      const { text } = await desk.get(COORDINATOR, `/desk?sprak=${language}`);
      expect(text).toContain(empty);
      expect(text).toContain(next);
      expect(sectionsIn(text)).toEqual([]);
    }),
  );

  test('of a file with errors says where', () =>
    withDesk(
      async (desk) => {
        expect((await desk.get(READER, '/desk')).text).toContain('agder/years/2027.yaml:14');
        expect((await desk.get(STRANGER, '/desk')).text).not.toContain('agder/years/2027.yaml');
      },
      {
        findings: [
          {
            code: 'schedule-invalid-date',
            severity: 'error',
            message: 'Datoen finnes ikke.',
            remedy: 'Skriv en som gjør det.',
            at: { file: 'agder/years/2027.yaml', line: 14, column: 5 },
            cite: [],
            occurrences: [],
          },
        ],
      },
    ));
});

describe('members', () => {
  let desk: TestDesk;
  const clock = movedClock('2027-01-05T08:00:00.000Z');
  beforeAll(async () => {
    desk = await startTestDesk(outbox, clock);
    await desk.clear();
    const raw = Buffer.from('x');
    const bounce = { id: '<z@y.example>', sender: '', subject: '', type: 'bounce', raw } as const;
    const failing = { address: 'risor@kommune.example', reason: '550 Ukjent', messageKey: null };
    await createInboxStore(outbox.pool).bounce(
      bounce,
      { verdict: 'noted', reason: '' },
      [failing],
      [],
      clock.now(),
    );
    await createPreferenceStore(outbox.pool).change(
      'Grimstad@kommune.example',
      { reminders: false },
      clock.now(),
    );
    await outbox.publish([calledMeeting({ invited: [sampleRole('arendal')] })], clock);
    await outbox.pool.query("update arshjul.message set state = 'sent', sent_at = $1", [clock.now()]);
    return () => desk.web.close();
  });
  const names = (text: string) => [...text.matchAll(/<span class="title">([^<]+)</g)].map(([, name]) => name);

  test('are the seats of the bodies, with what one should know of their mailboxes', async () => {
    const { status, text } = await desk.get(READER, '/desk/medlemmer');
    expect(status).toBe(200);
    expect(names(text)).toHaveLength(4);
    expect(text).toContain('fra torsdag 1. januar 2026');
    expect(text).toContain('til fredag 31. desember 2027');
    expect(text).toContain('E-post kommer i retur siden tirsdag 5. januar 2027: 550 Ukjent');
    expect(text).toContain('Har valgt bort påminnelser');
    expect(text).toMatch(
      /arendal@kommune\.example<\/a>.*?<td role="cell" data-label="Sist sendt">tirsdag 5\. januar 2027<\/td>/s,
    );
    expect((await desk.get(STRANGER, '/desk/medlemmer')).text).not.toContain('kommune.example');
  });

  test.each([
    ['?vis=feil', ['Kommunedirektøren i risor']],
    ['?vis=stille', ['Kommunedirektøren i grimstad']],
    ['?sok=ARENDAL', ['Kommunedirektøren i arendal']],
    ['?organ=agder/kdu', []],
  ])('%s shows %j', async (query, expected) => {
    expect(names((await desk.get(SECRETARIAT, `/desk/medlemmer${query}`)).text)).toEqual(expected);
  });

  test('come as a file for spreadsheets, where nothing is taken for a formula', async () => {
    const { status, headers, text } = await desk.get(SECRETARIAT, '/desk/medlemmer.csv?sprak=nb');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const lines = text.slice(1).split('\r\n');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(lines[0]).toContain('Årshjul;Organ;Plass');
    expect(lines[1]).toContain(
      'Agder;Kommunedirektørkollegiet;Kommunedirektøren i arendal;medlem;2026-01-01;;arendal@kommune.example;2027-01-05',
    );
    expect(lines[4]).toContain(`"'=HYPERLINK(""x"")"`);
    expect((await desk.get(STRANGER, '/desk/medlemmer.csv')).text).not.toContain('kommune.example');
  });
});
