import type { Language } from '../time/language.ts';

/** What the weekly digest says. */
export type DigestWords = {
  /** With the number of the week and of what is overdue. */
  readonly subject: (week: number, late: number) => string;
  readonly intro: string;
  readonly introLate: (late: number) => string;
  readonly overdue: string;
  readonly thisWeek: string;
  readonly nextWeeks: string;
  readonly unanswered: string;
  readonly troubles: string;
  readonly failing: string;
  readonly held: string;
  readonly reported: string;
  readonly doneBy: (by: string) => string;
  readonly waivedBy: (by: string) => string;
  readonly due: (when: string) => string;
  readonly late: (when: string, days: number) => string;
  readonly owner: (name: string) => string;
  readonly tentative: string;
  readonly silent: (names: string) => string;
  readonly from: (sender: string) => string;
  readonly noSubject: string;
  readonly more: (count: number) => string;
};

export const digestWords: Readonly<Record<Language, DigestWords>> = {
  nb: {
    subject: (week, late) => `Uke ${week}${late > 0 ? `: ${late} over fristen` : ''}`,
    intro: 'God morgen! Dette skjer i uken, og dette bør du se på.',
    introLate: (late) =>
      `God morgen! ${late === 1 ? 'Én frist er' : `${late} frister er`} ute. Er det gjort, åpne lenken og marker det som utført.`,
    overdue: 'Over fristen',
    thisWeek: 'Denne uken',
    nextWeeks: 'De neste fire ukene',
    unanswered: 'Mangler svar',
    troubles: 'E-post som ikke kom fram siste uke',
    failing: 'Adresser som ikke virker',
    held: 'Innkommet e-post som venter på deg',
    reported: 'Meldt fra siste uke',
    doneBy: (by) => `Utført, sier ${by}`,
    waivedBy: (by) => `Frafalt av ${by}`,
    due: (when) => `Frist ${when}`,
    late: (when, days) => `Frist ${when}, ${days} ${days === 1 ? 'dag' : 'dager'} siden`,
    owner: (name) => `Ansvarlig: ${name}`,
    tentative: 'foreløpig',
    silent: (names) => `Venter på ${names}.`,
    from: (sender) => `Fra ${sender}.`,
    noSubject: '(uten emne)',
    more: (count) => `og ${count} til`,
  },
  nn: {
    subject: (week, late) => `Veke ${week}${late > 0 ? `: ${late} over fristen` : ''}`,
    intro: 'God morgon! Dette skjer i veka, og dette bør du sjå på.',
    introLate: (late) =>
      `God morgon! ${late === 1 ? 'Éin frist er' : `${late} fristar er`} ute. Er det gjort, opne lenkja og merk det som utført.`,
    overdue: 'Over fristen',
    thisWeek: 'Denne veka',
    nextWeeks: 'Dei neste fire vekene',
    unanswered: 'Manglar svar',
    troubles: 'E-post som ikkje kom fram siste veka',
    failing: 'Adresser som ikkje verkar',
    held: 'Innkomen e-post som ventar på deg',
    reported: 'Meldt frå siste veka',
    doneBy: (by) => `Utført, seier ${by}`,
    waivedBy: (by) => `Fråfalle av ${by}`,
    due: (when) => `Frist ${when}`,
    late: (when, days) => `Frist ${when}, ${days} ${days === 1 ? 'dag' : 'dagar'} sidan`,
    owner: (name) => `Ansvarleg: ${name}`,
    tentative: 'førebels',
    silent: (names) => `Ventar på ${names}.`,
    from: (sender) => `Frå ${sender}.`,
    noSubject: '(utan emne)',
    more: (count) => `og ${count} til`,
  },
  en: {
    subject: (week, late) => `Week ${week}${late > 0 ? `: ${late} overdue` : ''}`,
    intro: 'Good morning! This is the week, and what you should look at.',
    introLate: (late) =>
      `Good morning! ${late === 1 ? 'One deadline has' : `${late} deadlines have`} passed. If it is done, open the link and mark it as done.`,
    overdue: 'Overdue',
    thisWeek: 'This week',
    nextWeeks: 'The next four weeks',
    unanswered: 'Missing answers',
    troubles: 'E-mail that did not arrive last week',
    failing: 'Addresses that do not work',
    held: 'Incoming e-mail that waits for you',
    reported: 'Reported last week',
    doneBy: (by) => `Done, says ${by}`,
    waivedBy: (by) => `Waived by ${by}`,
    due: (when) => `Due ${when}`,
    late: (when, days) => `Due ${when}, ${days} ${days === 1 ? 'day' : 'days'} ago`,
    owner: (name) => `Responsible: ${name}`,
    tentative: 'tentative',
    silent: (names) => `Waiting for ${names}.`,
    from: (sender) => `From ${sender}.`,
    noSubject: '(no subject)',
    more: (count) => `and ${count} more`,
  },
};
