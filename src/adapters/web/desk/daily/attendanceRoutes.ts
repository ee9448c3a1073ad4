import { type Request, Router } from 'express';
import { answerOnBehalf } from '../../../../application/answerOnBehalf.ts';
import type { Answer } from '../../../../domain/answers/answer.ts';
import type { CalledMeeting } from '../../../../domain/answers/calledMeeting.ts';
import { calledRoles } from '../../../../domain/answers/calledRoles.ts';
import { presenceOfRole } from '../../../../domain/answers/presenceOfRole.ts';
import type { Presence } from '../../../../domain/answers/presence.ts';
import { formatInstant } from '../../formatInstant.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import { attendanceListPage } from './attendanceListPage.ts';
import { attendancePage, type TypedAnswer } from './attendancePage.ts';
import { attendanceWords } from './attendanceWords.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { keyIn } from './keyIn.ts';
import type { Notice } from './notice.ts';
import { leadToReceipt, receiptIn } from './receipt.ts';
import { momentIn, readItem } from './shownItem.ts';

const CHOICES: Readonly<Record<string, Answer['answer']>> = {
  yes: 'accepted',
  no: 'declined',
  maybe: 'tentative',
};
const PRESENCES: Readonly<Record<Answer['answer'], Presence>> = {
  accepted: 'yes',
  declined: 'no',
  tentative: 'maybe',
};

/** `/desk/oppmote`, the meetings, and `/desk/oppmote/<key>`, who comes to one of them. */
export function attendanceRoutes(parts: DailyParts, door: DeskDoor, { send, clock }: WebFrame): Router {
  const routes = Router();

  routes.get('/desk/oppmote', async (request, response) => {
    const page = await attendanceListPage(parts, door.user(request), request, clock.now());
    await send.page(request, response, page, 200, 'no-store');
  });

  /** Whoever has no role in the wheel is not even told that there is such a meeting. */
  const find = async (request: Request): Promise<CalledMeeting | null> => {
    const meeting = await parts.answers.meeting(keyIn(request));
    if (!meeting || meeting.occurrence.kind !== 'meeting') return null;
    return door.user(request).may('reader', meeting.occurrence.wheel) ? meeting : null;
  };
  const show = (request: Request, meeting: CalledMeeting, notices: readonly Notice[], typed?: TypedAnswer) =>
    attendancePage(parts, meeting, door.user(request), request, clock.now(), notices, typed);

  routes
    .route('/desk/oppmote/*key')
    .get(async (request, response, next) => {
      const meeting = await find(request);
      if (!meeting) return next();
      const page = await show(request, meeting, receiptOf(request, meeting, door.user(request).address));
      return send.page(request, response, page, 200, 'no-store');
    })
    .post(async (request, response, next) => {
      const meeting = await find(request);
      if (!meeting) return next();
      const language = pageLanguage(request);
      const words = attendanceWords[language];
      const { address, may } = door.user(request);
      const form = door.form(request);
      const typed = ['role', 'answer', 'comment'].map((name) => form.get(name) ?? '');
      const [item = '', choice = '', comment = ''] = typed;
      const refuse = async (status: number, text: string, now: CalledMeeting, kept?: TypedAnswer) => {
        const page = await show(request, now, [{ good: false, text, lines: [], undo: null }], kept);
        return send.page(request, response, page, status, 'no-store');
      };
      const answer = Object.hasOwn(CHOICES, choice) ? CHOICES[choice] : undefined;
      if (item === '' || !answer)
        return refuse(422, words.incomplete, meeting, { role: item, answer: choice, comment });
      const { key: role, known } = readItem(item);
      const given = await answerOnBehalf(
        { ...parts, clock },
        {
          meeting: meeting.occurrence.key,
          role,
          answer,
          comment,
          by: address,
          seen: momentIn(known),
          may: ({ wheel }) => may('secretariat', wheel),
        },
      );
      const now = (await find(request)) ?? meeting;
      switch (given.type) {
        case 'recorded':
          // A deputy may have been called, and is to hear of it at once.
          await parts.wake();
          return leadToReceipt(request, response, { did: 'svar', keys: [role], refused: [] });
        case 'stale': {
          const { latest } = given;
          const presence = words.presences[PRESENCES[latest.answer]];
          const how = words.sources[latest.source](latest.answeredBy);
          const text = words.stale(
            given.role.name,
            presence,
            how,
            formatInstant(latest.receivedAt, language),
          );
          return refuse(409, text, now, { role, answer: choice, comment });
        }
        case 'closed':
          return refuse(409, words.closed[given.why], now);
        case 'unknown':
          return refuse(403, dailyWords[language].gone, now);
      }
    });
  return routes;
}

/** Only an answer that this user recorded is told of. */
function receiptOf(request: Request, meeting: CalledMeeting, address: string): readonly Notice[] {
  const receipt = receiptIn(request);
  const words = attendanceWords[pageLanguage(request)];
  const role = calledRoles(meeting).find(({ id }) => id === receipt?.keys[0]);
  if (receipt?.did !== 'svar' || !role) return [];
  const { presence, answer } = presenceOfRole(meeting, role.id);
  if (answer?.source !== 'desk' || answer.answeredBy !== address) return [];
  return [{ good: true, text: words.saved(role.name, words.presences[presence]), lines: [], undo: null }];
}
