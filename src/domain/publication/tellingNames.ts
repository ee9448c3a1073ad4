import type { Language } from '../time/language.ts';
import type { Telling } from './tellingOf.ts';

/** What a recipient is told, in a word or two, as the mail itself says it. */
export const tellingNames: Readonly<Record<Language, Readonly<Record<Telling, string>>>> = {
  nb: {
    new: 'Innkalling',
    time: 'Ny tid',
    place: 'Nytt sted',
    'time-and-place': 'Ny tid og nytt sted',
    text: 'Ny tekst',
    address: 'Innkalling til ny adresse',
    cancelled: 'Avlyst',
    unconfirmed: 'Ikke lenger bekreftet',
    removed: 'Tatt av listen',
    'old-address': 'Avlysning til gammel adresse',
    'past-day': 'Flyttet til en dag som har vært',
  },
  nn: {
    new: 'Innkalling',
    time: 'Ny tid',
    place: 'Ny stad',
    'time-and-place': 'Ny tid og ny stad',
    text: 'Ny tekst',
    address: 'Innkalling til ny adresse',
    cancelled: 'Avlyst',
    unconfirmed: 'Ikkje lenger stadfesta',
    removed: 'Teken av lista',
    'old-address': 'Avlysing til gammal adresse',
    'past-day': 'Flytta til ein dag som har vore',
  },
  en: {
    new: 'Invitation',
    time: 'New time',
    place: 'New place',
    'time-and-place': 'New time and place',
    text: 'New text',
    address: 'Invitation to a new address',
    cancelled: 'Cancelled',
    unconfirmed: 'No longer confirmed',
    removed: 'Taken off the list',
    'old-address': 'Cancellation to the old address',
    'past-day': 'Moved to a day that is past',
  },
};
