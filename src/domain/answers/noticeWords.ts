import type { Language } from '../time/language.ts';

/** What is written to a secretariat about answers, and to deputies about why they are called or not needed. */
export type NoticeWords = {
  readonly subject: (title: string) => string;
  readonly declined: (name: string, title: string, when: string) => string;
  readonly accepted: (name: string, title: string, when: string) => string;
  readonly unsure: (name: string, title: string, when: string) => string;
  readonly deputies: string;
  readonly called: (deputy: string, member: string) => string;
  readonly freed: (deputy: string, member: string) => string;
  readonly none: (member: string) => string;
  readonly noneRemedy: string;
  readonly comment: string;
  readonly attendance: string;
  readonly callNote: (members: string) => string;
  readonly freeNote: (members: string) => string;
  readonly and: string;
};

export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  nb: {
    subject: (title) => `Endret oppmøte: ${title}`,
    declined: (name, title, when) => `${name} kan ikke møte: ${title}, ${when}.`,
    accepted: (name, title, when) => `${name} kommer: ${title}, ${when}.`,
    unsure: (name, title, when) => `${name} er usikker: ${title}, ${when}.`,
    deputies: 'Vara',
    called: (deputy, member) => `${deputy} er kalt inn som vara for ${member}.`,
    freed: (deputy, member) => `${deputy} trengs ikke lenger som vara for ${member} og har fått beskjed.`,
    none: (member) => `Det er ingen flere vara for ${member}.`,
    noneRemedy: 'Alle varaene er opptatt eller har sagt nei. Finn en løsning utenom, eller flytt møtet.',
    comment: 'Kommentar',
    attendance: 'Oppmøte nå',
    callNote: (members) => `Du kalles inn som vara for ${members}, som ikke kan møte.`,
    freeNote: (members) => `Du trenger ikke møte som vara likevel: ${members} kommer.`,
    and: 'og',
  },
  nn: {
    subject: (title) => `Endra oppmøte: ${title}`,
    declined: (name, title, when) => `${name} kan ikkje møte: ${title}, ${when}.`,
    accepted: (name, title, when) => `${name} kjem: ${title}, ${when}.`,
    unsure: (name, title, when) => `${name} er usikker: ${title}, ${when}.`,
    deputies: 'Vara',
    called: (deputy, member) => `${deputy} er kalla inn som vara for ${member}.`,
    freed: (deputy, member) => `${deputy} trengst ikkje lenger som vara for ${member} og har fått beskjed.`,
    none: (member) => `Det er ingen fleire vara for ${member}.`,
    noneRemedy: 'Alle varaene er opptekne eller har sagt nei. Finn ei løysing utanom, eller flytt møtet.',
    comment: 'Kommentar',
    attendance: 'Oppmøte no',
    callNote: (members) => `Du blir kalla inn som vara for ${members}, som ikkje kan møte.`,
    freeNote: (members) => `Du treng ikkje møte som vara likevel: ${members} kjem.`,
    and: 'og',
  },
  en: {
    subject: (title) => `Attendance has changed: ${title}`,
    declined: (name, title, when) => `${name} cannot come: ${title}, ${when}.`,
    accepted: (name, title, when) => `${name} is coming: ${title}, ${when}.`,
    unsure: (name, title, when) => `${name} is not sure: ${title}, ${when}.`,
    deputies: 'Deputies',
    called: (deputy, member) => `${deputy} has been called as deputy for ${member}.`,
    freed: (deputy, member) => `${deputy} is no longer needed as deputy for ${member} and has been told.`,
    none: (member) => `There are no more deputies for ${member}.`,
    noneRemedy: 'Every deputy is taken or has said no. Find another solution, or move the meeting.',
    comment: 'Comment',
    attendance: 'Attendance now',
    callNote: (members) => `You are called as deputy for ${members}, who cannot come.`,
    freeNote: (members) => `You need not come as deputy after all: ${members} can come.`,
    and: 'and',
  },
};
