import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createIncomingReader } from '../../src/adapters/inbox/createIncomingReader.ts';
import { createLinkSealer } from '../../src/adapters/links/createLinkSealer.ts';
import { createInboxStore } from '../../src/adapters/postgres/createInboxStore.ts';
import { type ReceivedMail, receiveMail } from '../../src/application/receiveMail.ts';
import { attendanceOf } from '../../src/domain/answers/attendanceOf.ts';
import { markedAddress } from '../../src/domain/messages/markedAddress.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { bounceMail } from '../adapters/inbox/sampleBounce.ts';
import {
  bareReply,
  plainMail,
  replyCalendar,
  replyMail,
  type ReplyParts,
} from '../adapters/inbox/sampleReply.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { type AnswerKit, answerKit, calledMeeting, SECRETARIAT } from './answerKit.ts';

const KEY = 'agder/kdk/mote/2027/1';
const MAILBOX = 'arshjul@arshjul.example';
const links = createLinkSealer(new Uint8Array(32).fill(7));

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
    'truncate arshjul.answer, arshjul.deputy_call, arshjul.incoming, arshjul.failing_address',
  );
  clock = movedClock('2027-01-12T10:00:00.000Z');
  kit = answerKit(outbox, clock, KEY);
  await outbox.publish([calledMeeting()], clock);
  await kit.sendAll();
  await kit.news();
});

function receive(raw: Buffer, marked = false): Promise<ReceivedMail> {
  return receiveMail(
    {
      reader: createIncomingReader(),
      inbox: createInboxStore(outbox.pool),
      answers: kit.answers,
      secretariatOf: async () => SECRETARIAT,
      links,
      mailbox: MAILBOX,
      marked,
      clock,
    },
    raw,
  );
}

async function saysArendal(): Promise<string> {
  const { roles } = attendanceOf((await kit.answers.meeting(KEY))!);
  return roles.find(({ role }) => role.id === 'arendal')!.presence;
}

test('an answer from the calendar is recorded, though it is in the mail twice', async () => {
  expect(await receive(replyMail())).toEqual({
    id: '<1@kommune.example>',
    sender: 'arendal@kommune.example',
    subject: 'Godtatt: Kommunedirektørkollegiet 1',
    type: 'reply',
    verdict: 'recorded',
    reason: 'Kommunedirektøren i arendal: ja. Svaret er ført.',
  });
  expect(await saysArendal()).toBe('yes');
  expect((await kit.answers.meeting(KEY))!.answers).toHaveLength(1);
});

test.each<[string, ReplyParts, string]>([
  ['no ORGANIZER (Exchange)', { organizer: null }, 'yes'],
  ['MAILTO in capitals', { attendees: ['MAILTO:Arendal@Kommune.example'] }, 'yes'],
  ['an encoded address', { attendees: ['mailto:arendal%40kommune.example'] }, 'yes'],
  [
    'several attendees of whom one is called',
    { attendees: ['mailto:x@y.example', 'mailto:arendal@kommune.example'] },
    'yes',
  ],
  ['one day of a series', { calendarLines: ['RECURRENCE-ID:20270211T090000Z'] }, 'yes'],
  ['no SEQUENCE', { sequence: null }, 'yes'],
  ['no DTSTAMP', { stamp: null }, 'yes'],
  ['tentative', { status: 'TENTATIVE' }, 'maybe'],
  ['small letters', { status: 'declined', method: 'reply' }, 'no'],
])('is lenient: %s', async (_what, parts, presence) => {
  expect(await receive(replyMail(parts))).toMatchObject({ verdict: 'recorded' });
  expect(await saysArendal()).toBe(presence);
});

test('charsets: what Latin-1 and UTF-16 say is read as it was written', async () => {
  const text = replyCalendar({ calendarLines: ['COMMENT:Kommer på kvelden\\, først på ørret'] });
  const said = async (): Promise<string | null | undefined> =>
    attendanceOf((await kit.answers.meeting(KEY))!).roles[0]?.comment;
  await receive(bareReply(Buffer.from(text, 'latin1'), 'iso-8859-1'));
  expect(await said()).toBe('Kommer på kvelden, først på ørret');
  const later = replyCalendar({ stamp: '20270112T093000Z', calendarLines: ['COMMENT:Senere på året'] });
  await receive(bareReply(Buffer.from(`\ufeff${later}`, 'utf16le'), 'utf-16', { id: '<2@kommune.example>' }));
  expect(await said()).toBe('Senere på året');
});

test('a decline by mail calls the deputy and tells the secretariat, as on the page', async () => {
  await receive(replyMail({ status: 'DECLINED', calendarLines: ['COMMENT:Bortreist'] }));
  expect(await kit.news()).toEqual([
    'invitation.agder.kdk.mote.2027.1.s0.REQUEST.lillesand',
    expect.stringContaining('arendal kan ikke møte'),
  ]);
});

describe('once', () => {
  test('the same mail again does nothing', async () => {
    await receive(replyMail());
    expect(await receive(replyMail())).toMatchObject({ verdict: 'duplicate' });
  });

  test('the same answer in another mail is kept as a duplicate', async () => {
    await receive(replyMail());
    expect(await receive(replyMail({ id: '<2@kommune.example>' }))).toMatchObject({ verdict: 'duplicate' });
    expect((await kit.answers.meeting(KEY))!.answers).toHaveLength(1);
  });

  test('a mail without Message-ID is known by its content', async () => {
    expect((await receive(replyMail({ id: null }))).id).toMatch(/^sha256:/);
    expect(await receive(replyMail({ id: null }))).toMatchObject({ verdict: 'duplicate' });
  });
});

test('an answer to the time before the move is kept and does not count', async () => {
  const time = { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate } as const;
  await outbox.publish([calledMeeting({ time })], clock);
  expect(await receive(replyMail())).toMatchObject({ verdict: 'stale' });
  expect(await saysArendal()).toBe('silent');
});

describe('nothing is believed without reason', () => {
  const kept = async (raw: Buffer, marked = false): Promise<string> => {
    const { type, verdict, reason } = await receive(raw, marked);
    expect((await kit.answers.meeting(KEY))!.answers).toEqual([]);
    return `${type} ${verdict} ${reason}`;
  };

  test.each<[string, ReplyParts, string]>([
    [
      'an unknown attendee',
      { attendees: ['mailto:x@y.example'], from: 'x@y.example' },
      'Avsenderen er ikke innkalt til møtet.',
    ],
    ['a meeting that is not ours', { uid: 'x@y.example' }, 'Svaret gjelder et møte som ikke finnes her.'],
    [
      'sent by another',
      { from: 'x@y.example' },
      'Svaret er sendt fra x@y.example, ikke fra den som er innkalt.',
    ],
    [
      'two who are called',
      { attendees: ['mailto:arendal@kommune.example', 'mailto:risor@kommune.example'] },
      'Svaret gjelder flere enn én av de innkalte.',
    ],
    [
      'a delegation',
      { status: 'DELEGATED' },
      'Svareren vil sende en annen. Det må avtales med sekretariatet.',
    ],
    ['no answer', { status: 'NEEDS-ACTION' }, 'Svaret sier verken ja, nei eller kanskje.'],
    ['a word that is none', { status: 'constructor' }, 'Svaret sier verken ja, nei eller kanskje.'],
  ])('%s is held for a human', async (_what, parts, reason) => {
    expect(await kept(replyMail(parts))).toBe(`reply held ${reason}`);
  });

  test.each(['COUNTER', 'REFRESH', 'DECLINECOUNTER'])('%s is for a human', async (method) => {
    expect(await kept(replyMail({ method }))).toMatch(/^counter held /);
  });

  test('out of office is no answer, whatever it carries', async () => {
    expect(await kept(replyMail({ headers: ['Auto-Submitted: auto-replied'] }))).toMatch(/^autoreply noted /);
  });

  test('other mail is kept to be read', async () => {
    expect(await kept(plainMail())).toMatch(/^other held /);
    expect(await kept(replyMail({ method: 'REQUEST', id: '<3@x.example>' }))).toMatch(/^other held /);
  });

  test('a deputy who is not called is nobody', async () => {
    const lillesand = { attendees: ['mailto:lillesand@kommune.example'], from: 'lillesand@kommune.example' };
    expect(await kept(replyMail(lillesand))).toMatch(/^reply held /);
  });

  test('a meeting that is off or has begun takes none', async () => {
    await outbox.publish([calledMeeting({ status: 'cancelled' })], clock);
    expect(await kept(replyMail())).toBe('reply noted Møtet er avlyst.');
  });

  describe('where the mailbox takes marked addresses', () => {
    const address = (recipient: string): string => markedAddress(MAILBOX, links.mark(KEY, recipient));

    test('the mark of the invitation is what counts, whoever sends it', async () => {
      const parts = { organizer: address('arendal'), from: 'assistent@kommune.example' };
      expect(await receive(replyMail(parts), true)).toMatchObject({ verdict: 'recorded' });
      expect(await saysArendal()).toBe('yes');
    });

    test('the address it was sent to carries it where Exchange leaves the organizer out', async () => {
      const parts = { organizer: null, to: address('arendal').toUpperCase() };
      expect(await receive(replyMail(parts), true)).toMatchObject({ verdict: 'recorded' });
    });

    test('a mailbox with two seats got one invitation, and answers it for both', async () => {
      const invited = calledMeeting().invited.map((role) =>
        role.id === 'risor' ? { ...role, address: 'Arendal@kommune.example' } : role,
      );
      await outbox.publish([calledMeeting({ invited })], clock);
      clock.forward(60);
      expect(await receive(replyMail({ organizer: address('arendal') }), true)).toMatchObject({
        verdict: 'recorded',
      });
      const { roles } = attendanceOf((await kit.answers.meeting(KEY))!);
      expect(roles.map(({ role, presence }) => `${role.id} ${presence}`)).toEqual([
        'arendal yes',
        'risor yes',
        'grimstad silent',
        'uia silent',
      ]);
    });

    test('no mark, somebody else’s mark, and an invented one are held', async () => {
      const reasons = [
        await kept(replyMail({ id: '<a@x.example>' }), true),
        await kept(replyMail({ id: '<b@x.example>', organizer: address('risor') }), true),
        await kept(replyMail({ id: '<c@x.example>', to: markedAddress(MAILBOX, 'a'.repeat(24)) }), true),
      ];
      expect(reasons).toEqual([
        'reply held Svaret mangler innkallingens merke. Spør avsenderen før du fører det.',
        'reply held Svaret har ikke innkallingens merke, og kan være forfalsket.',
        'reply held Svaret har ikke innkallingens merke, og kan være forfalsket.',
      ]);
    });
  });
});

describe('mail that comes back', () => {
  const marked = () => createInboxStore(outbox.pool).failing();
  const message = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST.arendal';

  test.each([[false], [true]])(
    'marks the address and the message, and tells the secretariat (headers only: %s)',
    async (headersOnly) => {
      expect(await receive(bounceMail({ headersOnly }))).toMatchObject({
        type: 'bounce',
        verdict: 'recorded',
        reason: 'E-post kom i retur fra arendal@kommune.example.',
      });
      const reason = '550 5.1.1 The email account that you tried to reach does not exist';
      expect(await marked()).toEqual([
        {
          address: 'arendal@kommune.example',
          since: '2027-01-12T10:00:00.000Z',
          reason,
          messageKey: message,
        },
      ]);
      const { rows } = await outbox.pool.query('select state, error from arshjul.message where key = $1', [
        message,
      ]);
      expect(rows).toEqual([{ state: 'failed', error: reason }]);
      expect(await kit.news()).toEqual([
        'arendal@kommune.example tar ikke imot e-post. Den som har adressen, får verken innkallinger eller påminnelser.',
      ]);
    },
  );

  test('the secretariat is told once a day', async () => {
    await receive(bounceMail());
    await kit.news();
    await receive(bounceMail({ id: 'bounce-2' }));
    expect(await kit.news()).toEqual([]);
    clock.forward(24 * 3600);
    await receive(bounceMail({ id: 'bounce-3' }));
    expect(await kit.news()).toHaveLength(1);
  });

  test('a delay is noted, and the message is as it was', async () => {
    expect(await receive(bounceMail({ action: 'delayed' }))).toMatchObject({ verdict: 'noted' });
    expect(await marked()).toEqual([]);
    expect((await outbox.states())[message]).toBe('sent');
  });

  test('about mail that is not ours: only an address we have written to is marked', async () => {
    expect(await receive(bounceMail({ about: 'x@elsewhere.example', address: 'x@y.example' }))).toMatchObject(
      {
        verdict: 'held',
      },
    );
    await receive(bounceMail({ about: 'x@elsewhere.example', id: 'bounce-2' }));
    expect(await marked()).toMatchObject([{ address: 'arendal@kommune.example', messageKey: null }]);
    expect(await kit.news()).toEqual([]);
  });

  test('it is never an answer', async () => {
    await receive(bounceMail());
    expect(await saysArendal()).toBe('silent');
  });
});

test('whatever comes in, nothing throws and all of it is kept', async () => {
  const reader = createIncomingReader();
  const whole = replyMail().toString('latin1');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
        fc
          .tuple(fc.nat(whole.length), fc.nat(200), fc.string({ unit: 'binary', maxLength: 60 }))
          .map(([at, length, put]) => Buffer.from(whole.slice(0, at) + put + whole.slice(at + length))),
      ),
      async (raw) => {
        const mail = await reader.read(raw);
        expect(mail.id).not.toBe('');
        for (const { attendees } of mail.events)
          for (const { address } of attendees) expect(address).not.toMatch(/\s/);
      },
    ),
    { numRuns: 150 },
  );
  const odd = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 15, seed: 4 });
  for (const text of odd) {
    const { verdict } = await receive(
      replyMail({ id: null, calendarLines: [`COMMENT:${text}`], headers: [`X-Y: ${text}`] }),
    );
    expect(['recorded', 'held', 'duplicate', 'noted']).toContain(verdict);
  }
});

test('HTML, line breaks and a megabyte in a comment are text of 500 signs', async () => {
  const long = `<script>alert(1)</script>\\nBcc: x@y.example ${'å'.repeat(100_000)}`;
  await receive(replyMail({ status: 'DECLINED', calendarLines: [`COMMENT:${long}`] }));
  const { rows } = await outbox.pool.query<{ comment: string }>('select comment from arshjul.answer');
  expect(Array.from(rows[0]!.comment)).toHaveLength(500);
  expect(rows[0]!.comment).toMatch(/^<script>alert\(1\)<\/script>\nBcc/);
});
