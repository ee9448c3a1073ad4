import type { Answer } from '../../domain/answers/answer.ts';
import { calledRoles } from '../../domain/answers/calledRoles.ts';
import type { CalledMeeting } from '../../domain/answers/calledMeeting.ts';
import { whyClosed } from '../../domain/answers/whyClosed.ts';
import type { InvitedRole } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';
import type { AnswerStore } from '../../application/ports/answerStore.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { LinkClaims, LinkSealer } from '../../application/ports/linkSealer.ts';
import type { PreferenceStore } from '../../application/ports/preferenceStore.ts';
import { recordAnswer, type Answering } from '../../application/recordAnswer.ts';
import { answerPage } from './pages/answerPage.ts';
import { linkProblemPage } from './pages/linkProblemPage.ts';
import type { TokenPage } from './tokenPage.ts';

type AnswerClaims = Extract<LinkClaims, { readonly purpose: 'answer' }>;

export type AnswerParts = {
  readonly links: LinkSealer;
  readonly answers: AnswerStore;
  readonly preferences: Pick<PreferenceStore, 'of'>;
  readonly secretariatOf: Answering['secretariatOf'];
};

const CHOICES: Readonly<Record<string, Answer['answer']>> = {
  yes: 'accepted',
  no: 'declined',
  maybe: 'tentative',
};

/** Where whoever was invited says whether they come, and changes their mind until the meeting begins. */
export function answerDesk(parts: AnswerParts, clock: Clock): TokenPage<AnswerClaims> {
  const { links, answers, preferences } = parts;
  const languageFor = async (role: InvitedRole | null, asked: unknown): Promise<Language> => {
    if (asked === 'nb' || asked === 'nn' || asked === 'en') return asked;
    return (role && (await preferences.of(role.address)).language) ?? role?.language ?? 'nb';
  };

  return {
    open(token) {
      const claims = links.open(token);
      return claims?.purpose === 'answer' ? claims : null;
    },
    async show(claims, request) {
      const meeting = await answers.meeting(claims.occurrence);
      if (!meeting) return linkProblemPage('unknown');
      const role = roleIn(meeting, claims);
      const news = request.query['lagret'] === '1' ? ({ type: 'saved' } as const) : null;
      return answerPage(meeting, role, await languageFor(role, request.query['sprak']), clock.now(), news);
    },
    async act(claims, form, request) {
      const meeting = await answers.meeting(claims.occurrence);
      if (!meeting) return linkProblemPage('unknown');
      const role = roleIn(meeting, claims);
      const language = await languageFor(role, request.query['sprak']);
      const called = calledRoles(meeting);
      const sharing = called.filter(({ address }) => address.toLowerCase() === role?.address.toLowerCase());
      if (!called.some(({ id }) => id === role?.id) || whyClosed(meeting, clock.now()) !== null)
        return answerPage(meeting, role, language, clock.now());
      const choice = form.get('answer') ?? '';
      const comment = form.get('comment') ?? '';
      const answer = Object.hasOwn(CHOICES, choice) ? CHOICES[choice] : undefined;
      if (!answer) {
        const typed = Array.from(comment).slice(0, 500).join('');
        return answerPage(meeting, role, language, clock.now(), { type: 'incomplete', comment: typed });
      }
      const given = { answer, source: 'page', comment, sequence: null, stamp: null } as const;
      // A mailbox with several seats got one invitation, and answers it for all.
      for (const each of sharing)
        await recordAnswer({ ...parts, clock }, meeting, each, { ...given, answeredBy: each.address });
      return { see: request.query['sprak'] === undefined ? '?lagret=1' : `?lagret=1&sprak=${language}` };
    },
  };
}

/**
 * Whoever was called may since have been taken off; the link still says who it was. Whoever had the office before answers
 * for nobody.
 */
function roleIn(meeting: CalledMeeting, { recipient, address }: AnswerClaims): InvitedRole | null {
  const roles = [...calledRoles(meeting), ...meeting.calls.map(({ deputy }) => deputy)];
  const role = roles.find(({ id }) => id === recipient);
  return role && (address === undefined || role.address.toLowerCase() === address) ? role : null;
}
