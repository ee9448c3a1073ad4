import type { Language } from '../../../domain/time/language.ts';

/** What the page of years side by side says. */
export type BesideWords = {
  readonly crumbs: string;
  readonly title: (wheel: string, years: string) => string;
  readonly lead: string;
  readonly wheels: string;
  readonly table: string;
  readonly caption: string;
  readonly meeting: string;
  readonly moved: (from: number, to: number) => string;
  readonly same: string;
  readonly none: string;
  readonly undated: string;
  readonly week: string;
  readonly weeks: (weeks: number, later: boolean) => string;
  readonly days: (days: number, later: boolean) => string;
  readonly totals: (same: number, moved: number) => string;
  readonly empty: string;
  readonly one: (year: number) => string;
};

export const besideWords: Readonly<Record<Language, BesideWords>> = {
  nb: {
    crumbs: 'Brødsmuler',
    title: (wheel, years) => `${wheel}, ${years} side om side`,
    lead: 'Hjulene ved siden av hverandre, og hvert møte ved siden av seg selv.',
    wheels: 'Hjulene',
    table: 'Møtene',
    caption: 'Flytting regnes fra samme ukedag i samme uke året før.',
    meeting: 'Møte',
    moved: (from, to) => `Fra ${from} til ${to}`,
    same: 'samme uke og ukedag',
    none: 'ikke satt opp',
    undated: 'uten dato',
    week: 'uke',
    weeks: (weeks, later) => `${weeks} ${weeks === 1 ? 'uke' : 'uker'} ${later ? 'senere' : 'tidligere'}`,
    days: (days, later) => `${days} ${days === 1 ? 'dag' : 'dager'} ${later ? 'senere' : 'tidligere'}`,
    totals: (same, moved) => `${same} møter er i samme uke på samme ukedag, ${moved} er flyttet.`,
    empty: 'Ingen møter å sammenligne.',
    one: (year) => `Se hele ${year}`,
  },
  nn: {
    crumbs: 'Brødsmular',
    title: (wheel, years) => `${wheel}, ${years} side om side`,
    lead: 'Hjula ved sida av kvarandre, og kvart møte ved sida av seg sjølv.',
    wheels: 'Hjula',
    table: 'Møta',
    caption: 'Flytting er rekna frå same vekedag i same veke året før.',
    meeting: 'Møte',
    moved: (from, to) => `Frå ${from} til ${to}`,
    same: 'same veke og vekedag',
    none: 'ikkje sett opp',
    undated: 'utan dato',
    week: 'veke',
    weeks: (weeks, later) => `${weeks} ${weeks === 1 ? 'veke' : 'veker'} ${later ? 'seinare' : 'tidlegare'}`,
    days: (days, later) => `${days} ${days === 1 ? 'dag' : 'dagar'} ${later ? 'seinare' : 'tidlegare'}`,
    totals: (same, moved) => `${same} møte er i same veke på same vekedag, ${moved} er flytta.`,
    empty: 'Ingen møte å jamføre.',
    one: (year) => `Sjå heile ${year}`,
  },
  en: {
    crumbs: 'Breadcrumbs',
    title: (wheel, years) => `${wheel}, ${years} side by side`,
    lead: 'The wheels beside each other, and every meeting beside itself.',
    wheels: 'The wheels',
    table: 'The meetings',
    caption: 'Moves are counted from the same weekday of the same week the year before.',
    meeting: 'Meeting',
    moved: (from, to) => `From ${from} to ${to}`,
    same: 'same week and weekday',
    none: 'not planned',
    undated: 'without a date',
    week: 'week',
    weeks: (weeks, later) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'} ${later ? 'later' : 'earlier'}`,
    days: (days, later) => `${days} ${days === 1 ? 'day' : 'days'} ${later ? 'later' : 'earlier'}`,
    totals: (same, moved) =>
      `${same} meetings are in the same week on the same weekday, ${moved} have moved.`,
    empty: 'No meetings to compare.',
    one: (year) => `See all of ${year}`,
  },
};
