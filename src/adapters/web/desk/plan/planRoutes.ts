import { type Request, type Response, Router } from 'express';
import { applyShownPlan, type ApplyParts } from '../../../../application/applyShownPlan.ts';
import { ArshjulError } from '../../../../application/errors/arshjulError.ts';
import type { MailPreview } from '../../../../application/mailPreview.ts';
import {
  createPlanJobs,
  type MadePlan,
  type PlanAsked,
  type PlanJob,
} from '../../../../application/planJobs.ts';
import type { PlanSources } from '../../../../application/makePlan.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { sendMailHtml } from '../../sendMailHtml.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { deskProblemPage } from '../deskProblemPage.ts';
import { decisionReceipt, receiptQuery } from '../moving/decisionReceipt.ts';
import { askedIn } from './askedIn.ts';
import { planAddress } from './planAddress.ts';
import { planId } from './planId.ts';
import { planMailPage } from './planMailPage.ts';
import { planPage } from './planPage.ts';
import { planQuery } from './planQuery.ts';
import { planRecipientPage } from './planRecipientPage.ts';
import { planStatePage } from './planStatePage.ts';
import { toldRecipients } from './toldRecipients.ts';

export type PlanParts = Pick<ApplyParts, 'audit' | 'wake'> & {
  readonly sources: PlanSources;
  readonly preview: MailPreview;
};

/** Mails of one recipient that are written out on a page. */
const SHOWN = 60;
const REFRESH_SECONDS = 1;

/**
 * `/desk/plan`: the plan, worked out in the background while the page says how far that has come, each mail of it as it
 * would leave, and applying it. With `?angre=5` the plan that takes revision 5 back.
 */
export function planRoutes(
  { sources, preview, audit, wake }: PlanParts,
  door: DeskDoor,
  frame: WebFrame,
): Router {
  const { send, view, clock } = frame;
  const jobs = createPlanJobs(sources, planId);
  const routes = Router();

  /** With a receipt above, when a decision was saved on the way here. */
  const answer = async (request: Request, response: Response, page: Page, status = 200): Promise<void> => {
    const query = queryOf(request);
    const said = Object.keys(receiptQuery(query)).length > 0 ? (await view.current()).occurrences : [];
    const mayDecide = (wheel: string): boolean => door.user(request).may('coordinator', wheel);
    const receipt = decisionReceipt(query, said, mayDecide, pageLanguage(request));
    const data = receipt === null ? page.data : { ...page.data, receipt };
    return send.page(request, response, { ...page, data }, status, 'no-store');
  };

  const show = async (
    request: Request,
    response: Response,
    [made, asked]: readonly [MadePlan, PlanAsked],
    changed = false,
  ): Promise<void> => {
    const about = { user: door.user(request), language: pageLanguage(request), changed };
    const page = planPage(made, asked, { ...about, snapshot: await view.current() });
    return answer(request, response, page, changed ? 409 : 200);
  };

  const state = (
    request: Request,
    response: Response,
    which: Parameters<typeof planStatePage>[0],
    status: number,
  ): Promise<void> =>
    answer(
      request,
      response,
      planStatePage(which, { user: door.user(request), language: pageLanguage(request) }),
      status,
    );

  /** What a plan that cannot be made is answered with; what is no fault of files or address goes on. */
  const broken = (request: Request, response: Response, error: unknown): Promise<void> => {
    const code = error instanceof ArshjulError ? error.code : null;
    if (code === 'schedule-invalid') return state(request, response, { type: 'broken' }, 200);
    if (code === 'not-found') return state(request, response, { type: 'no-revision' }, 404);
    throw error;
  };

  const working = async (request: Request, response: Response, job: PlanJob): Promise<void> => {
    // What is waited for stays the same when another process has begun it too: else the two would send the reader to and fro.
    const asked = momentIn(queryOf(request).get('jobb'));
    const since = asked !== null && jobs.find(job.asked, asked) ? asked : job.begunAt;
    const more = { jobb: String(Date.parse(since)), ...receiptQuery(queryOf(request)) };
    const href = `/desk/plan${planQuery(job.asked, more)}`;
    // A header instead of script: it works everywhere, and the address asks for this very plan.
    response.set('Refresh', `${REFRESH_SECONDS}; url=${href}`);
    const stage = job.state === 'working' ? job.stage : 'reading';
    await state(request, response, { type: 'working', stage, href }, 200);
  };

  routes.get('/desk/plan', async (request, response, next) => {
    const query = queryOf(request);
    const asked = askedIn(query);
    if (!asked) return next();
    const since = momentIn(query.get('jobb'));
    const job = since === null ? null : jobs.find(asked, since);
    if (job?.state === 'ready') {
      const { basedOn } = job.made.plan;
      if (basedOn === (await sources.publications.latestRevision()))
        return show(request, response, [job.made, job.asked]);
      return working(request, response, jobs.begin(job.asked));
    }
    if (job?.state === 'failed') return broken(request, response, job.error);
    if (job) return working(request, response, job);
    const justSaved = Object.keys(receiptQuery(query)).length > 0;
    return working(request, response, jobs.begin(asked, justSaved));
  });

  routes.post('/desk/plan', async (request, response, next) => {
    const [user, form] = [door.user(request), door.form(request)];
    const asked = askedIn(form);
    if (!asked) return next();
    const refuse = (): Promise<void> => {
      const { page, status } = deskProblemPage('forbidden', request);
      return answer(request, response, page, status);
    };
    // Working out a plan is dear; for whoever coordinates nothing the answer is known.
    if (!user.wheels.some(({ id }) => user.may('coordinator', id))) return refuse();
    try {
      const applied = await applyShownPlan(
        { jobs, publications: sources.publications, audit, clock, wake },
        {
          asked,
          id: form.get('plan') ?? '',
          actor: user.address,
          mayIn: (wheel) => user.may('coordinator', wheel),
        },
      );
      if (applied.type === 'applied') return response.redirect(303, `/desk/revisjoner/${applied.revision}`);
      if (applied.type === 'changed') return await show(request, response, [applied.made, asked], true);
      return await refuse();
    } catch (error) {
      return broken(request, response, error);
    }
  });

  type Found = { readonly made: MadePlan; readonly asked: PlanAsked; readonly number: number };

  /** The message of a plan that an address names, if the user may see it. Answers by itself when there is none. */
  const find = async (request: Request, response: Response, next: () => void): Promise<Found | null> => {
    const asked = askedIn(queryOf(request));
    const number = /^(?:0|[1-9][0-9]{0,6})$/.test(String(request.params['number']))
      ? Number(request.params['number'])
      : -1;
    if (!asked || number < 0) {
      next();
      return null;
    }
    const user = door.user(request);
    const made = await jobs.shown(asked, String(request.params['plan'])).catch(() => null);
    if (!made) {
      await state(request, response, { type: 'gone', href: planAddress(null, asked) }, 404);
      return null;
    }
    const wheel = made.plan.messages[number]?.occurrence.wheel;
    if (wheel !== undefined && user.may('reader', wheel)) return { made, asked, number };
    next();
    return null;
  };

  const mailOf = ({ made, number }: Found, request: Request) => {
    const message = made.plan.messages[number];
    if (!message) throw new RangeError(`There is no message ${number}`);
    return { message, write: () => preview(message, door.user(request).wheels, made.plan.madeAt) };
  };

  routes.get('/desk/plan/:plan/mottaker/:number', async (request, response, next) => {
    const found = await find(request, response, next);
    if (!found) return;
    const user = door.user(request);
    const seen = new Set(user.wheels.map(({ id }) => id));
    const told = toldRecipients(found.made.plan, seen).find(({ messages }) =>
      messages.some(({ number }) => number === found.number),
    );
    if (!told) return next();
    const subjects = new Map<number, string>();
    for (const { message, number } of told.messages.slice(0, SHOWN))
      subjects.set(number, (await preview(message, user.wheels, found.made.plan.madeAt)).subject);
    const page = planRecipientPage(found, { told, subjects }, { user, language: pageLanguage(request) });
    await answer(request, response, page);
  });

  routes.get('/desk/plan/:plan/e-post/:number', async (request, response, next) => {
    const found = await find(request, response, next);
    if (!found) return;
    const { message, write } = mailOf(found, request);
    const shown = { message, number: found.number, mail: await write() };
    const page = planMailPage(found, shown, { user: door.user(request), language: pageLanguage(request) });
    await answer(request, response, page);
  });

  routes.get('/desk/plan/:plan/e-post/:number/html', async (request, response, next) => {
    const found = await find(request, response, next);
    if (!found) return;
    const { html } = await mailOf(found, request).write();
    await sendMailHtml(request, response, html, 'no-store');
  });
  return routes;
}

/** The moment of a plan that an address waits for, as milliseconds; null for none. */
function momentIn(text: string | null): Instant | null {
  return text !== null && /^[0-9]{1,13}$/.test(text)
    ? (new Date(Number(text)).toISOString() as Instant)
    : null;
}

function queryOf(request: Request): URLSearchParams {
  return new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
}
