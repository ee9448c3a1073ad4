import type { Language } from '../../../../domain/time/language.ts';

/** The words of the wheel at the desk. */
export type WheelDeskWords = {
  readonly title: (wheel: string, year: string) => string;
  readonly lead: string;
  readonly leadReader: string;
  readonly wheels: string;
  readonly years: string;
  readonly choose: string;
  readonly chooseLabel: string;
  readonly chooseButton: string;
  readonly hint: string;
  readonly keys: string;
  readonly panel: string;
  readonly panelEmpty: string;
  readonly asking: string;
  readonly away: string;
  readonly toForm: string;
  readonly movable: string;
  readonly list: string;
  readonly none: string;
  readonly meeting: string;
  readonly when: string;
  readonly status: string;
  readonly decide: string;
  readonly publicPage: string;
  readonly skip: string;
};

export const wheelDeskWords: Readonly<Record<Language, WheelDeskWords>> = {
  nb: {
    title: (wheel, year) => `Flytt møter: ${wheel} ${year}`,
    lead: 'Dra et møte langs hjulet, eller velg det i listen. Du ser med en gang hva en ny dag bryter og koster. Ingenting lagres før du har sett skjemaet.',
    leadReader: 'Koordinatorene kan flytte møter her. Du kan se hvor de ligger.',
    wheels: 'Hjul',
    years: 'År',
    choose: 'Velg et møte',
    chooseLabel: 'Møte',
    chooseButton: 'Åpne skjemaet',
    hint: 'Møter med stiplet ring kan flyttes.',
    keys: 'Med tastaturet: velg et møte på hjulet, piltastene flytter det en dag, Page Up og Page Down en uke. Enter åpner skjemaet, Escape setter møtet tilbake.',
    panel: 'Hva dagen gir',
    panelEmpty: 'Dra et møte, og se her hva den nye dagen gir.',
    asking: 'Regner …',
    away: 'Serveren svarte ikke. Prøv en gang til.',
    toForm: 'Gå til skjemaet med denne dagen',
    movable: 'Kan flyttes',
    list: 'Møtene',
    none: 'Ingen møter er regnet ut for dette året.',
    meeting: 'Møte',
    when: 'Når',
    status: 'Status',
    decide: 'Bestem dagen',
    publicPage: 'Årssiden som alle ser',
    skip: 'Hopp over hjulet, til møtene',
  },
  nn: {
    title: (wheel, year) => `Flytt møte: ${wheel} ${year}`,
    lead: 'Dra eit møte langs hjulet, eller vel det i lista. Du ser med ein gong kva ein ny dag bryt og kostar. Ingenting blir lagra før du har sett skjemaet.',
    leadReader: 'Koordinatorane kan flytte møte her. Du kan sjå kvar dei ligg.',
    wheels: 'Hjul',
    years: 'År',
    choose: 'Vel eit møte',
    chooseLabel: 'Møte',
    chooseButton: 'Opne skjemaet',
    hint: 'Møte med stipla ring kan flyttast.',
    keys: 'Med tastaturet: vel eit møte på hjulet, piltastane flyttar det ein dag, Page Up og Page Down ei veke. Enter opnar skjemaet, Escape set møtet tilbake.',
    panel: 'Kva dagen gir',
    panelEmpty: 'Dra eit møte, og sjå her kva den nye dagen gir.',
    asking: 'Reknar …',
    away: 'Tenaren svara ikkje. Prøv ein gong til.',
    toForm: 'Gå til skjemaet med denne dagen',
    movable: 'Kan flyttast',
    list: 'Møta',
    none: 'Ingen møte er rekna ut for dette året.',
    meeting: 'Møte',
    when: 'Når',
    status: 'Status',
    decide: 'Avgjer dagen',
    publicPage: 'Årssida som alle ser',
    skip: 'Hopp over hjulet, til møta',
  },
  en: {
    title: (wheel, year) => `Move meetings: ${wheel} ${year}`,
    lead: 'Drag a meeting along the wheel, or choose it in the list. You see at once what a new day breaks and costs. Nothing is saved before you have seen the form.',
    leadReader: 'Coordinators can move meetings here. You can see where they are.',
    wheels: 'Wheels',
    years: 'Years',
    choose: 'Choose a meeting',
    chooseLabel: 'Meeting',
    chooseButton: 'Open the form',
    hint: 'Meetings with a dashed ring can be moved.',
    keys: 'With the keyboard: choose a meeting on the wheel, arrow keys move it a day, Page Up and Page Down a week. Enter opens the form, Escape puts the meeting back.',
    panel: 'What the day gives',
    panelEmpty: 'Drag a meeting, and see here what the new day gives.',
    asking: 'Working it out …',
    away: 'The server did not answer. Try once more.',
    toForm: 'Go to the form with this day',
    movable: 'Can be moved',
    list: 'The meetings',
    none: 'No meetings are worked out for this year.',
    meeting: 'Meeting',
    when: 'When',
    status: 'Status',
    decide: 'Decide the day',
    publicPage: 'The page of the year that everybody sees',
    skip: 'Skip the wheel, to the meetings',
  },
};
