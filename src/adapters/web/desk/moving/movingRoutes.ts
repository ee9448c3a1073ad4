import { type Request, type RequestHandler, type Response, Router } from 'express';
import { ArshjulError } from '../../../../application/errors/arshjulError.ts';
import type { LoadedCalendar } from '../../../../application/loadCalendar.ts';
import { offeredDays } from '../../../../application/offeredDays.ts';
import { openMeeting, type OpenMeeting } from '../../../../application/openMeeting.ts';
import type { AuditLog } from '../../../../application/ports/auditLog.ts';
import type { CalendarReading } from '../../../../application/ports/calendarReading.ts';
import type { PublishedFinder } from '../../../../application/ports/publishedFinder.ts';
import type { ScheduleSource } from '../../../../application/ports/scheduleSource.ts';
import type { WheelRenderer } from '../../../../application/ports/wheelRenderer.ts';
import type { YearFiles } from '../../../../application/ports/yearFiles.ts';
import { weighDate } from '../../../../application/weighDate.ts';
import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import { readOnly } from '../../readOnly.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { deskProblemPage } from '../deskProblemPage.ts';
import { type Decided, decide } from './decide.ts';
import { fieldsOfSlot, type ReadDecision, readDecision } from './decisionForm.ts';
import { meetingDeskPage } from './meetingDeskPage.ts';
import { movingAddress } from './movingAddress.ts';
import { type Notice, problemNotice } from './notice.ts';
import { seenTexts } from './seenTexts.ts';
import { weighedView, type WeighedView } from './weighedView.ts';
import { wheelDeskPage } from './wheelDeskPage.ts';

/** What moving meetings works on. */
export type MovingParts = {
  readonly calendar: CalendarReading;
  readonly source: ScheduleSource;
  readonly files: YearFiles;
  readonly finder: PublishedFinder;
  readonly audit: AuditLog;
  readonly wheel: WheelRenderer;
};

const NOWHERE = { time: null, place: null } as const;
const DID = { save: 'lagret', remove: 'fjernet', cancel: 'avlyst' } as const;

/** The wheel at the desk, the page of each meeting, what a date would give, and deciding it. All of it behind the door. */
export function movingRoutes(parts: MovingParts, door: DeskDoor, frame: WebFrame): Router {
  const { calendar, source, files, finder, audit, wheel: renderer } = parts;
  const { send, clock } = frame;
  const seen = seenTexts();
  const routes = Router();
  const today = (): PlainDate => dateIn(clock.now());

  /** The meeting an address names, for a coordinator of its wheel; everybody else is refused alike, whether it exists or not. */
  const opened = (work: (call: Opened) => Promise<void> | void): RequestHandler => {
    return async (request, response, next) => {
      const key = keyIn(request);
      const loaded = await calendar.loaded();
      if (!door.user(request).may('coordinator', key.split('/')[0] ?? '')) {
        const { page, status } = deskProblemPage('forbidden', request);
        return send.page(request, response, page, status, 'no-store');
      }
      const open = loaded && found(loaded, key);
      if (!open) return next();
      return work({ request, response, loaded, open });
    };
  };

  const weigh = async (
    { request, loaded, open }: Opened,
    read: ReadDecision,
  ): Promise<WeighedView | null> => {
    const { date, time, place, host, fields } = read;
    const { key, decision } = open.slot;
    if (!date || decision?.status === 'cancelled') return null;
    const asked = { key, date, time, place, host, status: fields.status, today: today() };
    return weighedView(weighDate(loaded, asked), await finder.find(key), pageLanguage(request));
  };

  const show = async (
    call: Opened,
    read: ReadDecision,
    { notice, status, asked }: Stopped,
  ): Promise<void> => {
    const { request, response, open } = call;
    const year = await files.read(open.slot.wheel.id, open.slot.year);
    if (year.text !== null) seen.keep(year.version, year.text);
    const page = meetingDeskPage({
      user: door.user(request),
      language: pageLanguage(request),
      open,
      offered: offeredDays(open, today()),
      fields: read.fields,
      weighed: await weigh(call, read),
      file: year.file,
      version: year.version,
      notice,
      cancelReason: asked?.type === 'cancel' ? asked.reason : null,
      onTop: notice?.type === 'conflict' && asked?.type === 'save',
    });
    return send.page(request, response, page, status, 'no-store');
  };

  const posted: (call: Opened) => Promise<void> = async ({ request, response, loaded, open }) => {
    const form = door.form(request);
    const { slot } = open;
    const read = readDecision(form, fieldsOfSlot(slot, open.standsOn));
    const asked = askedIn(form, read);
    const version = queryOf(request).get('versjon') ?? form.get('versjon') ?? '';
    const outcome = await decide({ source, files, seen }, slot, asked, version, pageLanguage(request));
    // Whatever came of it, the files may be other than the last reading.
    calendar.lookAgain();
    if (outcome.type === 'notice') {
      const again = (await calendar.loaded()) ?? loaded;
      const fresh = found(again, slot.key) ?? open;
      return show({ request, response, loaded: again, open: fresh }, read, { ...outcome, asked });
    }
    if (outcome.written) {
      await audit.record({
        at: clock.now(),
        actor: door.user(request).address,
        action: asked.type === 'remove' ? 'decision.removed' : 'decision.saved',
        wheel: slot.wheel.id,
        subject: slot.key,
        detail: detailOf(asked),
      });
    }
    return response.redirect(303, movingAddress.plan(slot.key, DID[asked.type]));
  };

  routes.get('/desk/hjul', async (request, response) => {
    const user = door.user(request);
    const { years } = await calendar.current();
    const own = user.wheels.find(({ id }) => user.may('coordinator', id)) ?? user.wheels[0];
    // From the summer on it is next year that is planned.
    const year = today().slice(5) < '07-01' ? years[0] : years.at(-1);
    response.redirect(303, movingAddress.wheel(own?.id ?? '', year ?? 0));
  });
  routes.all(
    '/desk/hjul/:wheel/:year',
    readOnly(async (request) => {
      const user = door.user(request);
      const [snapshot, loaded] = [await calendar.current(), await calendar.loaded()];
      const wheel = user.wheels.find(({ id }) => id === request.params['wheel']);
      const year = snapshot.years.find((each) => String(each) === request.params['year']);
      if (!wheel || year === undefined || !loaded) return null;
      const slots = loaded.planned.flatMap(({ compiled }) => compiled.slots);
      const page = wheelDeskPage({
        user,
        language: pageLanguage(request),
        wheel,
        year,
        snapshot,
        today: today(),
        renderer,
        open: new Set(slots.filter(({ extra }) => extra === null).map(({ key }) => key)),
      });
      return (response) => send.page(request, response, page, 200, 'no-store');
    }),
  );
  routes.get('/desk/mote', (request, response) => {
    const key = request.query['mote'];
    response.redirect(303, typeof key === 'string' && key !== '' ? movingAddress.meeting(key) : '/desk/hjul');
  });
  const start = ({ request, open }: Opened): ReadDecision =>
    readDecision(queryOf(request), fieldsOfSlot(open.slot, open.standsOn));
  routes.get(
    '/desk/mote/*key',
    opened(async (call) => {
      const read = start(call);
      const notice = read.problems.length > 0 && call.request.query['dato'] !== undefined;
      const told = notice ? problemNotice(read.problems, pageLanguage(call.request)) : null;
      return show(call, read, { notice: told, status: told ? 422 : 200 });
    }),
  );
  routes.post('/desk/mote/*key', opened(posted));
  routes.get(
    '/desk/vekt/*key',
    opened(async (call) => {
      const weighed = await weigh(call, start(call));
      const language = pageLanguage(call.request);
      const page = {
        template: 'desk/weighed',
        title: '',
        section: null,
        language,
        data: { weighed },
      } as const;
      return send.page(call.request, call.response, page, weighed ? 200 : 422, 'no-store');
    }),
  );
  return routes;
}

/** What keeps a decision from being saved, and what it was; nothing yet for a page that is only looked at. */
type Stopped = { readonly notice: Notice | null; readonly status: number; readonly asked?: Decided };

type Opened = {
  readonly request: Request;
  readonly response: Response;
  readonly loaded: LoadedCalendar;
  readonly open: OpenMeeting;
};

function keyIn(request: Request): string {
  const parts: unknown = request.params['key'];
  return Array.isArray(parts) ? parts.join('/') : String(parts);
}

/** Null for what is no meeting whose date can be decided here. */
function found(loaded: LoadedCalendar, key: string): OpenMeeting | null {
  try {
    return openMeeting(loaded, key, NOWHERE);
  } catch (error) {
    if (error instanceof ArshjulError) return null;
    throw error;
  }
}

function queryOf({ originalUrl }: Request): URLSearchParams {
  return new URLSearchParams(originalUrl.split('?')[1] ?? '');
}

function askedIn(form: URLSearchParams, read: ReadDecision): Decided {
  const what = form.get('gjor');
  if (what === 'fjern') return { type: 'remove' };
  if (what === 'avlys') return { type: 'cancel', reason: cleanLine(form.get('avlysning') ?? '') };
  return { type: 'save', read };
}

function detailOf(asked: Decided): Readonly<Record<string, string | null>> | null {
  if (asked.type === 'remove') return null;
  if (asked.type === 'cancel') return { status: 'cancelled', reason: asked.reason };
  return { date: asked.read.date, status: asked.read.fields.status, override: asked.read.reason };
}
