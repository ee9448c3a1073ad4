import type { Language } from '../../../domain/time/language.ts';

/** What stands around the pages behind a personal key, and what those of the year and the calendar say. */
export type MineWords = {
  readonly tabs: Readonly<Record<'year' | 'calendar' | 'settings' | 'data', string>>;
  readonly tabsLabel: string;
  readonly whose: string;
  readonly as: string;
  readonly saved: string;
  readonly waiting: (count: number) => string;
  readonly meetings: string;
  readonly noMeetings: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  readonly answerTo: string;
  readonly choices: Readonly<Record<'yes' | 'no' | 'maybe', string>>;
  readonly comment: string;
  readonly later: (count: number) => string;
  readonly overdue: string;
  readonly calendarLead: string;
  readonly makeTitle: string;
  readonly label: string;
  readonly labelHelp: string;
  readonly make: string;
  readonly madeTitle: string;
  readonly madeOnce: string;
  readonly keysTitle: string;
  readonly noKeys: string;
  readonly unnamed: string;
  readonly made: string;
  readonly used: string;
  readonly never: string;
  readonly revoke: string;
  readonly rotate: string;
  readonly rotateHelp: string;
  readonly revoked: string;
  readonly secret: string;
};

export const mineWords: Readonly<Record<Language, MineWords>> = {
  nb: {
    tabs: { year: 'Året mitt', calendar: 'Kalenderen min', settings: 'Valgene mine', data: 'Dataene mine' },
    tabsLabel: 'Min side',
    whose: 'Dette er siden til',
    as: 'Du er med som',
    saved: 'Det er lagret.',
    waiting: (count) =>
      count === 1 ? '1 møte venter på svar fra deg.' : `${count} møter venter på svar fra deg.`,
    meetings: 'Møtene mine',
    noMeetings: 'Du er ikke innkalt til noen møter nå.',
    deadlines: 'Fristene mine',
    noDeadlines: 'Du har ikke ansvar for noen frister nå.',
    answerTo: 'Svar på',
    choices: { yes: 'Ja', no: 'Nei', maybe: 'Kanskje' },
    comment: 'Kommentar (kan stå tom)',
    later: (count) => `Senere (${count})`,
    overdue: 'Over fristen',
    calendarLead:
      'Kalenderen din viser møtene du er innkalt til, og fristene du har ansvaret for, i ditt eget program. Den følger med når noe endres.',
    makeTitle: 'Lag en adresse',
    label: 'Hva skal den hete? (kan stå tom)',
    labelHelp:
      'For eksempel «Telefonen» eller «Outlook på jobb». Lag en for hvert sted, så kan du trekke tilbake én uten å miste de andre.',
    make: 'Lag kalenderadresse',
    madeTitle: 'Adressen er klar',
    madeOnce:
      'Den vises bare nå. Legg den inn i programmet ditt med en gang; mister du den, lager du en ny. Den er bare for deg: alle som har adressen, kan se kalenderen din.',
    keysTitle: 'Adresser som virker',
    noKeys: 'Du har ingen ennå.',
    unnamed: 'Uten navn',
    made: 'Laget',
    used: 'Sist hentet',
    never: 'Aldri',
    revoke: 'Trekk tilbake',
    rotate: 'Bytt ut',
    rotateHelp: 'Bytter du ut en adresse, får du en ny, og den gamle slutter å virke med en gang.',
    revoked: 'Adressen er trukket tilbake og virker ikke lenger.',
    secret: 'Legger du den inn hos Google eller Microsoft, får også de adressen.',
  },
  nn: {
    tabs: { year: 'Året mitt', calendar: 'Kalenderen min', settings: 'Vala mine', data: 'Dataa mine' },
    tabsLabel: 'Mi side',
    whose: 'Dette er sida til',
    as: 'Du er med som',
    saved: 'Det er lagra.',
    waiting: (count) =>
      count === 1 ? '1 møte ventar på svar frå deg.' : `${count} møte ventar på svar frå deg.`,
    meetings: 'Møta mine',
    noMeetings: 'Du er ikkje kalla inn til nokon møte no.',
    deadlines: 'Fristane mine',
    noDeadlines: 'Du har ikkje ansvar for nokon fristar no.',
    answerTo: 'Svar på',
    choices: { yes: 'Ja', no: 'Nei', maybe: 'Kanskje' },
    comment: 'Kommentar (kan stå tom)',
    later: (count) => `Seinare (${count})`,
    overdue: 'Over fristen',
    calendarLead:
      'Kalenderen din viser møta du er kalla inn til, og fristane du har ansvaret for, i ditt eige program. Han følgjer med når noko blir endra.',
    makeTitle: 'Lag ei adresse',
    label: 'Kva skal ho heite? (kan stå tom)',
    labelHelp:
      'Til dømes «Telefonen» eller «Outlook på jobb». Lag ei for kvar stad, så kan du trekkje tilbake éi utan å miste dei andre.',
    make: 'Lag kalenderadresse',
    madeTitle: 'Adressa er klar',
    madeOnce:
      'Ho blir berre vist no. Legg ho inn i programmet ditt med ein gong; mistar du ho, lagar du ei ny. Ho er berre for deg: alle som har adressa, kan sjå kalenderen din.',
    keysTitle: 'Adresser som verkar',
    noKeys: 'Du har ingen enno.',
    unnamed: 'Utan namn',
    made: 'Laga',
    used: 'Sist henta',
    never: 'Aldri',
    revoke: 'Trekk tilbake',
    rotate: 'Byt ut',
    rotateHelp: 'Byter du ut ei adresse, får du ei ny, og den gamle sluttar å verke med ein gong.',
    revoked: 'Adressa er trekt tilbake og verkar ikkje lenger.',
    secret: 'Legg du ho inn hos Google eller Microsoft, får dei òg adressa.',
  },
  en: {
    tabs: { year: 'My year', calendar: 'My calendar', settings: 'My choices', data: 'My data' },
    tabsLabel: 'My page',
    whose: 'This is the page of',
    as: 'You take part as',
    saved: 'Saved.',
    waiting: (count) =>
      count === 1 ? '1 meeting awaits your answer.' : `${count} meetings await your answer.`,
    meetings: 'My meetings',
    noMeetings: 'You are not called to any meetings now.',
    deadlines: 'My deadlines',
    noDeadlines: 'You answer for no deadlines now.',
    answerTo: 'Answer to',
    choices: { yes: 'Yes', no: 'No', maybe: 'Maybe' },
    comment: 'Comment (optional)',
    later: (count) => `Later (${count})`,
    overdue: 'Overdue',
    calendarLead:
      'Your calendar shows the meetings you are called to and the deadlines you answer for, in your own program. It keeps up when something changes.',
    makeTitle: 'Make an address',
    label: 'What should it be called? (optional)',
    labelHelp:
      'Such as “The phone” or “Outlook at work”. Make one for each place, and you can withdraw one without losing the others.',
    make: 'Make a calendar address',
    madeTitle: 'The address is ready',
    madeOnce:
      'It is shown only now. Put it in your program at once; should you lose it, make a new one. It is for you alone: whoever has the address can see your calendar.',
    keysTitle: 'Addresses that work',
    noKeys: 'You have none yet.',
    unnamed: 'No name',
    made: 'Made',
    used: 'Last fetched',
    never: 'Never',
    revoke: 'Withdraw',
    rotate: 'Replace',
    rotateHelp: 'When you replace an address you get a new one, and the old one stops working at once.',
    revoked: 'The address is withdrawn and works no longer.',
    secret: 'If you give it to Google or Microsoft, they have the address too.',
  },
};
