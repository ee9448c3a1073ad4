import type { MailboxEntry } from '../../application/ports/mailboxReader.ts';
import type { Language } from '../../domain/time/language.ts';

/** Names of what a mail is. */
export const mailKindNames: Readonly<Record<Language, Readonly<Record<MailboxEntry['kind'], string>>>> = {
  nb: {
    invitation: 'Innkalling',
    cancellation: 'Avlysning',
    nudge: 'Spørsmål om svar',
    reminder: 'Påminnelse',
    escalation: 'Varsel om oversittet frist',
    digest: 'Ukebrev',
    notice: 'Beskjed til sekretariatet',
    link: 'Personlig lenke',
    other: 'Annet',
  },
  nn: {
    invitation: 'Innkalling',
    cancellation: 'Avlysing',
    nudge: 'Spørsmål om svar',
    reminder: 'Påminning',
    escalation: 'Varsel om frist som ikkje er halden',
    digest: 'Vekebrev',
    notice: 'Melding til sekretariatet',
    link: 'Personleg lenkje',
    other: 'Anna',
  },
  en: {
    invitation: 'Invitation',
    cancellation: 'Cancellation',
    nudge: 'Request for an answer',
    reminder: 'Reminder',
    escalation: 'Overdue notice',
    digest: 'Weekly letter',
    notice: 'Notice to the secretariat',
    link: 'Personal link',
    other: 'Other',
  },
};
