import type { Language } from '../../../../domain/time/language.ts';

/** What is said of a weighed date, on the page of a meeting and beside the wheel. */
export type WeighedWords = {
  readonly allowed: string;
  readonly refused: (rules: number) => string;
  readonly past: string;
  readonly broken: string;
  readonly strained: string;
  readonly against: string;
  readonly cost: string;
  readonly costNow: (now: number) => string;
  readonly sameDay: string;
  readonly lower: string;
  readonly free: string;
  readonly displaced: string;
  readonly called: (roles: number) => string;
  readonly announced: (when: string) => string;
  readonly held: (when: string) => string;
  readonly shown: (when: string) => string;
  readonly notAnnounced: string;
  readonly rule: (quotes: number) => string;
  readonly nobodyTold: string;
  /** Read aloud after a move. */
  readonly say: (date: string, verdict: string, cost: number) => string;
};

export const weighedWords: Readonly<Record<Language, WeighedWords>> = {
  nb: {
    allowed: 'Datoen bryter ingen regel.',
    refused: (rules) =>
      rules === 1
        ? 'Datoen bryter en regel. Den kan bare stå med en begrunnelse.'
        : `Datoen bryter ${rules} regler. Den kan bare stå med en begrunnelse.`,
    past: 'Denne dagen er over.',
    broken: 'Brutte regler',
    strained: 'Ønsker som ikke blir oppfylt',
    against: 'Det som trekker ned',
    cost: 'Ulempe',
    costNow: (now) => `mot ${now} der møtet ligger nå`,
    sameDay: 'det er dagen møtet ligger på nå',
    lower: 'Lavere er bedre. De andre møtene er regnet der de ligger nå.',
    free: 'Ingenting trekker ned.',
    displaced: 'Forslag som da må flytte seg',
    called: (roles) => (roles === 1 ? 'Én rolle kalles inn' : `${roles} roller kalles inn`),
    announced: (when) => `Møtet er kunngjort til ${when}. De som er kalt inn, får vite om en ny dag.`,
    held: (when) => `Møtet er vist som foreløpig ${when}, og ingen er kalt inn.`,
    shown: (when) => `Forslaget til ${when} er vist i kalenderne, men ingen er kalt inn.`,
    notAnnounced: 'Møtet er ikke kunngjort ennå.',
    rule: (quotes) => (quotes === 1 ? 'Regelens egne ord' : `Reglenes egne ord (${quotes})`),
    nobodyTold: 'Ingen får beskjed før planen er gjennomført.',
    say: (date, verdict, cost) => `${date}. ${verdict} Ulempe ${cost}.`,
  },
  nn: {
    allowed: 'Datoen bryt ingen regel.',
    refused: (rules) =>
      rules === 1
        ? 'Datoen bryt ein regel. Han kan berre stå med ei grunngiving.'
        : `Datoen bryt ${rules} reglar. Han kan berre stå med ei grunngiving.`,
    past: 'Denne dagen er over.',
    broken: 'Brotne reglar',
    strained: 'Ønske som ikkje blir oppfylte',
    against: 'Det som trekkjer ned',
    cost: 'Ulempe',
    costNow: (now) => `mot ${now} der møtet ligg no`,
    sameDay: 'det er dagen møtet ligg på no',
    lower: 'Lågare er betre. Dei andre møta er rekna der dei ligg no.',
    free: 'Ingenting trekkjer ned.',
    displaced: 'Forslag som då må flytte seg',
    called: (roles) => (roles === 1 ? 'Éi rolle blir kalla inn' : `${roles} roller blir kalla inn`),
    announced: (when) => `Møtet er kunngjort til ${when}. Dei som er kalla inn, får vite om ein ny dag.`,
    held: (when) => `Møtet er vist som førebels ${when}, og ingen er kalla inn.`,
    shown: (when) => `Forslaget til ${when} er vist i kalendrane, men ingen er kalla inn.`,
    notAnnounced: 'Møtet er ikkje kunngjort enno.',
    rule: (quotes) => (quotes === 1 ? 'Orda i regelen' : `Orda i reglane (${quotes})`),
    nobodyTold: 'Ingen får melding før planen er gjennomført.',
    say: (date, verdict, cost) => `${date}. ${verdict} Ulempe ${cost}.`,
  },
  en: {
    allowed: 'The date breaks no rule.',
    refused: (rules) =>
      rules === 1
        ? 'The date breaks a rule. It can only stand with a reason.'
        : `The date breaks ${rules} rules. It can only stand with a reason.`,
    past: 'This day is over.',
    broken: 'Rules broken',
    strained: 'Wishes that are not met',
    against: 'What speaks against it',
    cost: 'Cost',
    costNow: (now) => `against ${now} where the meeting is now`,
    sameDay: 'this is the day the meeting is on now',
    lower: 'Lower is better. The other meetings are reckoned where they are now.',
    free: 'Nothing speaks against it.',
    displaced: 'Proposals that must then move',
    called: (roles) => (roles === 1 ? 'One role is called' : `${roles} roles are called`),
    announced: (when) => `The meeting has been announced for ${when}. Those called are told of a new day.`,
    held: (when) => `The meeting is shown as tentative on ${when}, and nobody has been called.`,
    shown: (when) => `The proposal for ${when} is shown in the calendars, but nobody has been called.`,
    notAnnounced: 'The meeting has not been announced yet.',
    rule: (quotes) => (quotes === 1 ? 'The words of the rule' : `The words of the rules (${quotes})`),
    nobodyTold: 'Nobody is told before the plan is applied.',
    say: (date, verdict, cost) => `${date}. ${verdict} Cost ${cost}.`,
  },
};
