import { ArshjulError } from '../../../application/errors/arshjulError.ts';
import type { AuditAction } from '../../../application/ports/auditLog.ts';
import { recordAnswer } from '../../../application/recordAnswer.ts';
import { recordFulfilment } from '../../../application/recordFulfilment.ts';
import type { Answer } from '../../../domain/answers/answer.ts';
import { calledRoles } from '../../../domain/answers/calledRoles.ts';
import { whyClosed } from '../../../domain/answers/whyClosed.ts';
import { pageAnchor } from '../../../domain/occurrences/pageAnchor.ts';
import { myOccurrences } from '../../../domain/personal/myOccurrences.ts';
import { rolesOfAddress } from '../../../domain/schedule/rolesOfAddress.ts';
import { addDays } from '../../../domain/time/addDays.ts';
import { dateIn } from '../../../domain/time/dateIn.ts';
import type { WebFrame } from '../webFrame.ts';
import type { Holder, KeyPage, Outcome } from './keyDoor.ts';
import { minePage } from './minePage.ts';
import type { MineParts } from './mineParts.ts';
import { mineYearView } from './mineYearView.ts';

const AHEAD_DAYS = 800;

const CHOICES: Readonly<Record<string, Answer['answer']>> = {
  yes: 'accepted',
  no: 'declined',
  maybe: 'tentative',
};

/** The holder's meetings, to be answered here, and deadlines, to be ticked off here. */
export function mineYear(parts: MineParts, { clock, log }: Pick<WebFrame, 'clock' | 'log'>): KeyPage {
  const { calendar, answers, fulfilments, finder, audit, secretariatOf, wheels } = parts;

  return {
    async show(holder, request) {
      await calendar
        .refresh()
        .catch((error: unknown) =>
          log.warn('Den personlige kalenderen er ikke ny.', { error: String(error) }),
        );
      const now = clock.now();
      const today = dateIn(now);
      const meetings = await answers.meetings(today, addDays(today, AHEAD_DAYS));
      const roles = rolesOfAddress((await wheels()) ?? [], holder.address);
      const view = mineYearView({
        address: holder.address,
        language: holder.language,
        now,
        entries: calendar.of(holder.address)?.entries() ?? [],
        meetings: new Map(meetings.map((meeting) => [meeting.occurrence.key, meeting])),
        settled: await fulfilments.settled(),
      });
      const names = roles.map(({ name, wheelName }) => `${name} (${wheelName})`);
      return minePage(holder, 'year', { ...view, roles: names, saved: request.query['lagret'] === '1' });
    },
    act: (holder, form) => (form.has('answer') ? answer(holder, form) : fulfil(holder, form)),
  };

  async function answer({ address }: Holder, form: URLSearchParams): Promise<Outcome> {
    const meeting = await answers.meeting(form.get('key') ?? '');
    const choice = form.get('answer') ?? '';
    const given = Object.hasOwn(CHOICES, choice) ? CHOICES[choice] : undefined;
    // A mailbox with several seats answers for all of them.
    const own = meeting ? calledRoles(meeting).filter((role) => role.address.toLowerCase() === address) : [];
    if (!meeting || given === undefined || own.length === 0 || whyClosed(meeting, clock.now()) !== null)
      return { problem: 'notYours' };
    const said = {
      answer: given,
      source: 'page',
      comment: form.get('comment'),
      sequence: null,
      stamp: null,
    } as const;
    for (const role of own)
      await recordAnswer({ answers, secretariatOf, clock }, meeting, role, { ...said, answeredBy: address });
    const { key, wheel } = meeting.occurrence;
    await note(address, 'answer.recorded', wheel, key, { answer: given });
    return { see: `?lagret=1#${pageAnchor(key)}` };
  }

  async function fulfil({ address }: Holder, form: URLSearchParams): Promise<Outcome> {
    const key = form.get('key') ?? '';
    const published = await finder.find(key);
    // Deputies are called to meetings only, so nobody's calls matter.
    const own = published ? myOccurrences(address, [published], new Map())[0] : undefined;
    const role = own?.roles[0];
    if (!published || !role || published.removed || published.occurrence.kind === 'meeting')
      return { problem: 'notYours' };
    const latest = await fulfilments.latest(key);
    const state = form.get('state') === 'open' ? 'open' : 'done';
    // What the secretariat has waived is for the secretariat to open.
    if (latest?.state === 'waived') return { problem: 'notYours' };
    try {
      const reason = form.get('note');
      await recordFulfilment(
        { fulfilments, clock },
        { published, state, by: role.name, reason, source: 'page' },
      );
    } catch (error) {
      if (error instanceof ArshjulError && error.code === 'fulfilment-refused') return { problem: 'large' };
      throw error;
    }
    const action = state === 'done' ? 'obligation.done' : 'obligation.reopened';
    await note(address, action, published.occurrence.wheel, key, null);
    return { see: `?lagret=1#${pageAnchor(key)}` };
  }

  async function note(
    actor: string,
    action: AuditAction,
    wheel: string,
    subject: string,
    detail: Parameters<typeof audit.record>[0]['detail'],
  ): Promise<void> {
    await audit.record({ at: clock.now(), actor, action, wheel, subject, detail });
  }
}
