import type { Language } from '../../../domain/time/language.ts';

/** What the page of a deadline or duty says. */
export type DutyWords = {
  readonly due: string;
  readonly owner: string;
  readonly body: string;
  readonly button: string;
  readonly undo: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly after: string;
  readonly thanks: string;
  readonly undoHelp: string;
  readonly waivedHelp: string;
  readonly removed: string;
  readonly cancelled: string;
  readonly tooLong: string;
  readonly link: string;
  readonly doneBy: (by: string, when: string) => string;
  readonly waivedBy: (by: string, when: string) => string;
  readonly reopenedBy: (by: string, when: string) => string;
};

export const dutyWords: Readonly<Record<Language, DutyWords>> = {
  nb: {
    due: 'Frist',
    owner: 'Ansvarlig',
    body: 'Organ',
    button: 'Marker som utført',
    undo: 'Angre',
    note: 'Merknad (kan stå tom)',
    noteHelp: 'For eksempel når og hvor det ble sendt. Sekretariatet ser den.',
    after: 'Da går det ingen flere påminnelser om dette, verken til deg eller andre.',
    thanks: 'Takk! Det går ingen flere påminnelser om dette.',
    undoHelp:
      'Ble det feil? Angrer du, er fristen åpen igjen, og påminnelsene som gjenstår, går til sin tid.',
    waivedHelp: 'Det går ingen påminnelser om dette. Er det feil, svar på e-posten, så når du sekretariatet.',
    removed: 'Dette er tatt ut av årshjulet. Du trenger ikke gjøre noe.',
    cancelled: 'Dette er avlyst. Du trenger ikke gjøre noe.',
    tooLong: 'Teksten er for lang.',
    link: 'Vis i årshjulet',
    doneBy: (by, when) => `Meldt utført av ${by} ${when}.`,
    waivedBy: (by, when) => `Frafalt av ${by} ${when}.`,
    reopenedBy: (by, when) => `Åpnet igjen av ${by} ${when}.`,
  },
  nn: {
    due: 'Frist',
    owner: 'Ansvarleg',
    body: 'Organ',
    button: 'Merk som utført',
    undo: 'Angre',
    note: 'Merknad (kan stå tom)',
    noteHelp: 'Til dømes når og kvar det vart sendt. Sekretariatet ser han.',
    after: 'Då går det ingen fleire påminningar om dette, verken til deg eller andre.',
    thanks: 'Takk! Det går ingen fleire påminningar om dette.',
    undoHelp: 'Vart det feil? Angrar du, er fristen open att, og påminningane som står att, går til si tid.',
    waivedHelp: 'Det går ingen påminningar om dette. Er det feil, svar på e-posten, så når du sekretariatet.',
    removed: 'Dette er teke ut av årshjulet. Du treng ikkje gjere noko.',
    cancelled: 'Dette er avlyst. Du treng ikkje gjere noko.',
    tooLong: 'Teksten er for lang.',
    link: 'Vis i årshjulet',
    doneBy: (by, when) => `Meldt utført av ${by} ${when}.`,
    waivedBy: (by, when) => `Fråfalle av ${by} ${when}.`,
    reopenedBy: (by, when) => `Opna att av ${by} ${when}.`,
  },
  en: {
    due: 'Due',
    owner: 'Responsible',
    body: 'Body',
    button: 'Mark as done',
    undo: 'Undo',
    note: 'Note (optional)',
    noteHelp: 'For example when and where it was sent. The secretariat sees it.',
    after: 'Nobody will be reminded of this any more.',
    thanks: 'Thank you! Nobody will be reminded of this any more.',
    undoHelp: 'Not right? Undo opens it again, and the reminders that remain are sent when they are due.',
    waivedHelp:
      'Nobody is reminded of this. If that is not right, reply to the e-mail to reach the secretariat.',
    removed: 'This is no longer in the calendar. You need not do anything.',
    cancelled: 'This is cancelled. You need not do anything.',
    tooLong: 'The text is too long. Write at most 500 characters.',
    link: 'Show in the calendar',
    doneBy: (by, when) => `Marked as done by ${by} on ${when}.`,
    waivedBy: (by, when) => `Waived by ${by} on ${when}.`,
    reopenedBy: (by, when) => `Opened again by ${by} on ${when}.`,
  },
};
