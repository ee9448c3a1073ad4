import type { Language } from '../../../domain/time/language.ts';

/** What stands around the reasons for a date. The reasons themselves are the planner's, in bokmål. */
export type ReasonWords = {
  readonly title: string;
  /** Said where the reasons are in another language than the page; empty where they are not. */
  readonly norwegian: string;
  readonly decidedIn: string;
  readonly found: string;
  readonly choice: string;
  readonly inForce: (from: number | null, to: number | null) => string;
  readonly rules: string;
  readonly noRules: string;
  readonly must: string;
  readonly wish: (weight: number) => string;
  readonly cost: string;
  readonly noCost: string;
  readonly points: (points: number) => string;
  readonly other: string;
  readonly window: string;
  readonly rejected: (days: number) => string;
  readonly liked: (days: number) => string;
  readonly days: (days: number) => string;
  readonly worse: (points: number) => string;
  readonly better: (points: number) => string;
  readonly equal: string;
  readonly moves: string;
  readonly more: (groups: number) => string;
  readonly moreDays: (days: number) => string;
  readonly weekends: (days: number) => string;
  readonly help: string;
};

export const reasonWords: Readonly<Record<Language, ReasonWords>> = {
  nb: {
    title: 'Hvorfor denne datoen',
    norwegian: '',
    decidedIn: 'Datoen er bestemt i',
    found: 'Slik er dagen funnet:',
    choice: 'Vårt valg der kilden ikke sier noe:',
    inForce: (from, to) =>
      `Slik er reglene for organet${from === null ? '' : ` fra ${from}`}${to === null ? '' : ` til og med ${to}`}.`,
    rules: 'Reglene som former datoen',
    noRules: 'Ingen utover tidsrommet.',
    must: 'må holdes',
    wish: (weight) => `ønske, ${weight} poeng for hver dag`,
    cost: 'Det som trekker ned ved den valgte dagen',
    noCost: 'Ingenting trekker ned ved den valgte dagen.',
    points: (points) => `${points} poeng`,
    other: 'Dagene den kunne hatt',
    window: 'Tidsrommet:',
    rejected: (days) => (days === 1 ? 'Én dag går ikke' : `${days} dager går ikke`),
    liked: (days) =>
      days === 1 ? 'Én dag er mulig, men ikke valgt' : `${days} dager er mulige, men ikke valgt`,
    days: (days) => (days === 1 ? '1 dag' : `${days} dager`),
    worse: (points) => `${points} poeng dårligere`,
    better: (points) => `${points} poeng bedre`,
    equal: 'like god',
    moves: 'flytter en kunngjort dato',
    more: (groups) => `${groups} grunner til`,
    moreDays: (days) => (days === 1 ? '1 dag til' : `${days} dager til`),
    weekends: (days) => `I tillegg ${days} lørdager og søndager: ingen møter holdes da.`,
    help: 'Poeng er vekten av et ønske ganget med hvor langt dagen er fra det. Færre er bedre. De andre møtene er regnet der de står.',
  },
  nn: {
    title: 'Kvifor denne datoen',
    norwegian: 'Grunnane er skrivne på bokmål.',
    decidedIn: 'Datoen er fastsett i',
    found: 'Slik er dagen funnen:',
    choice: 'Vårt val der kjelda ikkje seier noko:',
    inForce: (from, to) =>
      `Slik er reglane for organet${from === null ? '' : ` frå ${from}`}${to === null ? '' : ` til og med ${to}`}.`,
    rules: 'Reglane som formar datoen',
    noRules: 'Ingen ut over tidsrommet.',
    must: 'må haldast',
    wish: (weight) => `ønske, ${weight} poeng for kvar dag`,
    cost: 'Det som trekkjer ned ved den valde dagen',
    noCost: 'Ingenting trekkjer ned ved den valde dagen.',
    points: (points) => `${points} poeng`,
    other: 'Dagane han kunne hatt',
    window: 'Tidsrommet:',
    rejected: (days) => (days === 1 ? 'Éin dag går ikkje' : `${days} dagar går ikkje`),
    liked: (days) =>
      days === 1 ? 'Éin dag er mogleg, men ikkje vald' : `${days} dagar er moglege, men ikkje valde`,
    days: (days) => (days === 1 ? '1 dag' : `${days} dagar`),
    worse: (points) => `${points} poeng dårlegare`,
    better: (points) => `${points} poeng betre`,
    equal: 'like god',
    moves: 'flyttar ein kunngjord dato',
    more: (groups) => `${groups} grunnar til`,
    moreDays: (days) => (days === 1 ? '1 dag til' : `${days} dagar til`),
    weekends: (days) => `I tillegg ${days} laurdagar og sundagar: ingen møte blir haldne då.`,
    help: 'Poeng er vekta av eit ønske gonga med kor langt dagen er frå det. Færre er betre. Dei andre møta er rekna der dei står.',
  },
  en: {
    title: 'Why this date',
    norwegian: 'The reasons are written in Norwegian, as the rules are.',
    decidedIn: 'The date has been decided in',
    found: 'How the day was found:',
    choice: 'Our choice where the source says nothing:',
    inForce: (from, to) =>
      `The rules of the body read so${from === null ? '' : ` from ${from}`}${to === null ? '' : ` until the end of ${to}`}.`,
    rules: 'The rules that shape the date',
    noRules: 'None but the period.',
    must: 'must hold',
    wish: (weight) => `wish, ${weight} points for each day`,
    cost: 'What counts against the chosen day',
    noCost: 'Nothing counts against the chosen day.',
    points: (points) => `${points} points`,
    other: 'The days it could have had',
    window: 'The period:',
    rejected: (days) => (days === 1 ? 'One day cannot be' : `${days} days cannot be`),
    liked: (days) =>
      days === 1 ? 'One day is possible, but not chosen' : `${days} days are possible, but not chosen`,
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    worse: (points) => `${points} points worse`,
    better: (points) => `${points} points better`,
    equal: 'as good',
    moves: 'moves an announced date',
    more: (groups) => `${groups} more reasons`,
    moreDays: (days) => (days === 1 ? '1 more day' : `${days} more days`),
    weekends: (days) => `Besides ${days} Saturdays and Sundays: no meetings are held then.`,
    help: 'Points are the weight of a wish times how far the day is from it. Fewer are better. The other meetings are taken where they stand.',
  },
};
