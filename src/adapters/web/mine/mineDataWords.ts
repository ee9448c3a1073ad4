import type { PersonRecords } from '../../../application/ports/personData.ts';
import type { Language } from '../../../domain/time/language.ts';

/** What the pages of one's own data say: looking, taking along, a new link, erasing. */
export type MineDataWords = {
  readonly dataLead: string;
  readonly stored: string;
  readonly kinds: Readonly<Record<keyof PersonRecords, string>>;
  readonly files: string;
  readonly noFiles: string;
  readonly downloadTitle: string;
  readonly downloadText: string;
  readonly download: string;
  readonly renewTitle: string;
  readonly renewText: string;
  readonly renew: string;
  readonly renewedTitle: string;
  readonly renewedText: string;
  readonly eraseTitle: string;
  readonly eraseLink: string;
  readonly eraseText: string;
  readonly eraseLead: string;
  readonly eraseGoes: readonly string[];
  readonly eraseStays: readonly string[];
  readonly goesTitle: string;
  readonly staysTitle: string;
  readonly sure: string;
  readonly notSure: string;
  readonly erase: string;
  readonly keep: string;
  readonly erasedTitle: string;
  readonly erasedText: string;
  readonly erasedKept: string;
  readonly erasedFiles: string;
};

export const mineDataWords: Readonly<Record<Language, MineDataWords>> = {
  nb: {
    dataLead: 'Her ser du hva som er lagret om e-postadressen din, og kan ta det med deg eller slette det.',
    stored: 'Dette er lagret',
    kinds: {
      preferences: 'Valg',
      keys: 'Lenker og adresser, uten nøklene',
      sessions: 'Innlogginger',
      occurrences: 'Møter og frister som nevner adressen',
      messages: 'E-post til deg',
      answers: 'Svar på innkallinger',
      deputyCalls: 'Innkallinger som vara',
      fulfilments: 'Meldinger om frister',
      incoming: 'E-post fra deg',
      failing: 'Merker for e-post som er kommet i retur',
      audit: 'Linjer i loggen',
    },
    files: 'Årshjulenes filer nevner adressen som',
    noFiles: 'Årshjulenes filer nevner ikke adressen.',
    downloadTitle: 'Last ned alt',
    downloadText: 'Alt over, i en fil som både mennesker og programmer kan lese (JSON).',
    download: 'Last ned',
    renewTitle: 'Ny lenke til denne siden',
    renewText:
      'Er lenken kommet på avveie? Alle lenkene dine til denne siden slutter å virke, og en ny kommer på e-post.',
    renew: 'Trekk tilbake og send ny',
    renewedTitle: 'En ny lenke er på vei',
    renewedText:
      'De gamle lenkene virker ikke lenger. Den nye kommer på e-post innen noen få minutter. Kom den ikke, be om en på siden Abonner.',
    eraseTitle: 'Slett det som er lagret om meg',
    eraseText: 'Du ser først hva som forsvinner og hva som blir stående.',
    eraseLink: 'Gå til sletting',
    eraseLead: 'Les dette først. Det kan ikke gjøres om.',
    goesTitle: 'Dette forsvinner',
    eraseGoes: [
      'Adressen, navnet og kommentarene dine i alt som er sendt, svart og ført.',
      'Valgene dine. Står adressen fortsatt i et årshjul, får du påminnelser som om du aldri hadde valgt noe.',
      'Lenkene dine, også denne, og kalenderadressene.',
      'E-post du har sendt til tjenesten.',
    ],
    staysTitle: 'Dette blir stående',
    eraseStays: [
      'At en e-post er sendt og at en rolle har svart, uten at noen kan se at det var deg.',
      'E-post om møter og frister som ennå ikke er over, så lenge du er innkalt: ellers kan ingen si fra om endringer.',
      'Det årshjulenes egne filer sier. Sekretariatet må ta adressen ut der.',
    ],
    sure: 'Ja, slett det som er lagret om meg',
    notSure: 'Sett kryss for at du er sikker, eller gå tilbake.',
    erase: 'Slett',
    keep: 'Nei, gå tilbake',
    erasedTitle: 'Det er slettet',
    erasedText: 'Lenken til denne siden virker ikke lenger.',
    erasedKept: 'Dette er ikke over ennå, så e-posten om det blir stående til da:',
    erasedFiles: 'Årshjulenes filer nevner fortsatt adressen. Be sekretariatet ta den ut:',
  },
  nn: {
    dataLead: 'Her ser du kva som er lagra om e-postadressa di, og kan ta det med deg eller slette det.',
    stored: 'Dette er lagra',
    kinds: {
      preferences: 'Val',
      keys: 'Lenkjer og adresser, utan nøklane',
      sessions: 'Innloggingar',
      occurrences: 'Møte og fristar som nemner adressa',
      messages: 'E-post til deg',
      answers: 'Svar på innkallingar',
      deputyCalls: 'Innkallingar som vara',
      fulfilments: 'Meldingar om fristar',
      incoming: 'E-post frå deg',
      failing: 'Merke for e-post som er komen i retur',
      audit: 'Linjer i loggen',
    },
    files: 'Filene til årshjula nemner adressa som',
    noFiles: 'Filene til årshjula nemner ikkje adressa.',
    downloadTitle: 'Last ned alt',
    downloadText: 'Alt over, i ei fil som både menneske og program kan lese (JSON).',
    download: 'Last ned',
    renewTitle: 'Ny lenkje til denne sida',
    renewText:
      'Er lenkja komen på avvegar? Alle lenkjene dine til denne sida sluttar å verke, og ei ny kjem på e-post.',
    renew: 'Trekk tilbake og send ny',
    renewedTitle: 'Ei ny lenkje er på veg',
    renewedText:
      'Dei gamle lenkjene verkar ikkje lenger. Den nye kjem på e-post innan nokre få minutt. Kom ho ikkje, be om ei på sida Abonner.',
    eraseTitle: 'Slett det som er lagra om meg',
    eraseText: 'Du ser først kva som forsvinn og kva som blir ståande.',
    eraseLink: 'Gå til sletting',
    eraseLead: 'Les dette først. Det kan ikkje gjerast om.',
    goesTitle: 'Dette forsvinn',
    eraseGoes: [
      'Adressa, namnet og kommentarane dine i alt som er sendt, svart og ført.',
      'Vala dine. Står adressa framleis i eit årshjul, får du påminningar som om du aldri hadde valt noko.',
      'Lenkjene dine, òg denne, og kalenderadressene.',
      'E-post du har sendt til tenesta.',
    ],
    staysTitle: 'Dette blir ståande',
    eraseStays: [
      'At ein e-post er send og at ei rolle har svart, utan at nokon kan sjå at det var deg.',
      'E-post om møte og fristar som enno ikkje er over, så lenge du er kalla inn: elles kan ingen seie frå om endringar.',
      'Det filene til årshjula seier. Sekretariatet må ta adressa ut der.',
    ],
    sure: 'Ja, slett det som er lagra om meg',
    notSure: 'Set kryss for at du er sikker, eller gå tilbake.',
    erase: 'Slett',
    keep: 'Nei, gå tilbake',
    erasedTitle: 'Det er sletta',
    erasedText: 'Lenkja til denne sida verkar ikkje lenger.',
    erasedKept: 'Dette er ikkje over enno, så e-posten om det blir ståande til då:',
    erasedFiles: 'Filene til årshjula nemner framleis adressa. Be sekretariatet ta ho ut:',
  },
  en: {
    dataLead: 'Here you see what is stored about your e-mail address, and can take it with you or erase it.',
    stored: 'This is stored',
    kinds: {
      preferences: 'Choices',
      keys: 'Links and addresses, without the keys',
      sessions: 'Sign-ins',
      occurrences: 'Meetings and deadlines that name the address',
      messages: 'E-mail to you',
      answers: 'Answers to invitations',
      deputyCalls: 'Calls as a deputy',
      fulfilments: 'Reports on deadlines',
      incoming: 'E-mail from you',
      failing: 'Marks for e-mail that came back',
      audit: 'Lines in the log',
    },
    files: 'The files of the wheels name the address as',
    noFiles: 'The files of the wheels do not name the address.',
    downloadTitle: 'Download everything',
    downloadText: 'All of the above, in a file that both people and programs can read (JSON).',
    download: 'Download',
    renewTitle: 'A new link to this page',
    renewText:
      'Has the link gone astray? All your links to this page stop working, and a new one comes by e-mail.',
    renew: 'Withdraw and send a new one',
    renewedTitle: 'A new link is on its way',
    renewedText:
      'The old links work no longer. The new one comes by e-mail within a few minutes. If it does not, ask for one on the page Subscribe.',
    eraseTitle: 'Erase what is stored about me',
    eraseText: 'First you see what goes and what stays.',
    eraseLink: 'Go to erasing',
    eraseLead: 'Read this first. It cannot be undone.',
    goesTitle: 'This goes',
    eraseGoes: [
      'Your address, name and comments in everything that was sent, answered and recorded.',
      'Your choices. If a wheel still names the address, you get reminders as if you had never chosen.',
      'Your links, this one too, and your calendar addresses.',
      'E-mail you have sent to the service.',
    ],
    staysTitle: 'This stays',
    eraseStays: [
      'That an e-mail was sent and that a role has answered, without anybody seeing that it was you.',
      'E-mail about meetings and deadlines that are not over, as long as you are called: otherwise nobody could tell you of changes.',
      'What the files of the wheels say. The secretariat must take the address out there.',
    ],
    sure: 'Yes, erase what is stored about me',
    notSure: 'Tick the box to say that you are sure, or go back.',
    erase: 'Erase',
    keep: 'No, go back',
    erasedTitle: 'It is erased',
    erasedText: 'The link to this page works no longer.',
    erasedKept: 'This is not over yet, so the e-mail about it stays until then:',
    erasedFiles: 'The files of the wheels still name the address. Ask the secretariat to take it out:',
  },
};
