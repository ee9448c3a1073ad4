import type { Language } from '../../../domain/time/language.ts';

/** What the local mailbox says around its mails. */
export type MailboxWords = {
  readonly title: string;
  readonly page: (number: number, of: number) => string;
  readonly lead: string;
  readonly empty: string;
  readonly mail: readonly [one: string, many: string];
  readonly newest: string;
  readonly caption: string;
  readonly when: string;
  readonly subject: string;
  readonly to: string;
  readonly from: string;
  readonly kind: string;
  readonly noSubject: string;
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly crumbs: string;
  readonly whole: string;
  readonly text: string;
  readonly noText: string;
  readonly frame: string;
  readonly noHtml: string;
  readonly calendar: string;
  readonly heads: string;
  readonly showHeads: string;
  /** Title, text and remedy when it is asked for under a name that is not ours. */
  readonly otherHost: (baseUrl: string) => readonly [string, string, string];
};

export const mailboxWords: Readonly<Record<Language, MailboxWords>> = {
  nb: {
    title: 'Postkasse',
    page: (number, of) => `Side ${number} av ${of}.`,
    lead: 'Ingen e-postserver er satt opp. E-posten tjenesten ville ha sendt, legges her i stedet.',
    empty: 'Postkassen er tom.',
    mail: ['e-post', 'e-poster'],
    newest: 'nyeste først.',
    caption: 'E-poster, nyeste først',
    when: 'Tidspunkt',
    subject: 'Emne',
    to: 'Til',
    from: 'Fra',
    kind: 'Type',
    noSubject: '(uten emne)',
    pages: 'Sider',
    newer: 'Nyere e-poster',
    older: 'Eldre e-poster',
    crumbs: 'Brødsmuler',
    whole: 'Last ned hele e-posten (.eml)',
    text: 'Tekst',
    noText: 'E-posten har ingen tekstdel.',
    frame: 'E-posten slik den ser ut',
    noHtml: 'E-posten har ingen HTML-del.',
    calendar: 'Kalenderdel',
    heads: 'Hodelinjer',
    showHeads: 'Vis alle hodelinjene',
    otherHost: (baseUrl) => [
      'Postkassen vises ikke her',
      'Postkassen inneholder personlige lenker, og vises bare under tjenestens egen adresse.',
      `Åpne ${baseUrl}/mailbox, eller bruk localhost på maskinen tjenesten går på.`,
    ],
  },
  nn: {
    title: 'Postkasse',
    page: (number, of) => `Side ${number} av ${of}.`,
    lead: 'Ingen e-posttenar er sett opp. E-posten tenesta ville ha sendt, blir lagd her i staden.',
    empty: 'Postkassa er tom.',
    mail: ['e-post', 'e-postar'],
    newest: 'nyaste først.',
    caption: 'E-postar, nyaste først',
    when: 'Tidspunkt',
    subject: 'Emne',
    to: 'Til',
    from: 'Frå',
    kind: 'Type',
    noSubject: '(utan emne)',
    pages: 'Sider',
    newer: 'Nyare e-postar',
    older: 'Eldre e-postar',
    crumbs: 'Brødsmular',
    whole: 'Last ned heile e-posten (.eml)',
    text: 'Tekst',
    noText: 'E-posten har ingen tekstdel.',
    frame: 'E-posten slik han ser ut',
    noHtml: 'E-posten har ingen HTML-del.',
    calendar: 'Kalenderdel',
    heads: 'Hovudlinjer',
    showHeads: 'Vis alle hovudlinjene',
    otherHost: (baseUrl) => [
      'Postkassa blir ikkje vist her',
      'Postkassa inneheld personlege lenkjer, og blir berre vist under adressa til tenesta.',
      `Opne ${baseUrl}/mailbox, eller bruk localhost på maskina tenesta går på.`,
    ],
  },
  en: {
    title: 'Mailbox',
    page: (number, of) => `Page ${number} of ${of}.`,
    lead: 'No mail server is set up. The mail the service would have sent is put here instead.',
    empty: 'The mailbox is empty.',
    mail: ['mail', 'mails'],
    newest: 'newest first.',
    caption: 'Mails, newest first',
    when: 'Time',
    subject: 'Subject',
    to: 'To',
    from: 'From',
    kind: 'Kind',
    noSubject: '(no subject)',
    pages: 'Pages',
    newer: 'Newer mails',
    older: 'Older mails',
    crumbs: 'Breadcrumbs',
    whole: 'Download the whole mail (.eml)',
    text: 'Text',
    noText: 'The mail has no text part.',
    frame: 'The mail as it looks',
    noHtml: 'The mail has no HTML part.',
    calendar: 'Calendar part',
    heads: 'Header lines',
    showHeads: 'Show all header lines',
    otherHost: (baseUrl) => [
      'The mailbox is not shown here',
      'The mailbox holds personal links, and is shown only at the address of the service itself.',
      `Open ${baseUrl}/mailbox, or use localhost on the machine the service runs on.`,
    ],
  },
};
