import type { PlanStage } from '../../../../application/planStages.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** What is said while a plan is made, and when it cannot be shown. */
export type PlanStateWords = {
  readonly workingTitle: string;
  readonly stages: Readonly<Record<PlanStage, string>>;
  readonly workingHelp: string;
  readonly again: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly findings: string;
  readonly noRevisionTitle: string;
  readonly noRevision: string;
  readonly changedTitle: string;
  readonly changedText: string;
  readonly refusedTitle: string;
  readonly cannot: string;
  readonly askIn: (wheel: string, who: string) => string;
  readonly askHidden: (wheel: string) => string;
  readonly wheelGone: (wheel: string) => string;
  readonly or: string;
  readonly gone: string;
  readonly goneText: string;
  readonly goneRemedy: string;
  readonly back: string;
};

export const planStateWords: Readonly<Record<Language, PlanStateWords>> = {
  nb: {
    workingTitle: 'Regner ut planen …',
    stages: {
      reading: 'Leser filene',
      dates: 'Regner ut datoene',
      comparing: 'Sammenligner med det som er publisert',
    },
    workingHelp: 'Siden viser planen av seg selv når den er klar. Det tar som regel noen sekunder.',
    again: 'Se om den er klar',
    brokenTitle: 'Filene har feil',
    brokenText: 'Planen kan ikke lages før feilene er rettet. Det som er publisert, står som det var.',
    findings: 'Se feilene under Funn',
    noRevisionTitle: 'Finner ikke revisjonen',
    noRevision: 'Revisjonen finnes ikke, eller planen dens er ikke tatt vare på.',
    changedTitle: 'Planen har endret seg',
    changedText:
      'Filene eller det som er publisert, er et annet enn da du så planen. Ingenting er gjort. Se over planen slik den er nå.',
    refusedTitle: 'Planen kan ikke gjennomføres av deg alene',
    cannot: 'Bare koordinatorer for alle årshjulene planen rører, kan gjennomføre den.',
    askIn: (wheel, who) => `${wheel}: spør ${who}.`,
    askHidden: (wheel) => `${wheel}: spør en koordinator der.`,
    wheelGone: (wheel) =>
      `${wheel}: finnes ikke lenger i filene og har ingen koordinator. Planen gjennomføres med «npx arshjul apply».`,
    or: 'eller',
    gone: 'Planen har endret seg',
    goneText: 'E-posten hører til en plan som ikke gjelder lenger.',
    goneRemedy: 'Åpne planen på nytt, og se e-posten derfra.',
    back: 'Til planen',
  },
  nn: {
    workingTitle: 'Reknar ut planen …',
    stages: {
      reading: 'Les filene',
      dates: 'Reknar ut datoane',
      comparing: 'Samanliknar med det som er publisert',
    },
    workingHelp: 'Sida viser planen av seg sjølv når han er klar. Det tek som regel nokre sekund.',
    again: 'Sjå om han er klar',
    brokenTitle: 'Filene har feil',
    brokenText: 'Planen kan ikkje lagast før feila er retta. Det som er publisert, står som det var.',
    findings: 'Sjå feila under Funn',
    noRevisionTitle: 'Finn ikkje revisjonen',
    noRevision: 'Revisjonen finst ikkje, eller planen er ikkje teken vare på.',
    changedTitle: 'Planen har endra seg',
    changedText:
      'Filene eller det som er publisert, er noko anna enn då du såg planen. Ingenting er gjort. Sjå over planen slik han er no.',
    refusedTitle: 'Du kan ikkje gjennomføre planen åleine',
    cannot: 'Berre koordinatorar for alle årshjula planen rører, kan gjennomføre han.',
    askIn: (wheel, who) => `${wheel}: spør ${who}.`,
    askHidden: (wheel) => `${wheel}: spør ein koordinator der.`,
    wheelGone: (wheel) =>
      `${wheel}: finst ikkje lenger i filene og har ingen koordinator. Planen blir gjennomført med «npx arshjul apply».`,
    or: 'eller',
    gone: 'Planen har endra seg',
    goneText: 'E-posten høyrer til ein plan som ikkje gjeld lenger.',
    goneRemedy: 'Opne planen på nytt, og sjå e-posten derifrå.',
    back: 'Til planen',
  },
  en: {
    workingTitle: 'Working out the plan …',
    stages: {
      reading: 'Reading the files',
      dates: 'Working out the dates',
      comparing: 'Comparing with what is published',
    },
    workingHelp: 'The page shows the plan by itself when it is ready. It usually takes a few seconds.',
    again: 'See whether it is ready',
    brokenTitle: 'The files have errors',
    brokenText: 'The plan cannot be made before they are corrected. What is published stands as it was.',
    findings: 'See the errors under Findings',
    noRevisionTitle: 'Revision not found',
    noRevision: 'There is no such revision, or its plan was not kept.',
    changedTitle: 'The plan has changed',
    changedText:
      'The files, or what is published, are not what they were when you saw the plan. Nothing has been done. Look over the plan as it is now.',
    refusedTitle: 'You cannot apply this plan alone',
    cannot: 'Only coordinators of every wheel the plan touches can apply it.',
    askIn: (wheel, who) => `${wheel}: ask ${who}.`,
    askHidden: (wheel) => `${wheel}: ask a coordinator there.`,
    wheelGone: (wheel) =>
      `${wheel}: is no longer in the files and has no coordinator. Apply the plan with “npx arshjul apply”.`,
    or: 'or',
    gone: 'The plan has changed',
    goneText: 'The mail belongs to a plan that no longer holds.',
    goneRemedy: 'Open the plan again, and look at the mail from there.',
    back: 'To the plan',
  },
};
