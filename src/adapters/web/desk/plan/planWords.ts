import type { Notify } from '../../../../domain/publication/notify.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** What the page of the plan says. */
export type PlanWords = {
  readonly title: string;
  readonly revertTitle: (revision: number) => string;
  readonly lead: string;
  readonly revertLead: string;
  readonly made: (when: string, revision: number) => string;
  readonly madeFirst: (when: string) => string;
  readonly none: string;
  readonly noneText: string;
  readonly noneOwn: string;
  readonly noneRevert: string;
  readonly history: string;
  readonly notifyLegend: string;
  readonly notify: Readonly<Record<Notify, string>>;
  readonly notifyShow: string;
  readonly changesHeading: string;
  readonly mailHeading: string;
  readonly mailNone: string;
  readonly mailHelp: string;
  readonly nowHeading: string;
  readonly laterHeading: string;
  readonly laterHelp: string;
  readonly fallen: (count: number) => string;
  readonly held: (count: number) => string;
  readonly heldText: (count: number) => string;
  readonly warnings: string;
  readonly warningsInFiles: (count: number) => string;
  readonly calendars: (count: number) => string;
  readonly to: string;
  readonly next: string;
  readonly count: string;
  readonly applyHeading: string;
  readonly applyText: (mails: string) => string;
  readonly sentNow: (mails: string, recipients: string) => string;
  readonly apply: string;
  readonly revert: string;
  readonly revertFiles: string;
  readonly alsoUndone: (titles: string) => string;
};

export const planWords: Readonly<Record<Language, PlanWords>> = {
  nb: {
    title: 'Plan',
    revertTitle: (revision) => `Angre revisjon ${revision}`,
    lead: 'Forskjellen mellom filene og det som er publisert, og hvem som får beskjed. Ingenting sendes før planen gjennomføres.',
    revertLead:
      'Det revisjonen endret, blir som før, og de det gjelder, får beskjed. Ingenting sendes før du bekrefter.',
    made: (when, revision) => `Laget ${when}, ut fra revisjon ${revision}.`,
    madeFirst: (when) => `Laget ${when}. Ingenting er publisert ennå.`,
    none: 'Ingen endringer.',
    noneText: 'Det som er publisert, er som filene sier.',
    noneOwn: 'Det som er endret, gjelder årshjul du ikke har tilgang til.',
    noneRevert: 'Det revisjonen endret, er alt tilbake.',
    history: 'Tidligere revisjoner',
    notifyLegend: 'Hvem får e-post om møtene?',
    notify: {
      significant: 'De som får nytt møte, ny tid, nytt sted eller avlysning',
      all: 'Også de der bare teksten er ny',
      none: 'Ingen: bare kalenderne endres',
    },
    notifyShow: 'Vis planen slik',
    changesHeading: 'Det som endres',
    mailHeading: 'Hvem får hva',
    mailNone: 'Ingen får e-post av dette.',
    mailHelp: 'Hver e-post kan leses slik mottakeren får den.',
    nowHeading: 'Sendes straks',
    laterHeading: 'Sendes senere',
    laterHelp: 'Påminnelser legges klare og sendes på sin dag, hvis de fortsatt gjelder.',
    fallen: (count) =>
      count === 1
        ? '1 melding som venter, faller bort eller erstattes.'
        : `${count} meldinger som venter, faller bort eller erstattes.`,
    held: (count) =>
      count === 1
        ? '1 e-post holdes tilbake. Den blir ikke sendt senere av seg selv.'
        : `${count} e-poster holdes tilbake. De blir ikke sendt senere av seg selv.`,
    heldText: (count) =>
      count === 1
        ? 'For 1 innkalling er bare teksten ny. Den sendes ikke på nytt.'
        : `For ${count} innkallinger er bare teksten ny. De sendes ikke på nytt.`,
    warnings: 'Kort varsel',
    warningsInFiles: (count) =>
      count === 1 ? '1 annen ting å se på i filene' : `${count} andre ting å se på i filene`,
    calendars: (count) =>
      count === 1 ? '1 kalender får nytt innhold.' : `${count} kalendere får nytt innhold.`,
    to: 'Mottaker',
    next: 'Neste',
    count: 'Antall',
    applyHeading: 'Gjennomfør',
    applyText: (mails) => `Kalenderne endres, og ${mails}. E-post som er sendt, kan ikke hentes tilbake.`,
    sentNow: (mails, recipients) => `${mails} sendes straks til ${recipients}`,
    apply: 'Gjennomfør planen',
    revert: 'Angre revisjonen',
    revertFiles:
      'Filene sier fortsatt det som angres her. Rett dem også; ellers gjør neste plan endringene om igjen.',
    alsoUndone: (titles) => `Dette er endret igjen senere, og det angres også: ${titles}.`,
  },
  nn: {
    title: 'Plan',
    revertTitle: (revision) => `Angre revisjon ${revision}`,
    lead: 'Skilnaden mellom filene og det som er publisert, og kven som får beskjed. Ingenting blir sendt før planen blir gjennomført.',
    revertLead:
      'Det revisjonen endra, blir som før, og dei det gjeld, får beskjed. Ingenting blir sendt før du stadfestar.',
    made: (when, revision) => `Laga ${when}, ut frå revisjon ${revision}.`,
    madeFirst: (when) => `Laga ${when}. Ingenting er publisert enno.`,
    none: 'Ingen endringar.',
    noneText: 'Det som er publisert, er som filene seier.',
    noneOwn: 'Det som er endra, gjeld årshjul du ikkje har tilgang til.',
    noneRevert: 'Det revisjonen endra, er alt tilbake.',
    history: 'Tidlegare revisjonar',
    notifyLegend: 'Kven får e-post om møta?',
    notify: {
      significant: 'Dei som får nytt møte, ny tid, ny stad eller avlysing',
      all: 'Også dei der berre teksten er ny',
      none: 'Ingen: berre kalendrane blir endra',
    },
    notifyShow: 'Vis planen slik',
    changesHeading: 'Det som blir endra',
    mailHeading: 'Kven får kva',
    mailNone: 'Ingen får e-post av dette.',
    mailHelp: 'Kvar e-post kan lesast slik mottakaren får han.',
    nowHeading: 'Blir sendt straks',
    laterHeading: 'Blir sendt seinare',
    laterHelp: 'Påminningar blir lagde klare og sende på dagen sin, om dei framleis gjeld.',
    fallen: (count) =>
      count === 1
        ? '1 melding som ventar, fell bort eller blir erstatta.'
        : `${count} meldingar som ventar, fell bort eller blir erstatta.`,
    held: (count) =>
      count === 1
        ? '1 e-post blir halden tilbake. Han blir ikkje send seinare av seg sjølv.'
        : `${count} e-postar blir haldne tilbake. Dei blir ikkje sende seinare av seg sjølve.`,
    heldText: (count) =>
      count === 1
        ? 'For 1 innkalling er berre teksten ny. Ho blir ikkje send på nytt.'
        : `For ${count} innkallingar er berre teksten ny. Dei blir ikkje sende på nytt.`,
    warnings: 'Kort varsel',
    warningsInFiles: (count) =>
      count === 1 ? '1 annan ting å sjå på i filene' : `${count} andre ting å sjå på i filene`,
    calendars: (count) =>
      count === 1 ? '1 kalender får nytt innhald.' : `${count} kalendrar får nytt innhald.`,
    to: 'Mottakar',
    next: 'Neste',
    count: 'Tal',
    applyHeading: 'Gjennomfør',
    applyText: (mails) =>
      `Kalendrane blir endra, og ${mails}. E-post som er send, kan ikkje hentast tilbake.`,
    sentNow: (mails, recipients) => `dette blir sendt straks: ${mails}, til ${recipients}`,
    apply: 'Gjennomfør planen',
    revert: 'Angre revisjonen',
    revertFiles:
      'Filene seier framleis det som blir angra her. Rett dei òg; elles gjer neste plan endringane om att.',
    alsoUndone: (titles) => `Dette er endra att seinare, og det blir angra òg: ${titles}.`,
  },
  en: {
    title: 'Plan',
    revertTitle: (revision) => `Undo revision ${revision}`,
    lead: 'What differs between the files and what is published, and who is told. Nothing is sent before the plan is applied.',
    revertLead:
      'What the revision changed is brought back, and those it concerns are told. Nothing is sent before you confirm.',
    made: (when, revision) => `Made ${when}, from revision ${revision}.`,
    madeFirst: (when) => `Made ${when}. Nothing has been published yet.`,
    none: 'No changes.',
    noneText: 'What is published is as the files say.',
    noneOwn: 'What has changed concerns wheels you have no access to.',
    noneRevert: 'What the revision changed is already back.',
    history: 'Earlier revisions',
    notifyLegend: 'Who gets mail about the meetings?',
    notify: {
      significant: 'Those with a new meeting, a new time, a new place or a cancellation',
      all: 'Also those where only the text is new',
      none: 'Nobody: only the calendars change',
    },
    notifyShow: 'Show the plan like that',
    changesHeading: 'What changes',
    mailHeading: 'Who is told what',
    mailNone: 'Nobody gets mail from this.',
    mailHelp: 'Each mail can be read as its recipient will get it.',
    nowHeading: 'Sent at once',
    laterHeading: 'Sent later',
    laterHelp: 'Reminders are laid ready and sent on their day, if they still apply.',
    fallen: (count) =>
      count === 1
        ? '1 waiting message is dropped or replaced.'
        : `${count} waiting messages are dropped or replaced.`,
    held: (count) =>
      count === 1
        ? '1 mail is held back. It will not be sent later by itself.'
        : `${count} mails are held back. They will not be sent later by themselves.`,
    heldText: (count) =>
      count === 1
        ? 'For 1 invitation only the text is new. It is not sent again.'
        : `For ${count} invitations only the text is new. They are not sent again.`,
    warnings: 'Short notice',
    warningsInFiles: (count) =>
      count === 1 ? '1 other thing to look at in the files' : `${count} other things to look at in the files`,
    calendars: (count) =>
      count === 1 ? '1 calendar gets new content.' : `${count} calendars get new content.`,
    to: 'Recipient',
    next: 'Next',
    count: 'Number',
    applyHeading: 'Apply',
    applyText: (mails) =>
      `The calendars change, and ${mails}. Mail that has been sent cannot be called back.`,
    sentNow: (mails, recipients) => `this is sent at once: ${mails}, to ${recipients}`,
    apply: 'Apply the plan',
    revert: 'Undo the revision',
    revertFiles:
      'The files still say what is undone here. Correct them too; otherwise the next plan makes the changes again.',
    alsoUndone: (titles) => `This has been changed again later, and that is undone too: ${titles}.`,
  },
};
