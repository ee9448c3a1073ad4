import type { Language } from '../../../../domain/time/language.ts';

/** What is said of a weighed date, on the page of a meeting and beside the wheel. */
export type WeighedWords = {
  readonly allowed: string;
  readonly refused: (rules: number) => string;
  readonly past: string;
  readonly broken: string;
  readonly strained: string;
  readonly nothing: string;
  readonly cost: string;
  readonly costNow: (now: number) => string;
  readonly sameDay: string;
  readonly lower: string;
  readonly free: string;
  readonly displaced: string;
  readonly called: (roles: number) => string;
  readonly announced: (when: string) => string;
  readonly notAnnounced: string;
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
    nothing: 'Ingen ønsker blir skadelidende.',
    cost: 'Ulempe',
    costNow: (now) => `mot ${now} der møtet ligger nå`,
    sameDay: 'det er dagen møtet ligger på nå',
    lower: 'Lavere er bedre. De andre møtene er regnet der de ligger nå.',
    free: 'Ingenting trekker ned.',
    displaced: 'Forslag som da må flytte seg',
    called: (roles) => (roles === 1 ? 'Én rolle kalles inn' : `${roles} roller kalles inn`),
    announced: (when) => `Møtet er kunngjort til ${when}. De som er kalt inn, får vite om en ny dag.`,
    notAnnounced: 'Møtet er ikke kunngjort ennå.',
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
    nothing: 'Ingen ønske blir skadelidande.',
    cost: 'Ulempe',
    costNow: (now) => `mot ${now} der møtet ligg no`,
    sameDay: 'det er dagen møtet ligg på no',
    lower: 'Lågare er betre. Dei andre møta er rekna der dei ligg no.',
    free: 'Ingenting trekkjer ned.',
    displaced: 'Forslag som då må flytte seg',
    called: (roles) => (roles === 1 ? 'Éi rolle blir kalla inn' : `${roles} roller blir kalla inn`),
    announced: (when) => `Møtet er kunngjort til ${when}. Dei som er kalla inn, får vite om ein ny dag.`,
    notAnnounced: 'Møtet er ikkje kunngjort enno.',
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
    nothing: 'No wish is strained.',
    cost: 'Cost',
    costNow: (now) => `against ${now} where the meeting is now`,
    sameDay: 'this is the day the meeting is on now',
    lower: 'Lower is better. The other meetings are reckoned where they are now.',
    free: 'Nothing speaks against it.',
    displaced: 'Proposals that must then move',
    called: (roles) => (roles === 1 ? 'One role is called' : `${roles} roles are called`),
    announced: (when) => `The meeting has been announced for ${when}. Those called are told of a new day.`,
    notAnnounced: 'The meeting has not been announced yet.',
    nobodyTold: 'Nobody is told before the plan is applied.',
    say: (date, verdict, cost) => `${date}. ${verdict} Cost ${cost}.`,
  },
};
