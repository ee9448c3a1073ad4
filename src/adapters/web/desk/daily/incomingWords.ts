import type { Language } from '../../../../domain/time/language.ts';

/** Words of the pages about mail that came in and waits for a human. */
export type IncomingWords = {
  readonly title: string;
  readonly lead: string;
  readonly held: string;
  readonly all: string;
  readonly none: string;
  readonly noneHeld: string;
  readonly noSubject: string;
  readonly unknownSender: string;
  readonly from: string;
  readonly to: string;
  readonly received: string;
  readonly why: string;
  readonly kind: string;
  readonly attachments: string;
  readonly text: string;
  readonly noText: string;
  readonly waits: string;
  readonly needsNobody: string;
  readonly handle: string;
  readonly handleHelp: string;
  readonly handled: (by: string, at: string) => string;
  readonly did: string;
  readonly first: (by: string, at: string) => string;
};

export const incomingWords: Readonly<Record<Language, IncomingWords>> = {
  nb: {
    title: 'Innkommet e-post',
    lead: 'E-post til tjenestens postkasse som et menneske må lese og svare på.',
    held: 'Venter',
    all: 'Alt som er kommet',
    none: 'Ingen e-post er kommet inn.',
    noneHeld: 'Ingenting i postkassen venter på deg.',
    noSubject: '(uten emne)',
    unknownSender: 'ukjent avsender',
    from: 'Fra',
    to: 'Til',
    received: 'Mottatt',
    why: 'Hvorfor den ligger her',
    kind: 'Type',
    attachments: 'Vedlegg',
    text: 'Tekst',
    noText: 'E-posten har ingen tekst.',
    waits: 'Venter på noen',
    needsNobody: 'Trenger ingen',
    handle: 'Merk som behandlet',
    handleHelp: 'Svar avsenderen fra din egen e-post først. Ingenting sendes herfra.',
    handled: (by, at) => `Behandlet av ${by}, ${at}`,
    did: 'E-posten er merket som behandlet.',
    first: (by, at) => `${by} merket den som behandlet først, ${at}. Ingenting er endret.`,
  },
  nn: {
    title: 'Innkomen e-post',
    lead: 'E-post til postkassa til tenesta som eit menneske må lese og svare på.',
    held: 'Ventar',
    all: 'Alt som er kome',
    none: 'Ingen e-post er komen inn.',
    noneHeld: 'Ingenting i postkassa ventar på deg.',
    noSubject: '(utan emne)',
    unknownSender: 'ukjend avsendar',
    from: 'Frå',
    to: 'Til',
    received: 'Motteken',
    why: 'Kvifor han ligg her',
    kind: 'Type',
    attachments: 'Vedlegg',
    text: 'Tekst',
    noText: 'E-posten har ingen tekst.',
    waits: 'Ventar på nokon',
    needsNobody: 'Treng ingen',
    handle: 'Merk som behandla',
    handleHelp: 'Svar avsendaren frå din eigen e-post først. Ingenting blir sendt herfrå.',
    handled: (by, at) => `Behandla av ${by}, ${at}`,
    did: 'E-posten er merkt som behandla.',
    first: (by, at) => `${by} merkte han som behandla først, ${at}. Ingenting er endra.`,
  },
  en: {
    title: 'Incoming mail',
    lead: "Mail to the service's own mailbox that a human must read and answer.",
    held: 'Waiting',
    all: 'All that came',
    none: 'No mail has come in.',
    noneHeld: 'Nothing in the mailbox waits for you.',
    noSubject: '(no subject)',
    unknownSender: 'unknown sender',
    from: 'From',
    to: 'To',
    received: 'Received',
    why: 'Why it is here',
    kind: 'Kind',
    attachments: 'Attachments',
    text: 'Text',
    noText: 'The mail has no text.',
    waits: 'Waits for somebody',
    needsNobody: 'Needs nobody',
    handle: 'Mark as dealt with',
    handleHelp: 'Answer the sender from your own mail first. Nothing is sent from here.',
    handled: (by, at) => `Dealt with by ${by}, ${at}`,
    did: 'The mail is marked as dealt with.',
    first: (by, at) => `${by} marked it as dealt with first, ${at}. Nothing has been changed.`,
  },
};
