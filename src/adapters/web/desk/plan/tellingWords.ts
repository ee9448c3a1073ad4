import type { InvitedRole } from '../../../../domain/occurrences/occurrence.ts';
import type { Message } from '../../../../domain/messages/message.ts';
import { tellingNames } from '../../../../domain/publication/tellingNames.ts';
import type { Telling } from '../../../../domain/publication/tellingOf.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** How it is said who gets what. */
export type TellingWords = {
  /** As the mail itself says. */
  readonly tellings: Readonly<Record<Telling, string>>;
  readonly kinds: Readonly<Record<Exclude<Message['kind'], 'invitation'>, string>>;
  /** Headings of recipients of a kind. */
  readonly roles: Readonly<Record<InvitedRole['role'], string>>;
  /** Counted: one, several. */
  readonly invitations: readonly [string, string];
  readonly cancellations: readonly [string, string];
  readonly reminders: readonly [string, string];
  readonly recipients: readonly [string, string];
  readonly atOnce: string;
  readonly calendarNew: (when: string) => string;
  readonly calendarChanged: (when: string) => string;
  readonly calendarRemoved: string;
  readonly calendarNone: string;
};

export const tellingWords: Readonly<Record<Language, TellingWords>> = {
  nb: {
    tellings: tellingNames.nb,
    kinds: { reminder: 'Påminnelse', escalation: 'Varsel om oversittet frist', nudge: 'Spørsmål om svar' },
    roles: {
      member: 'Medlemmer',
      guest: 'Gjester',
      deputy: 'Varaer',
      owner: 'De som har ansvar for frister',
    },
    invitations: ['innkalling', 'innkallinger'],
    cancellations: ['avlysning', 'avlysninger'],
    reminders: ['påminnelse', 'påminnelser'],
    recipients: ['mottaker', 'mottakere'],
    atOnce: 'straks',
    calendarNew: (when) =>
      `Legger møtet i mottakerens kalender: ${when}. Mottakeren kan svare ja, nei eller kanskje.`,
    calendarChanged: (when) => `Retter møtet som alt ligger i mottakerens kalender: ${when}.`,
    calendarRemoved: 'Tar møtet ut av mottakerens kalender.',
    calendarNone: 'Rører ikke mottakerens kalender.',
  },
  nn: {
    tellings: tellingNames.nn,
    kinds: {
      reminder: 'Påminning',
      escalation: 'Varsel om frist som er gått ut',
      nudge: 'Spørsmål om svar',
    },
    roles: {
      member: 'Medlemmer',
      guest: 'Gjester',
      deputy: 'Varaer',
      owner: 'Dei som har ansvar for fristar',
    },
    invitations: ['innkalling', 'innkallingar'],
    cancellations: ['avlysing', 'avlysingar'],
    reminders: ['påminning', 'påminningar'],
    recipients: ['mottakar', 'mottakarar'],
    atOnce: 'straks',
    calendarNew: (when) =>
      `Legg møtet i kalenderen til mottakaren: ${when}. Mottakaren kan svare ja, nei eller kanskje.`,
    calendarChanged: (when) => `Rettar møtet som alt ligg i kalenderen til mottakaren: ${when}.`,
    calendarRemoved: 'Tek møtet ut av kalenderen til mottakaren.',
    calendarNone: 'Rører ikkje kalenderen til mottakaren.',
  },
  en: {
    tellings: tellingNames.en,
    kinds: { reminder: 'Reminder', escalation: 'Alert of an overdue deadline', nudge: 'Asked for an answer' },
    roles: {
      member: 'Members',
      guest: 'Guests',
      deputy: 'Deputies',
      owner: 'Those responsible for deadlines',
    },
    invitations: ['invitation', 'invitations'],
    cancellations: ['cancellation', 'cancellations'],
    reminders: ['reminder', 'reminders'],
    recipients: ['recipient', 'recipients'],
    atOnce: 'at once',
    calendarNew: (when) =>
      `Puts the meeting in the recipient’s calendar: ${when}. The recipient may answer yes, no or maybe.`,
    calendarChanged: (when) => `Updates the meeting already in the recipient’s calendar: ${when}.`,
    calendarRemoved: 'Takes the meeting out of the recipient’s calendar.',
    calendarNone: 'Does not touch the recipient’s calendar.',
  },
};
