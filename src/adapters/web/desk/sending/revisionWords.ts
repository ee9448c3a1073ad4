import type { Language } from '../../../../domain/time/language.ts';

/** What the pages of revisions say. */
export type RevisionWords = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly more: string;
  readonly one: (id: number) => string;
  readonly number: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly mail: string;
  readonly noMail: string;
  readonly undid: (id: number) => string;
  readonly by: (when: string, who: string) => string;
  readonly terminal: string;
  readonly start: string;
  readonly changes: string;
  readonly noneOwn: string;
  readonly notKept: string;
  readonly revert: string;
  readonly revertText: string;
  readonly back: string;
  readonly plan: string;
};

export const revisionWords: Readonly<Record<Language, RevisionWords>> = {
  nb: {
    title: 'Revisjoner',
    lead: 'Planene som er gjennomført, den nyeste først.',
    none: 'Ingenting er gjennomført ennå.',
    more: 'Vis flere',
    one: (id) => `Revisjon ${id}`,
    number: 'Nummer',
    when: 'Tidspunkt',
    who: 'Hvem',
    what: 'Endringer',
    mail: 'E-post',
    noMail: 'ingen e-post',
    undid: (id) => `Angret revisjon ${id}.`,
    by: (when, who) => `Gjennomført ${when} (${who}).`,
    terminal: 'kommandolinjen',
    start: 'ved oppstart',
    changes: 'Det som ble endret',
    noneOwn: 'Revisjonen endret ikke noe i årshjulene du har tilgang til.',
    notKept: 'Selve planen er ikke tatt vare på; den er for gammel.',
    revert: 'Angre revisjonen',
    revertText: 'Du får se hva som skjer, og hvem som får beskjed, før noe gjøres.',
    back: 'Alle revisjoner',
    plan: 'Til planen',
  },
  nn: {
    title: 'Revisjonar',
    lead: 'Planane som er gjennomførte, den nyaste først.',
    none: 'Ingenting er gjennomført enno.',
    more: 'Vis fleire',
    one: (id) => `Revisjon ${id}`,
    number: 'Nummer',
    when: 'Tidspunkt',
    who: 'Kven',
    what: 'Endringar',
    mail: 'E-post',
    noMail: 'ingen e-post',
    undid: (id) => `Angra revisjon ${id}.`,
    by: (when, who) => `Gjennomført ${when} (${who}).`,
    terminal: 'kommandolinja',
    start: 'ved oppstart',
    changes: 'Det som vart endra',
    noneOwn: 'Revisjonen endra ikkje noko i årshjula du har tilgang til.',
    notKept: 'Sjølve planen er ikkje teken vare på; han er for gammal.',
    revert: 'Angre revisjonen',
    revertText: 'Du får sjå kva som skjer, og kven som får beskjed, før noko blir gjort.',
    back: 'Alle revisjonar',
    plan: 'Til planen',
  },
  en: {
    title: 'Revisions',
    lead: 'The plans that have been applied, the newest first.',
    none: 'Nothing has been applied yet.',
    more: 'Show more',
    one: (id) => `Revision ${id}`,
    number: 'Number',
    when: 'When',
    who: 'Who',
    what: 'Changes',
    mail: 'Mail',
    noMail: 'no mail',
    undid: (id) => `Undid revision ${id}.`,
    by: (when, who) => `Applied ${when} (${who}).`,
    terminal: 'the command line',
    start: 'at start',
    changes: 'What was changed',
    noneOwn: 'The revision changed nothing in the wheels you have access to.',
    notKept: 'The plan itself was not kept; it is too old.',
    revert: 'Undo the revision',
    revertText: 'You will see what happens, and who is told, before anything is done.',
    back: 'All revisions',
    plan: 'To the plan',
  },
};
