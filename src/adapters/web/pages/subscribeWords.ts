import type { Language } from '../../../domain/time/language.ts';

/** What the pages of subscribing and of asking for a link say. */
export type SubscribeWords = {
  readonly title: string;
  readonly lead: string;
  readonly ownTitle: string;
  readonly ownText: string;
  readonly email: string;
  readonly ask: string;
  readonly askHelp: string;
  readonly notAnAddress: string;
  readonly choose: string;
  readonly chooseHelp: string;
  readonly whole: string;
  readonly add: (name: string) => string;
  readonly delayNote: string;
  readonly none: string;
  readonly sentTitle: string;
  readonly sent: string;
  readonly sentNext: readonly string[];
  readonly back: string;
};

export const subscribeWords: Readonly<Record<Language, SubscribeWords>> = {
  nb: {
    title: 'Abonner',
    lead: 'Et abonnement viser møter og frister i din egen kalender og følger med når datoene endres.',
    ownTitle: 'Din egen kalender',
    ownText:
      'Er du innkalt til møter, eller har du ansvar for frister? Få din egen lenke på e-post. Der ligger møtene og fristene dine samlet, du kan svare på innkallinger, og du får en kalender med bare det som gjelder deg.',
    email: 'E-postadressen du får innkallinger til',
    ask: 'Få din egen lenke på e-post',
    askHelp: 'Du trenger ingen konto.',
    notAnAddress: 'Skriv hele e-postadressen, for eksempel navn@kommune.example.',
    choose: 'Kalendere for alle',
    chooseHelp: 'Velg et helt årshjul eller ett organ.',
    whole: 'Hele hjulet',
    add: (name) => `Legg til «${name}»`,
    delayNote:
      'Kalenderprogrammene bestemmer selv hvor ofte de henter, og vi kan ikke skynde på dem. Tidene er erfaringer; leverandørene lover ingenting. Endringer på kort varsel får de innkalte derfor også på e-post.',
    none: 'Ingen kalendere er klare ennå. De lages når den første planen er publisert.',
    sentTitle: 'Sjekk e-posten din',
    sent: 'Hvis adressen er kjent i et årshjul, er lenken på vei. Den kommer innen noen få minutter.',
    sentNext: [
      'Kom den ikke? Se i søppelposten, og om du skrev adressen som innkallingene dine kommer til.',
      'Vi sier det samme til alle, så ingen kan bruke siden til å finne ut hvem som er med.',
      'Du kan be om høyst tre lenker på et kvarter.',
    ],
    back: 'Tilbake til Abonner',
  },
  nn: {
    title: 'Abonner',
    lead: 'Eit abonnement viser møte og fristar i din eigen kalender og følgjer med når datoane blir endra.',
    ownTitle: 'Din eigen kalender',
    ownText:
      'Er du kalla inn til møte, eller har du ansvar for fristar? Få di eiga lenkje på e-post. Der ligg møta og fristane dine samla, du kan svare på innkallingar, og du får ein kalender med berre det som gjeld deg.',
    email: 'E-postadressa du får innkallingar til',
    ask: 'Få di eiga lenkje på e-post',
    askHelp: 'Du treng ingen konto.',
    notAnAddress: 'Skriv heile e-postadressa, til dømes namn@kommune.example.',
    choose: 'Kalendrar for alle',
    chooseHelp: 'Vel eit heilt årshjul eller eitt organ.',
    whole: 'Heile hjulet',
    add: (name) => `Legg til «${name}»`,
    delayNote:
      'Kalenderprogramma avgjer sjølve kor ofte dei hentar, og vi kan ikkje skunde på dei. Tidene er røynsler; leverandørane lovar ingenting. Endringar på kort varsel får dei innkalla difor òg på e-post.',
    none: 'Ingen kalendrar er klare enno. Dei blir laga når den første planen er publisert.',
    sentTitle: 'Sjekk e-posten din',
    sent: 'Er adressa kjend i eit årshjul, er lenkja på veg. Ho kjem innan nokre få minutt.',
    sentNext: [
      'Kom ho ikkje? Sjå i søppelposten, og om du skreiv adressa som innkallingane dine kjem til.',
      'Vi seier det same til alle, så ingen kan bruke sida til å finne ut kven som er med.',
      'Du kan be om høgst tre lenkjer på eit kvarter.',
    ],
    back: 'Tilbake til Abonner',
  },
  en: {
    title: 'Subscribe',
    lead: 'A subscription shows meetings and deadlines in your own calendar and keeps up when dates change.',
    ownTitle: 'Your own calendar',
    ownText:
      'Are you called to meetings, or do you answer for deadlines? Get your own link by e-mail. It leads to your meetings and deadlines in one place, lets you answer invitations, and gives you a calendar with only what concerns you.',
    email: 'The e-mail address your invitations come to',
    ask: 'Get your own link by e-mail',
    askHelp: 'You need no account.',
    notAnAddress: 'Write the whole e-mail address, such as name@municipality.example.',
    choose: 'Calendars for everybody',
    chooseHelp: 'Choose a whole wheel or one body.',
    whole: 'The whole wheel',
    add: (name) => `Add “${name}”`,
    delayNote:
      'Calendar programs decide themselves how often they fetch, and we cannot hurry them. The times are from experience; the vendors promise nothing. Those who are called are therefore also told of late changes by e-mail.',
    none: 'No calendars are ready yet. They are made when the first plan is published.',
    sentTitle: 'Check your e-mail',
    sent: 'If the address is known in a wheel, the link is on its way. It arrives within a few minutes.',
    sentNext: [
      'Did it not come? Look among your junk mail, and check that you wrote the address your invitations come to.',
      'We say the same to everybody, so that nobody can use this page to find out who takes part.',
      'You can ask for at most three links in a quarter of an hour.',
    ],
    back: 'Back to Subscribe',
  },
};
