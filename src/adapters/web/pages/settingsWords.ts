import type { Language } from '../../../domain/time/language.ts';

/** What the pages of settings and of unsubscribing say. */
export type SettingsWords = {
  readonly title: string;
  readonly lead: (address: string) => string;
  readonly saved: string;
  readonly language: string;
  readonly asSet: string;
  readonly mails: string;
  readonly reminders: string;
  readonly remindersHelp: string;
  readonly digest: string;
  readonly digestHelp: string;
  readonly feed: string;
  readonly alarms: string;
  readonly alarmsHelp: string;
  readonly always: string;
  readonly save: string;
  readonly stopTitle: Readonly<Record<'reminders' | 'digest', string>>;
  readonly stopButton: Readonly<Record<'reminders' | 'digest', string>>;
  readonly stopped: Readonly<Record<'reminders' | 'digest', string>>;
  readonly stopHelp: string;
  readonly settings: string;
};

export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  nb: {
    title: 'E-post fra Årshjul',
    lead: (address) => `Valgene gjelder det som sendes til ${address}.`,
    saved: 'Valgene er lagret og gjelder fra nå av.',
    language: 'Språk',
    asSet: 'Som sekretariatet har satt',
    mails: 'Hva du får',
    reminders: 'Påminnelser',
    remindersHelp: 'Om frister du er ansvarlig for, og om svar på en innkalling som mangler.',
    digest: 'Ukebrev',
    digestHelp: 'Ukens møter og frister, mandag morgen. Bare sekretariater får det.',
    feed: 'Kalenderen din',
    alarms: 'Varsler i kalenderen',
    alarmsHelp:
      'Den personlige kalenderen varsler en dag før og en halv time før møter, og klokken 09 dagen før frister og møter uten klokkeslett. Ikke alle kalenderprogrammer slipper slike varsler fram.',
    always:
      'Innkallinger, avlysninger og varsler om frister som er oversittet, kommer alltid. Slår du av påminnelser, gjelder fristene likevel, og andre kan få beskjed når en av dem er ute.',
    save: 'Lagre',
    stopTitle: { reminders: 'Slutte å få påminnelser?', digest: 'Slutte å få ukebrevet?' },
    stopButton: { reminders: 'Slå av påminnelser', digest: 'Slå av ukebrevet' },
    stopped: {
      reminders: 'Påminnelser er slått av. Fristene gjelder likevel.',
      digest: 'Ukebrevet er slått av.',
    },
    stopHelp: 'Innkallinger og avlysninger kommer som før.',
    settings: 'Alle valg for e-post',
  },
  nn: {
    title: 'E-post frå Årshjul',
    lead: (address) => `Vala gjeld det som blir sendt til ${address}.`,
    saved: 'Vala er lagra og gjeld frå no av.',
    language: 'Språk',
    asSet: 'Som sekretariatet har sett',
    mails: 'Kva du får',
    reminders: 'Påminningar',
    remindersHelp: 'Om fristar du er ansvarleg for, og om svar på ei innkalling som manglar.',
    digest: 'Vekebrev',
    digestHelp: 'Møta og fristane i veka, måndag morgon. Berre sekretariat får det.',
    feed: 'Kalenderen din',
    alarms: 'Varsel i kalenderen',
    alarmsHelp:
      'Den personlege kalenderen varslar ein dag før og ein halv time før møte, og klokka 09 dagen før fristar og møte utan klokkeslett. Ikkje alle kalenderprogram slepp slike varsel fram.',
    always:
      'Innkallingar, avlysingar og varsel om fristar som er gått ut, kjem alltid. Slår du av påminningar, gjeld fristane likevel, og andre kan få beskjed når ein av dei er ute.',
    save: 'Lagre',
    stopTitle: { reminders: 'Slutte å få påminningar?', digest: 'Slutte å få vekebrevet?' },
    stopButton: { reminders: 'Slå av påminningar', digest: 'Slå av vekebrevet' },
    stopped: {
      reminders: 'Påminningar er slått av. Fristane gjeld likevel.',
      digest: 'Vekebrevet er slått av.',
    },
    stopHelp: 'Innkallingar og avlysingar kjem som før.',
    settings: 'Alle val for e-post',
  },
  en: {
    title: 'E-mail from Årshjul',
    lead: (address) => `These choices are for what is sent to ${address}.`,
    saved: 'Saved. The choices apply from now on.',
    language: 'Language',
    asSet: 'As the secretariat has set it',
    mails: 'What you get',
    reminders: 'Reminders',
    remindersHelp: 'Of deadlines you answer for, and of invitations you have not answered.',
    digest: 'Weekly letter',
    digestHelp: 'The meetings and deadlines of the week, on Monday morning. For secretariats only.',
    feed: 'Your calendar',
    alarms: 'Alarms in the calendar',
    alarmsHelp:
      'Your personal calendar alerts you one day before and half an hour before meetings, and at 09:00 the day before deadlines and meetings without a time. Not every calendar program lets such alarms through.',
    always:
      'Invitations, cancellations and alerts about deadlines that have passed are always sent. Without reminders the deadlines still hold, and others may be told when one has passed.',
    save: 'Save',
    stopTitle: { reminders: 'Stop the reminders?', digest: 'Stop the weekly letter?' },
    stopButton: { reminders: 'Turn off reminders', digest: 'Turn off the weekly letter' },
    stopped: {
      reminders: 'Reminders are turned off. The deadlines still hold.',
      digest: 'The weekly letter is turned off.',
    },
    stopHelp: 'Invitations and cancellations are sent as before.',
    settings: 'All choices for e-mail',
  },
};
