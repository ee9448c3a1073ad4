import type { UseKind } from '../../../domain/coverage/ruleUse.ts';
import type { Seat } from '../../../domain/schedule/seat.ts';
import type { Language } from '../../../domain/time/language.ts';

/** What the page about a body says around it. */
export type BodyWords = {
  readonly crumbs: string;
  readonly body: string;
  readonly provisional: string;
  readonly secretariat: string;
  readonly organisers: string;
  readonly leader: string;
  readonly deputyLeader: string;
  readonly above: string;
  readonly below: string;
  readonly formerNames: (name: string, to: string) => string;
  readonly former: string;
  readonly choice: string;
  readonly seats: string;
  readonly seatKinds: Readonly<Record<Seat['as'], string>>;
  readonly asOf: (month: string) => string;
  readonly vacant: string;
  readonly membersOnly: string;
  readonly noSeats: string;
  readonly years: string;
  readonly nothing: (year: number) => string;
  readonly inWheel: (year: number) => string;
  readonly calendar: string;
  readonly subscribe: string;
  readonly file: string;
  readonly noFeed: string;
  readonly rules: string;
  readonly rulesHelp: string;
  readonly noRules: string;
  readonly uses: Readonly<Record<UseKind, string>>;
  readonly findings: string;
  readonly noFindings: string;
};

export const bodyWords: Readonly<Record<Language, BodyWords>> = {
  nb: {
    crumbs: 'Brødsmuler',
    body: 'Organ',
    provisional: 'reglene er foreløpige',
    secretariat: 'Sekretariat',
    organisers: 'Deler arbeidet',
    leader: 'Leder',
    deputyLeader: 'Nestleder',
    above: 'Hører under',
    below: 'Har under seg',
    formerNames: (name, to) => `${name} (til ${to})`,
    former: 'Het før',
    choice: 'Vårt valg der kilden ikke sier noe:',
    seats: 'Plassene',
    seatKinds: { member: 'Medlemmer', deputy: 'Varaer', observer: 'Observatører' },
    asOf: (month) => `Slik de var i ${month}.`,
    vacant: 'ledig',
    membersOnly: 'Hvem som sitter i organet, er bare for medlemmer.',
    noSeats: 'Ingen plasser er skrevet inn.',
    years: 'Årene',
    nothing: (year) => `Ingenting i ${year}.`,
    inWheel: (year) => `Se dem i hjulet for ${year}`,
    calendar: 'Få det i kalenderen',
    subscribe: 'Abonner på organets kalender',
    file: 'Kalenderfil',
    noFeed: 'Organet har ingen åpen kalender.',
    rules: 'Reglene, og hva de er blitt til',
    rulesHelp: 'Kildens egne ord, og under hvert av dem det som følger i årshjulet.',
    noRules: 'Ingen kilde er oppgitt.',
    uses: {
      generates: 'Gir noe i kalenderen',
      constrains: 'Bestemmer når, hvor, hvor ofte eller hvem',
      checks: 'Blir kontrollert',
      note: 'Bare merknad',
    },
    findings: 'Funn om organet',
    noFindings: 'Ingen funn: reglene holder begge årene.',
  },
  nn: {
    crumbs: 'Brødsmular',
    body: 'Organ',
    provisional: 'reglane er førebelse',
    secretariat: 'Sekretariat',
    organisers: 'Deler arbeidet',
    leader: 'Leiar',
    deputyLeader: 'Nestleiar',
    above: 'Høyrer under',
    below: 'Har under seg',
    formerNames: (name, to) => `${name} (til ${to})`,
    former: 'Heitte før',
    choice: 'Vårt val der kjelda ikkje seier noko:',
    seats: 'Plassane',
    seatKinds: { member: 'Medlemmer', deputy: 'Varaer', observer: 'Observatørar' },
    asOf: (month) => `Slik dei var i ${month}.`,
    vacant: 'ledig',
    membersOnly: 'Kven som sit i organet, er berre for medlemmer.',
    noSeats: 'Ingen plassar er skrivne inn.',
    years: 'Åra',
    nothing: (year) => `Ingenting i ${year}.`,
    inWheel: (year) => `Sjå dei i hjulet for ${year}`,
    calendar: 'Få det i kalenderen',
    subscribe: 'Abonner på kalenderen til organet',
    file: 'Kalenderfil',
    noFeed: 'Organet har ingen open kalender.',
    rules: 'Reglane, og kva dei er vortne til',
    rulesHelp: 'Kjelda sine eigne ord, og under kvart av dei det som følgjer i årshjulet.',
    noRules: 'Inga kjelde er oppgjeven.',
    uses: {
      generates: 'Gir noko i kalenderen',
      constrains: 'Avgjer når, kvar, kor ofte eller kven',
      checks: 'Blir kontrollert',
      note: 'Berre merknad',
    },
    findings: 'Funn om organet',
    noFindings: 'Ingen funn: reglane held begge åra.',
  },
  en: {
    crumbs: 'Breadcrumbs',
    body: 'Body',
    provisional: 'the rules are provisional',
    secretariat: 'Secretariat',
    organisers: 'Share the work',
    leader: 'Leader',
    deputyLeader: 'Deputy leader',
    above: 'Belongs under',
    below: 'Has under it',
    formerNames: (name, to) => `${name} (until ${to})`,
    former: 'Formerly called',
    choice: 'Our choice where the source says nothing:',
    seats: 'The seats',
    seatKinds: { member: 'Members', deputy: 'Deputies', observer: 'Observers' },
    asOf: (month) => `As they were in ${month}.`,
    vacant: 'vacant',
    membersOnly: 'Who sits in the body is for members only.',
    noSeats: 'No seats have been written down.',
    years: 'The years',
    nothing: (year) => `Nothing in ${year}.`,
    inWheel: (year) => `See them in the wheel of ${year}`,
    calendar: 'Get it in your calendar',
    subscribe: 'Subscribe to the calendar of the body',
    file: 'Calendar file',
    noFeed: 'The body has no open calendar.',
    rules: 'The rules, and what they became',
    rulesHelp: 'The words of the sources, and beneath each of them what follows in the annual wheel.',
    noRules: 'No source is given.',
    uses: {
      generates: 'Gives something in the calendar',
      constrains: 'Decides when, where, how often or who',
      checks: 'Is checked',
      note: 'A note only',
    },
    findings: 'Findings about the body',
    noFindings: 'No findings: the rules hold in both years.',
  },
};
