import type { MadePlan, PlanAsked } from '../../../../application/planJobs.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { mailCountsText } from './mailCountsText.ts';
import { mailFacts } from './mailFacts.ts';
import { planAddress } from './planAddress.ts';
import { planMailWords } from './planMailWords.ts';
import type { ToldRecipient } from './toldRecipients.ts';

/** Everything a plan writes to one recipient, each mail with its subject and a frame that is loaded when it is opened. */
export function planRecipientPage(
  { made, asked }: { readonly made: MadePlan; readonly asked: PlanAsked },
  { told, subjects }: { readonly told: ToldRecipient; readonly subjects: ReadonlyMap<number, string> },
  { user, language }: { readonly user: DeskUser; readonly language: Language },
): Page {
  const words = planMailWords[language];
  const { recipient, messages } = told;
  const hidden = messages.length - subjects.size;
  return deskPage({
    user,
    language,
    current: 'plan',
    title: recipient.name,
    template: 'desk/planRecipient',
    data: {
      words,
      recipient,
      lead: words.recipientLead(
        mailCountsText(
          messages.map(({ message }) => message),
          language,
        ) ?? '',
      ),
      mails: messages
        .filter(({ number }) => subjects.has(number))
        .map(({ number, message }) => ({
          subject: subjects.get(number),
          ...mailFacts(message, made, language),
          href: planAddress(made.id, asked, `e-post/${number}`),
          htmlHref: planAddress(made.id, asked, `e-post/${number}/html`),
        })),
      more: hidden > 0 ? words.recipientMore(hidden) : null,
      back: planAddress(null, asked),
    },
  });
}
