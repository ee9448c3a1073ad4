import { Router } from 'express';
import { createMailTextReader } from '../../../../src/adapters/inbox/createMailTextReader.ts';
import { createAnswerStore } from '../../../../src/adapters/postgres/createAnswerStore.ts';
import { createAuditLog } from '../../../../src/adapters/postgres/createAuditLog.ts';
import { createDeskSessions } from '../../../../src/adapters/postgres/createDeskSessions.ts';
import { createFulfilmentStore } from '../../../../src/adapters/postgres/createFulfilmentStore.ts';
import { createInboxStore } from '../../../../src/adapters/postgres/createInboxStore.ts';
import { createMessageArchive } from '../../../../src/adapters/postgres/createMessageArchive.ts';
import { createPreferenceStore } from '../../../../src/adapters/postgres/createPreferenceStore.ts';
import { createPublishedFinder } from '../../../../src/adapters/postgres/createPublishedFinder.ts';
import { createPublishedSearch } from '../../../../src/adapters/postgres/createPublishedSearch.ts';
import { csrfOf } from '../../../../src/adapters/web/desk/csrfOf.ts';
import { dailyRoutes } from '../../../../src/adapters/web/desk/daily/dailyRoutes.ts';
import { deskDoor } from '../../../../src/adapters/web/desk/deskDoor.ts';
import type { AuditLog, KeptAuditEntry } from '../../../../src/application/ports/auditLog.ts';
import type { CalendarSnapshot } from '../../../../src/application/ports/calendarView.ts';
import { composePreview } from '../../../../src/compose/composePreview.ts';
import type { Mailbox } from '../../../../src/domain/schedule/mailbox.ts';
import type { Seat } from '../../../../src/domain/schedule/seat.ts';
import type { Wheel } from '../../../../src/domain/schedule/wheel.ts';
import type { PlainDate } from '../../../../src/domain/time/plainDate.ts';
import { SECRETARIAT as BODY_SECRETARIAT } from '../../../application/answerKit.ts';
import { logRecorder } from '../../../servers/logRecorder.ts';
import type { movedClock } from '../../../servers/movedClock.ts';
import type { Outbox } from '../../../servers/openOutbox.ts';
import { type Answer, ask } from '../ask.ts';
import { body, snapshot, wheel } from '../fixtures.ts';
import { startTestWeb, type TestWeb } from '../startTestWeb.ts';

/** Agder has all three roles; KS has a secretariat of its own that has no role in Agder. */
export const COORDINATOR = 'koordinator@agder.example';
export const SECRETARIAT = 'sekretariat@agder.example';
export const COLLEAGUE = 'kollega@agder.example';
export const READER = 'leser@agder.example';
export const STRANGER = 'sekretariat@ks.example';

const at = { file: 'agder/bodies/kdk.yaml', line: 1, column: 1 };

export function office(id: string, name = `Kommunedirektøren i ${id}`): Mailbox {
  return { id, name, organisation: null, address: `${id}@kommune.example`, language: 'nb' };
}

export function seat(office: string | null, change: Partial<Seat> = {}): Seat {
  return {
    office,
    name: `Kommunedirektøren i ${office}`,
    as: 'member',
    count: null,
    organisation: null,
    vacant: false,
    from: null,
    to: null,
    cite: [],
    at,
    ...change,
  };
}

/** The wheels of the desk's tests: in Agder two bodies with seats, in KS one. */
export function deskWheels(): readonly Wheel[] {
  const kdk = {
    ...body('kdk', 'Kommunedirektørkollegiet'),
    seats: [
      seat('arendal', { from: '2026-01-01' as PlainDate }),
      seat('risor'),
      seat('grimstad', { as: 'deputy', to: '2027-12-31' as PlainDate }),
      seat(null, { name: '=HYPERLINK("x")', vacant: true }),
    ],
  };
  return [
    {
      ...wheel('agder', 'Agder', [kdk, body('kdu', 'Kommunedirektørutvalget')]),
      offices: [office('arendal'), office('risor'), office('grimstad'), office('leder', 'Leder av KDU')],
      secretariats: [{ ...office('ks-agder', 'KS Agder'), address: BODY_SECRETARIAT.address }],
      desk: [
        { address: COORDINATOR, role: 'coordinator' },
        { address: SECRETARIAT, role: 'secretariat' },
        { address: COLLEAGUE, role: 'secretariat' },
        { address: READER, role: 'reader' },
      ],
    },
    {
      ...wheel('ks', 'KS', [body('landstyret', 'Landsstyret')]),
      offices: [{ ...office('styreleder', 'Styreleder'), address: 'styreleder@ks.example' }],
      desk: [{ address: STRANGER, role: 'secretariat' }],
    },
  ];
}

export type TestDesk = {
  readonly web: TestWeb;
  readonly audit: AuditLog;
  /** How often the workers were woken. */
  woken(): number;
  get(who: string, path: string): Promise<Answer>;
  /** Posts a form as a page of ours would; a list is a field that comes several times. */
  post(
    who: string,
    path: string,
    form: Readonly<Record<string, string | readonly string[]>>,
    csrf?: string,
  ): Promise<Answer>;
  /** What the log of who did what has got since `clear`, the newest first. */
  log(): Promise<readonly KeptAuditEntry[]>;
  /** Empties what the pages of the daily work write. */
  clear(): Promise<void>;
};

/** The pages of the daily work behind the door, over real tables and the wheels of `deskWheels`. */
export async function startTestDesk(
  outbox: Outbox,
  clock: ReturnType<typeof movedClock>,
  change: Partial<CalendarSnapshot> = {},
): Promise<TestDesk> {
  const { pool, deliveries } = outbox;
  const sessions = createDeskSessions(pool);
  const preferences = createPreferenceStore(pool);
  const audit = createAuditLog(pool);
  let woken = 0;
  let seen = 0;
  const parts = {
    finder: createPublishedFinder(pool),
    search: createPublishedSearch(pool),
    fulfilments: createFulfilmentStore(pool),
    answers: createAnswerStore(pool),
    deliveries,
    archive: createMessageArchive(pool),
    inbox: createInboxStore(pool),
    preferences,
    audit,
    secretariatOf: async () => BODY_SECRETARIAT,
    mailText: createMailTextReader(),
    preview: composePreview({
      config: { mailFrom: 'arshjul@agder.example', baseUrl: 'https://arshjul.example' },
      log: logRecorder(),
      state: { preferences },
    }),
    wake: async () => void (woken += 1),
  };
  const calm = { wheels: deskWheels(), occurrences: [], findings: [] };
  const web = await startTestWeb({
    snapshot: snapshot({ ...calm, ...change }),
    parts: {
      clock,
      hasDesk: true,
      more: (frame) => {
        const door = deskDoor(sessions, frame);
        const routes = Router();
        routes.use('/desk', door.handler);
        routes.use(dailyRoutes(parts, door, frame));
        return [routes];
      },
    },
  });
  const secrets = new Map<string, string>();
  const secretOf = async (who: string): Promise<string> => {
    const known =
      secrets.get(who) ?? (await sessions.begin({ address: who, method: 'link', now: clock.now() }));
    secrets.set(who, known);
    return known;
  };
  const cookieOf = async (who: string): Promise<string> => `__Host-arshjul=${await secretOf(who)}`;
  return {
    web,
    audit,
    woken: () => woken,
    async get(who, path) {
      return ask(web.url, path, { cookie: await cookieOf(who) });
    },
    async post(who, path, form, csrf) {
      const fields = new URLSearchParams({ csrf: csrf ?? csrfOf(await secretOf(who)) });
      for (const [name, value] of Object.entries(form))
        for (const each of typeof value === 'string' ? [value] : value) fields.append(name, each);
      return ask(web.url, path, { cookie: await cookieOf(who), form: fields.toString() });
    },
    log: async () => (await audit.list({ limit: 100 })).filter(({ id }) => id > seen),
    async clear() {
      await outbox.clear();
      await pool.query(`truncate arshjul.fulfilment, arshjul.answer, arshjul.deputy_call, arshjul.preference,
        arshjul.incoming, arshjul.failing_address`);
      // Nothing is ever taken out of the log itself.
      [{ id: seen } = { id: 0 }] = await audit.list({ limit: 1 });
    },
  };
}
