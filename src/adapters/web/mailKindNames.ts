import type { MailboxEntry } from '../../application/ports/mailboxReader.ts';

/** Norwegian names of what a mail is. */
export const mailKindNames: Readonly<Record<MailboxEntry['kind'], string>> = {
  invitation: 'Innkalling',
  cancellation: 'Avlysning',
  reminder: 'Påminnelse',
  other: 'Annet',
};
