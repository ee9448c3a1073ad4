import type { Language } from '../../../domain/time/language.ts';

/** The accessibility statement: what has been looked at, how, what is known to be hard, and where to complain. */
export type AccessibilityWords = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: readonly string[];
    readonly points: readonly string[];
  }[];
};

export const accessibilityWords: Readonly<Record<Language, AccessibilityWords>> = {
  nb: {
    title: 'Tilgjengelighet',
    lead: 'Sidene skal kunne brukes av alle: med tastatur, med skjermleser, i stor skrift og uten farger. Målet er WCAG 2.1 på nivå AA.',
    sections: [
      {
        id: 'gjort',
        title: 'Slik er de laget',
        text: [],
        points: [
          'Alt som står i hjulet, står også i tabellen og i agendaen under det.',
          'Farge er aldri det eneste som skiller. Slag og status har hver sin form og sitt ord.',
          'Alt kan nås og brukes med tastatur, og det vises hvor du er.',
          'Sidene virker uten skript, følger valget ditt av lyst eller mørkt utseende, og kan skrives ut.',
          'Teksten kan forstørres til 400 % uten at noe må leses sidelengs.',
          'Hver side sier hvilket språk den er på, og hva som er skrevet på et annet.',
        ],
      },
      {
        id: 'provd',
        title: 'Slik er de prøvd',
        text: [
          'Sidene kontrolleres med automatiske prøver i en nettleser, gjennomgang med tastatur, forstørring og måling av kontrast. Slike prøver finner bare en del av feilene.',
        ],
        points: [],
      },
      {
        id: 'kjent',
        title: 'Det vi ikke vet, og det som er vanskelig',
        text: [],
        points: [
          'Sidene er ikke prøvd systematisk med skjermlesere eller av brukere med nedsatt funksjonsevne.',
          'Ingen uavhengig har vurdert dem, og de har ingen sertifisering.',
          'Merkene i hjulet er små på små skjermer. Bruk tabellen eller agendaen under.',
          'Regler, titler og begrunnelser står på språket de er skrevet på, som oftest bokmål.',
          'Kalenderprogrammene sidene fører til, er laget av andre.',
          'Køsiden på arbeidsbordet er laget av andre, på engelsk, og har knapper uten navn. Alt den viser, kan tjenesten klare seg uten.',
          'På arbeidsbordet på nynorsk og engelsk er ikke alle titler fra filene merket med språket sitt.',
        ],
      },
      {
        id: 'klage',
        title: 'Si fra',
        text: [
          'Finner du noe du ikke får brukt, så si fra til den som driver dette nettstedet, og skriv hvilken side det gjelder og hva som hindret deg. Adressen står i e-postene du får herfra, og hos sekretariatet for organet.',
          'Får du ikke svar du er fornøyd med, kan du melde fra til Digitaliseringsdirektoratet (Uu-tilsynet), som fører tilsyn med universell utforming av nettsteder i Norge.',
        ],
        points: [],
      },
    ],
  },
  nn: {
    title: 'Tilgjenge',
    lead: 'Sidene skal kunne brukast av alle: med tastatur, med skjermlesar, i stor skrift og utan fargar. Målet er WCAG 2.1 på nivå AA.',
    sections: [
      {
        id: 'gjort',
        title: 'Slik er dei laga',
        text: [],
        points: [
          'Alt som står i hjulet, står òg i tabellen og i agendaen under det.',
          'Farge er aldri det einaste som skil. Slag og status har kvar si form og sitt ord.',
          'Alt kan nåast og brukast med tastatur, og det er synleg kvar du er.',
          'Sidene verkar utan skript, følgjer valet ditt av lys eller mørk utsjånad, og kan skrivast ut.',
          'Teksten kan forstørrast til 400 % utan at noko må lesast sidelengs.',
          'Kvar side seier kva språk ho er på, og kva som er skrive på eit anna.',
        ],
      },
      {
        id: 'provd',
        title: 'Slik er dei prøvde',
        text: [
          'Sidene blir kontrollerte med automatiske prøver i ein nettlesar, gjennomgang med tastatur, forstørring og måling av kontrast. Slike prøver finn berre ein del av feila.',
        ],
        points: [],
      },
      {
        id: 'kjent',
        title: 'Det vi ikkje veit, og det som er vanskeleg',
        text: [],
        points: [
          'Sidene er ikkje prøvde systematisk med skjermlesarar eller av brukarar med nedsett funksjonsevne.',
          'Ingen uavhengig har vurdert dei, og dei har inga sertifisering.',
          'Merka i hjulet er små på små skjermar. Bruk tabellen eller agendaen under.',
          'Reglar, titlar og grunngjevingar står på språket dei er skrivne på, som oftast bokmål.',
          'Kalenderprogramma sidene fører til, er laga av andre.',
          'Køsida på arbeidsbordet er laga av andre, på engelsk, og har knappar utan namn. Alt ho viser, kan tenesta klare seg utan.',
          'På arbeidsbordet på nynorsk og engelsk er ikkje alle titlar frå filene merkte med språket sitt.',
        ],
      },
      {
        id: 'klage',
        title: 'Sei frå',
        text: [
          'Finn du noko du ikkje får brukt, så sei frå til den som driv denne nettstaden, og skriv kva side det gjeld og kva som hindra deg. Adressa står i e-postane du får herifrå, og hos sekretariatet for organet.',
          'Får du ikkje svar du er nøgd med, kan du melde frå til Digitaliseringsdirektoratet (Uu-tilsynet), som fører tilsyn med universell utforming av nettstader i Noreg.',
        ],
        points: [],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'These pages should be usable by all: with a keyboard, with a screen reader, in large type and without colours. The aim is WCAG 2.1, level AA.',
    sections: [
      {
        id: 'gjort',
        title: 'How they are made',
        text: [],
        points: [
          'Everything in the wheel is also in the table and in the agenda below it.',
          'Colour is never all that tells things apart. Kinds and statuses have shapes and words of their own.',
          'Everything can be reached and used with a keyboard, and you can see where you are.',
          'The pages work without scripts, follow your choice of light or dark, and can be printed.',
          'The text can be enlarged to 400 % with nothing to be read sideways.',
          'Each page says what language it is in, and what is written in another.',
        ],
      },
      {
        id: 'provd',
        title: 'How they have been tested',
        text: [
          'The pages are checked by automated tests in a browser, by walking through them with a keyboard, by enlarging them and by measuring contrast. Such tests find only some of the faults.',
        ],
        points: [],
      },
      {
        id: 'kjent',
        title: 'What we do not know, and what is hard',
        text: [],
        points: [
          'The pages have not been tested systematically with screen readers or by people with disabilities.',
          'Nobody independent has assessed them, and they are not certified.',
          'The marks of the wheel are small on small screens. Use the table or the agenda below it.',
          'Rules, titles and reasons are in the language they were written in, mostly Norwegian.',
          'The calendar programs the pages lead to are made by others.',
          'The queue page of the desk is made by others, in English, and has buttons without names. The service can do without what it shows.',
          'At the desk in Nynorsk and English, not every title from the files is marked with its language.',
        ],
      },
      {
        id: 'klage',
        title: 'Tell us',
        text: [
          'If there is something you cannot use, tell whoever runs this site, which page it was, and what was in your way. The address is in the mail you get from here, and with the secretariat of the body.',
          'If the answer does not satisfy you, you may report it to the Norwegian Digitalisation Agency (Uu-tilsynet), which supervises the accessibility of websites in Norway.',
        ],
        points: [],
      },
    ],
  },
};
