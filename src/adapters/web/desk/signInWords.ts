import type { Language } from '../../../domain/time/language.ts';

/** What is said above the form: what has happened, or why nobody came in. */
export type SignInNotice =
  | 'sent'
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'unknown'
  | 'over'
  | 'often'
  | 'foreign'
  | 'large'
  | 'invalid'
  | 'no-role'
  | 'provider-away'
  | 'declined'
  | 'stale'
  | 'unverified';

export type SignInWords = {
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly send: string;
  readonly life: string;
  readonly or: string;
  /** `name`: what the organisation calls its own signing in. */
  readonly provider: (name: string) => string;
  readonly again: string;
  readonly mailbox: string;
  readonly confirm: (address: string) => string;
  readonly enter: string;
  readonly notices: Readonly<Record<SignInNotice, readonly [title: string, text: string]>>;
};

export const signInWords: Readonly<Record<Language, SignInWords>> = {
  nb: {
    title: 'Logg inn på arbeidsbordet',
    lead: 'Arbeidsbordet er for sekretariater og koordinatorer. Skriv e-postadressen din, så får du en lenke som logger deg inn. Du trenger ikke passord.',
    address: 'E-postadressen din',
    send: 'Send meg en lenke',
    life: 'Lenken virker én gang, i 20 minutter.',
    or: 'Eller',
    provider: (name) => `Logg inn med ${name}`,
    again: 'Be om en ny lenke',
    mailbox: 'E-posten ligger i postkassen her på siden.',
    confirm: (address) => `Trykk på knappen for å logge inn som ${address}.`,
    enter: 'Logg inn',
    notices: {
      sent: [
        'Se i innboksen din',
        'Har adressen en rolle på arbeidsbordet, er lenken på vei. Den kommer som regel innen ett minutt og virker i 20 minutter. Kommer den ikke, se i søppelposten, eller be koordinatoren om å føre opp adressen din.',
      ],
      'signed-out': ['Du er logget ut', 'Lukk nettleseren hvis andre bruker maskinen.'],
      'signed-out-everywhere': [
        'Du er logget ut overalt',
        'Ingen nettleser er lenger logget inn med adressen din.',
      ],
      unknown: [
        'Lenken virker ikke',
        'Adressen er ikke hel. Åpne lenken rett fra e-posten, eller be om en ny her.',
      ],
      over: ['Lenken er brukt eller gått ut', 'Hver lenke virker én gang, i 20 minutter. Be om en ny her.'],
      often: ['For mange forsøk på kort tid', 'Vent noen minutter og prøv igjen.'],
      foreign: ['Skjemaet kom fra et annet nettsted', 'Ingenting er gjort. Prøv på nytt herfra.'],
      large: ['Teksten er for lang', 'Ingenting er gjort. Skriv bare e-postadressen.'],
      invalid: ['Dette er ikke en e-postadresse', 'Skriv hele adressen, med krøllalfa (@).'],
      'no-role': [
        'Adressen din har ingen rolle på arbeidsbordet',
        'Be koordinatoren om å føre den opp i hjulets wheel.yaml, og prøv igjen.',
      ],
      'provider-away': [
        'Innloggingstjenesten svarer ikke',
        'Prøv igjen om litt, eller få en lenke på e-post.',
      ],
      declined: ['Innloggingen ble avbrutt', 'Begynn på nytt, eller få en lenke på e-post.'],
      stale: [
        'Innloggingen kan ikke fullføres',
        'Den tok for lang tid, ble begynt i en annen nettleser eller er brukt før. Begynn på nytt.',
      ],
      unverified: [
        'E-postadressen din er ikke bekreftet',
        'Innloggingstjenesten går ikke god for den. Få en lenke på e-post i stedet.',
      ],
    },
  },
  nn: {
    title: 'Logg inn på arbeidsbordet',
    lead: 'Arbeidsbordet er for sekretariat og koordinatorar. Skriv e-postadressa di, så får du ei lenkje som loggar deg inn. Du treng ikkje passord.',
    address: 'E-postadressa di',
    send: 'Send meg ei lenkje',
    life: 'Lenkja verkar éin gong, i 20 minutt.',
    or: 'Eller',
    provider: (name) => `Logg inn med ${name}`,
    again: 'Be om ei ny lenkje',
    mailbox: 'E-posten ligg i postkassa her på sida.',
    confirm: (address) => `Trykk på knappen for å logge inn som ${address}.`,
    enter: 'Logg inn',
    notices: {
      sent: [
        'Sjå i innboksen din',
        'Har adressa ei rolle på arbeidsbordet, er lenkja på veg. Ho kjem som regel innan eitt minutt og verkar i 20 minutt. Kjem ho ikkje, sjå i søppelposten, eller be koordinatoren om å føre opp adressa di.',
      ],
      'signed-out': ['Du er logga ut', 'Lukk nettlesaren om andre bruker maskina.'],
      'signed-out-everywhere': [
        'Du er logga ut overalt',
        'Ingen nettlesar er lenger logga inn med adressa di.',
      ],
      unknown: [
        'Lenkja verkar ikkje',
        'Adressa er ikkje heil. Opne lenkja rett frå e-posten, eller be om ei ny her.',
      ],
      over: ['Lenkja er brukt eller gått ut', 'Kvar lenkje verkar éin gong, i 20 minutt. Be om ei ny her.'],
      often: ['For mange forsøk på kort tid', 'Vent nokre minutt og prøv igjen.'],
      foreign: ['Skjemaet kom frå ein annan nettstad', 'Ingenting er gjort. Prøv på nytt herifrå.'],
      large: ['Teksten er for lang', 'Ingenting er gjort. Skriv berre e-postadressa.'],
      invalid: ['Dette er ikkje ei e-postadresse', 'Skriv heile adressa, med krøllalfa (@).'],
      'no-role': [
        'Adressa di har inga rolle på arbeidsbordet',
        'Be koordinatoren om å føre henne opp i wheel.yaml for hjulet, og prøv igjen.',
      ],
      'provider-away': [
        'Innloggingstenesta svarer ikkje',
        'Prøv igjen om litt, eller få ei lenkje på e-post.',
      ],
      declined: ['Innlogginga vart avbroten', 'Byrja på nytt, eller få ei lenkje på e-post.'],
      stale: [
        'Innlogginga kan ikkje fullførast',
        'Ho tok for lang tid, vart byrja i ein annan nettlesar eller er brukt før. Byrja på nytt.',
      ],
      unverified: [
        'E-postadressa di er ikkje stadfesta',
        'Innloggingstenesta går ikkje god for henne. Få ei lenkje på e-post i staden.',
      ],
    },
  },
  en: {
    title: 'Sign in at the desk',
    lead: 'The desk is for secretariats and coordinators. Write your e-mail address, and you get a link that signs you in. You need no password.',
    address: 'Your e-mail address',
    send: 'Send me a link',
    life: 'The link works once, for 20 minutes.',
    or: 'Or',
    provider: (name) => `Sign in with ${name}`,
    again: 'Ask for a new link',
    mailbox: 'The e-mail is in the mailbox on this site.',
    confirm: (address) => `Press the button to sign in as ${address}.`,
    enter: 'Sign in',
    notices: {
      sent: [
        'Look in your inbox',
        'If the address has a role at the desk, the link is on its way. It usually comes within a minute and works for 20 minutes. If it does not come, look in your junk mail, or ask the coordinator to list your address.',
      ],
      'signed-out': ['You are signed out', 'Close the browser if others use this computer.'],
      'signed-out-everywhere': [
        'You are signed out everywhere',
        'No browser is signed in with your address any more.',
      ],
      unknown: [
        'The link does not work',
        'The address is not whole. Open the link straight from the e-mail, or ask for a new one here.',
      ],
      over: [
        'The link is used or has run out',
        'Each link works once, for 20 minutes. Ask for a new one here.',
      ],
      often: ['Too many attempts in a short time', 'Wait a few minutes and try again.'],
      foreign: ['The form came from another site', 'Nothing has been done. Try again from here.'],
      large: ['The text is too long', 'Nothing has been done. Write the e-mail address only.'],
      invalid: ['This is not an e-mail address', 'Write the whole address, with the at sign (@).'],
      'no-role': [
        'Your address has no role at the desk',
        'Ask the coordinator to list it in the wheel.yaml of the wheel, and try again.',
      ],
      'provider-away': [
        'The sign-in service does not answer',
        'Try again in a while, or get a link by e-mail.',
      ],
      declined: ['Signing in was broken off', 'Start again, or get a link by e-mail.'],
      stale: [
        'Signing in cannot be completed',
        'It took too long, was started in another browser, or has been used before. Start again.',
      ],
      unverified: [
        'Your e-mail address is not verified',
        'The sign-in service does not vouch for it. Get a link by e-mail instead.',
      ],
    },
  },
};
