import type { Language } from '../../../domain/time/language.ts';

type ClientWords = {
  readonly name: string;
  readonly button: string;
  readonly how: string;
  readonly delay: string;
};

/** What stands around the ways into a calendar. */
export type FeedWayWords = {
  readonly clients: Readonly<Record<'office' | 'outlook' | 'desktop' | 'google' | 'apple', ClientWords>>;
  readonly address: string;
  readonly addressHelp: string;
  readonly copy: string;
  readonly copied: string;
  readonly qr: string;
  readonly qrHelp: string;
  readonly never: string;
  readonly unreachable: string;
  readonly newWindow: string;
};

export const feedWayWords: Readonly<Record<Language, FeedWayWords>> = {
  nb: {
    clients: {
      office: {
        name: 'Outlook på jobb (Microsoft 365)',
        button: 'Legg til i Outlook på jobb',
        how: 'Outlook på nettet åpnes. Trykk «Importer», så følger kalenderen med også i Outlook på maskinen og telefonen.',
        delay: 'Endringer vises etter omtrent 3 timer, noen ganger etter et døgn.',
      },
      outlook: {
        name: 'Outlook.com',
        button: 'Legg til i Outlook.com',
        how: 'For private kontoer hos Microsoft.',
        delay: 'Endringer vises etter omtrent 3 timer, noen ganger etter et døgn.',
      },
      desktop: {
        name: 'Outlook på maskinen',
        button: 'Åpne i Outlook på maskinen',
        how: 'For Outlook uten Microsoft 365. Svar ja når programmet spør om du vil abonnere.',
        delay: 'Endringer vises etter 1–3 timer, og når programmet starter.',
      },
      google: {
        name: 'Google Kalender',
        button: 'Legg til i Google Kalender',
        how: 'Gjøres på nettet, ikke i appen. Etterpå vises kalenderen i appen også.',
        delay: 'Endringer vises etter 8–24 timer. Det kan ikke stilles inn.',
      },
      apple: {
        name: 'Apple Kalender',
        button: 'Åpne i Apple Kalender',
        how: 'På Mac, iPhone og iPad. Sett «Oppdater automatisk» til hver time.',
        delay: 'Du velger selv hvor ofte endringer hentes, fra hvert 5. minutt til hver uke.',
      },
    },
    address: 'Adressen',
    addressHelp:
      'Virker ingen av knappene, lim adressen inn i programmet som «abonner på kalender» eller «fra nettet».',
    copy: 'Kopier adressen',
    copied: 'Adressen er kopiert.',
    qr: 'QR-kode med adressen til kalenderen',
    qrHelp: 'Rett kameraet på en iPhone eller iPad mot koden, så spør den om du vil abonnere.',
    never: 'Ikke last ned filen og importer den: en importert kalender oppdateres aldri.',
    unreachable:
      'Tjenesten har ingen offentlig https-adresse ennå. Google og Outlook på nettet henter kalenderen fra sine egne servere og når den ikke. Programmer på denne maskinen gjør det.',
    newWindow: 'går til et annet nettsted',
  },
  nn: {
    clients: {
      office: {
        name: 'Outlook på jobb (Microsoft 365)',
        button: 'Legg til i Outlook på jobb',
        how: 'Outlook på nettet opnar seg. Trykk «Importer», så følgjer kalenderen med òg i Outlook på maskina og telefonen.',
        delay: 'Endringar viser etter om lag 3 timar, nokre gonger etter eit døgn.',
      },
      outlook: {
        name: 'Outlook.com',
        button: 'Legg til i Outlook.com',
        how: 'For private kontoar hos Microsoft.',
        delay: 'Endringar viser etter om lag 3 timar, nokre gonger etter eit døgn.',
      },
      desktop: {
        name: 'Outlook på maskina',
        button: 'Opne i Outlook på maskina',
        how: 'For Outlook utan Microsoft 365. Svar ja når programmet spør om du vil abonnere.',
        delay: 'Endringar viser etter 1–3 timar, og når programmet startar.',
      },
      google: {
        name: 'Google Kalender',
        button: 'Legg til i Google Kalender',
        how: 'Blir gjort på nettet, ikkje i appen. Etterpå viser appen kalenderen òg.',
        delay: 'Endringar viser etter 8–24 timar. Det kan ikkje stillast inn.',
      },
      apple: {
        name: 'Apple Kalender',
        button: 'Opne i Apple Kalender',
        how: 'På Mac, iPhone og iPad. Set «Oppdater automatisk» til kvar time.',
        delay: 'Du vel sjølv kor ofte endringar blir henta, frå kvart 5. minutt til kvar veke.',
      },
    },
    address: 'Adressa',
    addressHelp:
      'Verkar ingen av knappane, lim adressa inn i programmet som «abonner på kalender» eller «frå nettet».',
    copy: 'Kopier adressa',
    copied: 'Adressa er kopiert.',
    qr: 'QR-kode med adressa til kalenderen',
    qrHelp: 'Rett kameraet på ein iPhone eller iPad mot koden, så spør han om du vil abonnere.',
    never: 'Ikkje last ned fila og importer henne: ein importert kalender blir aldri oppdatert.',
    unreachable:
      'Tenesta har inga offentleg https-adresse enno. Google og Outlook på nettet hentar kalenderen frå sine eigne tenarar og når han ikkje. Program på denne maskina gjer det.',
    newWindow: 'går til ein annan nettstad',
  },
  en: {
    clients: {
      office: {
        name: 'Outlook at work (Microsoft 365)',
        button: 'Add to Outlook at work',
        how: 'Outlook on the web opens. Press “Import”, and the calendar shows in Outlook on your computer and phone too.',
        delay: 'Changes show after about 3 hours, sometimes after a day.',
      },
      outlook: {
        name: 'Outlook.com',
        button: 'Add to Outlook.com',
        how: 'For private Microsoft accounts.',
        delay: 'Changes show after about 3 hours, sometimes after a day.',
      },
      desktop: {
        name: 'Outlook on this computer',
        button: 'Open in Outlook on this computer',
        how: 'For Outlook without Microsoft 365. Say yes when it asks whether to subscribe.',
        delay: 'Changes show after 1–3 hours, and when the program starts.',
      },
      google: {
        name: 'Google Calendar',
        button: 'Add to Google Calendar',
        how: 'Done on the web, not in the app. Afterwards the app shows it too.',
        delay: 'Changes show after 8–24 hours. It cannot be set.',
      },
      apple: {
        name: 'Apple Calendar',
        button: 'Open in Apple Calendar',
        how: 'On Mac, iPhone and iPad. Set “Auto-refresh” to every hour.',
        delay: 'You choose how often changes are fetched, from every 5 minutes to every week.',
      },
    },
    address: 'The address',
    addressHelp:
      'If none of the buttons work, paste the address into your program as “subscribe to calendar” or “from the web”.',
    copy: 'Copy the address',
    copied: 'The address is copied.',
    qr: 'QR code with the address of the calendar',
    qrHelp: 'Point the camera of an iPhone or iPad at the code, and it asks whether to subscribe.',
    never: 'Do not download the file and import it: an imported calendar is never updated.',
    unreachable:
      'The service has no public https address yet. Google and Outlook on the web fetch the calendar from their own servers and cannot reach it. Programs on this computer can.',
    newWindow: 'goes to another site',
  },
};
