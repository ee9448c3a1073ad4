import type { MailboxEntry } from '../../application/ports/mailboxReader.ts';

/** Norwegian names of what a mail is. */
export const mailKindNames: Readonly<Record<MailboxEntry['kind'], string>> = {
  invitation: 'Innkalling',
  cancellation: 'Avlysning',
  nudge: 'Spørsmål om svar',
  reminder: 'Påminnelse',
  escalation: 'Varsel om oversittet frist',
  digest: 'Ukebrev',
  notice: 'Beskjed til sekretariatet',
  link: 'Personlig lenke',
  other: 'Annet',
};
