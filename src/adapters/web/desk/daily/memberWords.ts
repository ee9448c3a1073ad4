import type { Seat } from '../../../../domain/schedule/seat.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** Words of the page about members. */
export type MemberWords = {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly searchHelp: string;
  readonly which: string;
  readonly role: string;
  readonly everyone: string;
  readonly onlyFailing: string;
  readonly onlyQuiet: string;
  readonly download: string;
  readonly none: string;
  readonly count: (seats: number) => string;
  readonly seat: string;
  readonly as: Readonly<Record<Seat['as'], string>>;
  readonly period: string;
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
  readonly address: string;
  readonly lastSent: string;
  readonly neverSent: string;
  readonly failing: (reason: string, since: string) => string;
  readonly noReminders: string;
  readonly noMailbox: string;
  readonly vacant: string;
  readonly times: (count: number) => string;
  readonly faults: string;
};

export const memberWords: Readonly<Record<Language, MemberWords>> = {
  nb: {
    title: 'Medlemmer',
    lead: 'Plassene i organene, hvem som har dem, og hvor e-posten går. De står i filene; her kan de bare leses.',
    caption: 'Plasser i organene',
    searchHelp: 'Navn, adresse eller organ',
    which: 'Utvalg',
    role: 'Rolle',
    everyone: 'Alle',
    onlyFailing: 'E-post i retur',
    onlyQuiet: 'Uten påminnelser',
    download: 'Last ned som CSV',
    none: 'Ingen passer med det du har valgt.',
    count: (seats) => (seats === 1 ? '1 plass' : `${seats} plasser`),
    seat: 'Plass',
    as: { member: 'medlem', deputy: 'vara', observer: 'observatør' },
    period: 'Periode',
    from: (day) => `fra ${day}`,
    to: (day) => `til ${day}`,
    address: 'Adresse',
    lastSent: 'Sist sendt',
    neverSent: 'Aldri',
    failing: (reason, since) => `E-post kommer i retur siden ${since}: ${reason}`,
    noReminders: 'Har valgt bort påminnelser',
    noMailbox: 'Uten postkasse',
    vacant: 'ubesatt',
    times: (count) => `${count} personer`,
    faults: 'Merknad',
  },
  nn: {
    title: 'Medlemmer',
    lead: 'Plassane i organa, kven som har dei, og kvar e-posten går. Dei står i filene; her kan dei berre lesast.',
    caption: 'Plassar i organa',
    searchHelp: 'Namn, adresse eller organ',
    which: 'Utval',
    role: 'Rolle',
    everyone: 'Alle',
    onlyFailing: 'E-post i retur',
    onlyQuiet: 'Utan påminningar',
    download: 'Last ned som CSV',
    none: 'Ingen passar med det du har valt.',
    count: (seats) => (seats === 1 ? '1 plass' : `${seats} plassar`),
    seat: 'Plass',
    as: { member: 'medlem', deputy: 'vara', observer: 'observatør' },
    period: 'Periode',
    from: (day) => `frå ${day}`,
    to: (day) => `til ${day}`,
    address: 'Adresse',
    lastSent: 'Sist sendt',
    neverSent: 'Aldri',
    failing: (reason, since) => `E-post kjem i retur sidan ${since}: ${reason}`,
    noReminders: 'Har valt bort påminningar',
    noMailbox: 'Utan postkasse',
    vacant: 'ledig',
    times: (count) => `${count} personar`,
    faults: 'Merknad',
  },
  en: {
    title: 'Members',
    lead: 'The seats of the bodies, who holds them, and where their mail goes. They stand in the files; here they can only be read.',
    caption: 'Seats of the bodies',
    searchHelp: 'Name, address or body',
    which: 'Selection',
    role: 'Role',
    everyone: 'Everybody',
    onlyFailing: 'Mail comes back',
    onlyQuiet: 'Without reminders',
    download: 'Download as CSV',
    none: 'Nobody matches what you have chosen.',
    count: (seats) => (seats === 1 ? '1 seat' : `${seats} seats`),
    seat: 'Seat',
    as: { member: 'member', deputy: 'deputy', observer: 'observer' },
    period: 'Period',
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    address: 'Address',
    lastSent: 'Last sent',
    neverSent: 'Never',
    failing: (reason, since) => `Mail has come back since ${since}: ${reason}`,
    noReminders: 'Has turned reminders off',
    noMailbox: 'Without a mailbox',
    vacant: 'vacant',
    times: (count) => `${count} people`,
    faults: 'Remark',
  },
};
