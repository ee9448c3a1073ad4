import type { Occurrence } from '../../../../domain/occurrences/occurrence.ts';
import type { Change, ChangeAspect } from '../../../../domain/publication/change.ts';
import type { Language } from '../../../../domain/time/language.ts';

type ChangeType = Change['type'];

/** How a change of the calendar is told of. */
export type ChangeWords = {
  readonly types: Readonly<Record<ChangeType, string>>;
  /** Behind a number: «3 flyttet». One, several. */
  readonly counts: Readonly<Record<ChangeType, readonly [string, string]>>;
  readonly aspects: Readonly<Record<ChangeAspect, string>>;
  /** For the aspect `people` of what is no meeting. */
  readonly owner: string;
  readonly was: (when: string) => string;
  readonly changed: string;
  readonly basis: Readonly<Record<Occurrence['basis'], string>>;
  readonly removed: string;
  readonly noBody: string;
  readonly duties: (count: number) => string;
  readonly over: (count: number) => string;
};

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nb: {
    types: {
      added: 'Ny',
      revived: 'Tatt opp igjen',
      moved: 'Flyttet',
      changed: 'Endret',
      cancelled: 'Avlyst',
      removed: 'Fjernet',
    },
    counts: {
      added: ['ny', 'nye'],
      revived: ['tatt opp igjen', 'tatt opp igjen'],
      moved: ['flyttet', 'flyttet'],
      changed: ['endret', 'endret'],
      cancelled: ['avlyst', 'avlyst'],
      removed: ['fjernet', 'fjernet'],
    },
    aspects: {
      time: 'tid',
      place: 'sted',
      status: 'status',
      text: 'tekst',
      people: 'hvem som er kalt inn',
      reminders: 'påminnelser',
      display: 'visning',
    },
    owner: 'ansvar',
    was: (when) => `var ${when}`,
    changed: 'endret',
    basis: {
      decided: 'bestemt i filene',
      computed: 'følger av regelen',
      proposed: 'foreslått av planleggeren',
    },
    removed: 'står ikke lenger i filene',
    noBody: 'Felles',
    duties: (count) => (count === 1 ? '1 plikt rundt møtene' : `${count} plikter rundt møtene`),
    over: (count) => `${count} som alt har vært`,
  },
  nn: {
    types: {
      added: 'Ny',
      revived: 'Teken opp att',
      moved: 'Flytta',
      changed: 'Endra',
      cancelled: 'Avlyst',
      removed: 'Fjerna',
    },
    counts: {
      added: ['ny', 'nye'],
      revived: ['teken opp att', 'tekne opp att'],
      moved: ['flytta', 'flytta'],
      changed: ['endra', 'endra'],
      cancelled: ['avlyst', 'avlyste'],
      removed: ['fjerna', 'fjerna'],
    },
    aspects: {
      time: 'tid',
      place: 'stad',
      status: 'status',
      text: 'tekst',
      people: 'kven som er kalla inn',
      reminders: 'påminningar',
      display: 'vising',
    },
    owner: 'ansvar',
    was: (when) => `var ${when}`,
    changed: 'endra',
    basis: {
      decided: 'bestemt i filene',
      computed: 'følgjer av regelen',
      proposed: 'foreslått av planleggjaren',
    },
    removed: 'står ikkje lenger i filene',
    noBody: 'Felles',
    duties: (count) => (count === 1 ? '1 plikt rundt møta' : `${count} plikter rundt møta`),
    over: (count) => `${count} som alt har vore`,
  },
  en: {
    types: {
      added: 'New',
      revived: 'On again',
      moved: 'Moved',
      changed: 'Changed',
      cancelled: 'Cancelled',
      removed: 'Removed',
    },
    counts: {
      added: ['new', 'new'],
      revived: ['on again', 'on again'],
      moved: ['moved', 'moved'],
      changed: ['changed', 'changed'],
      cancelled: ['cancelled', 'cancelled'],
      removed: ['removed', 'removed'],
    },
    aspects: {
      time: 'time',
      place: 'place',
      status: 'status',
      text: 'text',
      people: 'who is called',
      reminders: 'reminders',
      display: 'display',
    },
    owner: 'responsibility',
    was: (when) => `was ${when}`,
    changed: 'changed',
    basis: {
      decided: 'decided in the files',
      computed: 'follows from the rule',
      proposed: 'proposed by the planner',
    },
    removed: 'no longer in the files',
    noBody: 'Common',
    duties: (count) => (count === 1 ? '1 duty around the meetings' : `${count} duties around the meetings`),
    over: (count) => `${count} already past`,
  },
};
