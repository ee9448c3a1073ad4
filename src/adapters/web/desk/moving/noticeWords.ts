import type { Language } from '../../../../domain/time/language.ts';

/** What is said above the form when a decision was not saved, and why. */
export type NoticeWords = {
  readonly problems: string;
  readonly problem: Readonly<Record<'dato' | 'fra' | 'grunn' | 'reason', string>>;
  readonly conflict: (file: string) => string;
  readonly conflictText: string;
  readonly theirs: string;
  readonly theirsUnknown: string;
  readonly mine: string;
  readonly mineNone: string;
  readonly unwritable: (file: string) => string;
  readonly unwritableText: string;
  readonly faulty: string;
  readonly faultyText: string;
  readonly gone: string;
  readonly come: string;
};

export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  nb: {
    problems: 'Noe må rettes først',
    problem: {
      dato: 'Skriv en dato som finnes, for eksempel 2027-09-02.',
      fra: 'Skriv både fra og til, med fra før til, eller la begge stå tomme.',
      grunn: 'Datoen bryter en regel. Skriv hvorfor den skal stå likevel, eller velg en annen dag.',
      reason: 'Skriv hvorfor møtet er avlyst.',
    },
    conflict: (file) => `Noen andre har endret ${file} siden du åpnet siden`,
    conflictText:
      'Ingenting er lagret, og det du skrev, står i skjemaet. Se hva som er endret. Er din avgjørelse fortsatt riktig, lagrer du den oppå.',
    theirs: 'Dette har andre endret',
    theirsUnknown: 'Filen er lest for lenge siden til at det kan vises. Slik er møtet bestemt nå:',
    mine: 'Dette endrer din avgjørelse',
    mineNone: 'Ingenting: filen sier det samme alt.',
    unwritable: (file) => `Avgjørelsen kunne ikke skrives i ${file}`,
    unwritableText:
      'Be den som drifter tjenesten om å gi den skriverett til mappen med årsfilene. Du kan også lime inn dette i filen selv:',
    faulty: 'Filene har feil',
    faultyText: 'Avgjørelser kan ikke lagres før feilene er rettet. De står på siden med funn.',
    gone: 'Fjernet',
    come: 'Lagt til',
  },
  nn: {
    problems: 'Noko må rettast først',
    problem: {
      dato: 'Skriv ein dato som finst, til dømes 2027-09-02.',
      fra: 'Skriv både frå og til, med frå før til, eller lat begge stå tomme.',
      grunn: 'Datoen bryt ein regel. Skriv kvifor han skal stå likevel, eller vel ein annan dag.',
      reason: 'Skriv kvifor møtet er avlyst.',
    },
    conflict: (file) => `Nokon andre har endra ${file} sidan du opna sida`,
    conflictText:
      'Ingenting er lagra, og det du skreiv, står i skjemaet. Sjå kva som er endra. Er avgjerda di framleis rett, lagrar du ho oppå.',
    theirs: 'Dette har andre endra',
    theirsUnknown: 'Fila er lesen for lenge sidan til at det kan visast. Slik er møtet avgjort no:',
    mine: 'Dette endrar avgjerda di',
    mineNone: 'Ingenting: fila seier det same alt.',
    unwritable: (file) => `Avgjerda kunne ikkje skrivast i ${file}`,
    unwritableText:
      'Be den som driftar tenesta om å gi ho skriverett til mappa med årsfilene. Du kan òg lime inn dette i fila sjølv:',
    faulty: 'Filene har feil',
    faultyText: 'Avgjerder kan ikkje lagrast før feila er retta. Dei står på sida med funn.',
    gone: 'Fjerna',
    come: 'Lagt til',
  },
  en: {
    problems: 'Something must be put right first',
    problem: {
      dato: 'Write a date that exists, such as 2027-09-02.',
      fra: 'Write both from and to, from before to, or leave both empty.',
      grunn: 'The date breaks a rule. Write why it is to stand all the same, or choose another day.',
      reason: 'Write why the meeting is cancelled.',
    },
    conflict: (file) => `Somebody else has changed ${file} since you opened the page`,
    conflictText:
      'Nothing is saved, and what you wrote is still in the form. See what has changed. If your decision is still right, save it on top.',
    theirs: 'What others have changed',
    theirsUnknown: 'The file was read too long ago for that to be shown. The meeting is now decided thus:',
    mine: 'What your decision changes',
    mineNone: 'Nothing: the file says the same already.',
    unwritable: (file) => `The decision could not be written in ${file}`,
    unwritableText:
      'Ask whoever runs the service to let it write in the folder of the year files. You may also paste this into the file yourself:',
    faulty: 'The files have errors',
    faultyText:
      'Decisions cannot be saved before the errors are put right. They are on the page of findings.',
    gone: 'Removed',
    come: 'Added',
  },
};
