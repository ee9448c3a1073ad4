import type { Presence } from '../../../domain/answers/presence.ts';
import type { Language } from '../../../domain/time/language.ts';

/** What the page of an invitation says. */
export type AnswerWords = {
  readonly when: string;
  readonly place: string;
  readonly host: string;
  readonly body: string;
  readonly note: string;
  readonly role: string;
  readonly question: string;
  readonly choices: Readonly<Record<Exclude<Presence, 'silent'>, string>>;
  readonly said: Readonly<Record<Presence, string>>;
  readonly saved: string;
  readonly change: string;
  readonly moved: string;
  readonly comment: string;
  readonly commentHelp: string;
  readonly button: string;
  readonly choose: string;
  readonly until: string;
  readonly link: string;
  readonly closed: Readonly<
    Record<'cancelled' | 'unconfirmed' | 'begun' | 'notCalled', readonly [string, string]>
  >;
  readonly calendar: string;
};

export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  nb: {
    when: 'Tid',
    place: 'Sted',
    host: 'Vert',
    body: 'Organ',
    note: 'Merknad',
    role: 'Innkalt',
    question: 'Kommer du?',
    choices: { yes: 'Ja, jeg kommer', no: 'Nei, jeg kan ikke', maybe: 'Kanskje' },
    said: {
      yes: 'Du har svart at du kommer.',
      no: 'Du har svart at du ikke kan komme.',
      maybe: 'Du har svart at du kanskje kommer.',
      silent: 'Du har ikke svart ennå.',
    },
    saved: 'Svaret er lagret.',
    change: 'Du kan endre svaret helt til møtet begynner.',
    moved: 'Møtet er flyttet etter at du svarte. Svar på nytt for den nye tiden.',
    comment: 'Kommentar (kan stå tom)',
    commentHelp: 'Høyst 500 tegn. Sekretariatet ser den.',
    button: 'Send svar',
    choose: 'Velg ja, nei eller kanskje før du sender.',
    until: 'Kan du ikke komme, blir en vara kalt inn når du har sendt svaret.',
    link: 'Vis møtet i årshjulet',
    closed: {
      cancelled: ['Møtet er avlyst.', 'Du trenger ikke gjøre noe.'],
      unconfirmed: ['Datoen er ikke lenger bestemt.', 'Du får en ny innkalling når den er det.'],
      begun: ['Møtet har begynt eller er over.', 'Svar på e-posten hvis sekretariatet bør vite noe.'],
      notCalled: [
        'Du er ikke lenger innkalt til dette møtet.',
        'Er det feil, svar på e-posten, så når du sekretariatet.',
      ],
    },
    calendar: 'Svarer du fra innkallingen i kalenderen i stedet, blir det det samme.',
  },
  nn: {
    when: 'Tid',
    place: 'Stad',
    host: 'Vert',
    body: 'Organ',
    note: 'Merknad',
    role: 'Kalla inn',
    question: 'Kjem du?',
    choices: { yes: 'Ja, eg kjem', no: 'Nei, eg kan ikkje', maybe: 'Kanskje' },
    said: {
      yes: 'Du har svart at du kjem.',
      no: 'Du har svart at du ikkje kan kome.',
      maybe: 'Du har svart at du kanskje kjem.',
      silent: 'Du har ikkje svart enno.',
    },
    saved: 'Svaret er lagra.',
    change: 'Du kan endre svaret heilt til møtet tek til.',
    moved: 'Møtet er flytta etter at du svarte. Svar på nytt for den nye tida.',
    comment: 'Kommentar (kan stå tom)',
    commentHelp: 'Høgst 500 teikn. Sekretariatet ser han.',
    button: 'Send svar',
    choose: 'Vel ja, nei eller kanskje før du sender.',
    until: 'Kan du ikkje kome, blir ein vara kalla inn når du har sendt svaret.',
    link: 'Vis møtet i årshjulet',
    closed: {
      cancelled: ['Møtet er avlyst.', 'Du treng ikkje gjere noko.'],
      unconfirmed: ['Datoen er ikkje lenger bestemt.', 'Du får ei ny innkalling når han er det.'],
      begun: ['Møtet har teke til eller er over.', 'Svar på e-posten om sekretariatet bør vite noko.'],
      notCalled: [
        'Du er ikkje lenger kalla inn til dette møtet.',
        'Er det feil, svar på e-posten, så når du sekretariatet.',
      ],
    },
    calendar: 'Svarer du frå innkallinga i kalenderen i staden, blir det det same.',
  },
  en: {
    when: 'Time',
    place: 'Place',
    host: 'Host',
    body: 'Body',
    note: 'Note',
    role: 'Invited',
    question: 'Are you coming?',
    choices: { yes: 'Yes, I am coming', no: 'No, I cannot', maybe: 'Maybe' },
    said: {
      yes: 'You have answered that you are coming.',
      no: 'You have answered that you cannot come.',
      maybe: 'You have answered that you may come.',
      silent: 'You have not answered yet.',
    },
    saved: 'Your answer is saved.',
    change: 'You may change it until the meeting begins.',
    moved: 'The meeting has moved since you answered. Please answer again for the new time.',
    comment: 'Comment (optional)',
    commentHelp: 'At most 500 characters. The secretariat sees it.',
    button: 'Send answer',
    choose: 'Choose yes, no or maybe before you send.',
    until: 'If you cannot come, a deputy is called when you have sent your answer.',
    link: 'Show the meeting in the calendar',
    closed: {
      cancelled: ['The meeting is cancelled.', 'You need not do anything.'],
      unconfirmed: ['The date is open again.', 'You will get a new invitation when it is settled.'],
      begun: [
        'The meeting has begun or is over.',
        'Reply to the e-mail if the secretariat should know something.',
      ],
      notCalled: [
        'You are no longer invited to this meeting.',
        'If that is not right, reply to the e-mail to reach the secretariat.',
      ],
    },
    calendar: 'Answering the invitation in your calendar does the same.',
  },
};
