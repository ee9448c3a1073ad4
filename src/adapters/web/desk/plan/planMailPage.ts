import type { MadePlan, PlanAsked } from '../../../../application/planJobs.ts';
import type { Mail } from '../../../../domain/messages/mail.ts';
import type { Message } from '../../../../domain/messages/message.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { mailFacts } from './mailFacts.ts';
import { planAddress } from './planAddress.ts';
import { planMailWords } from './planMailWords.ts';

/** One mail of a plan as it would leave: who, when, why, what it does to the calendar, and its parts. */
export function planMailPage(
  { made, asked }: { readonly made: MadePlan; readonly asked: PlanAsked },
  { message, number, mail }: { readonly message: Message; readonly number: number; readonly mail: Mail },
  { user, language }: { readonly user: DeskUser; readonly language: Language },
): Page {
  return deskPage({
    user,
    language,
    current: 'plan',
    title: mail.subject,
    template: 'desk/planMail',
    data: {
      words: planMailWords[language],
      mail,
      ...mailFacts(message, made, language),
      htmlHref: planAddress(made.id, asked, `e-post/${number}/html`),
      recipientHref: planAddress(made.id, asked, `mottaker/${number}`),
      back: planAddress(null, asked),
    },
  });
}
