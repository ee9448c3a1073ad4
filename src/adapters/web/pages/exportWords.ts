import type { Language } from '../../../domain/time/language.ts';

type Problem = readonly [title: string, text: string, remedy: string];

/** What is said about the files of a year. */
export type ExportWords = {
  readonly heading: string;
  readonly lead: string;
  /** What each file is good for, by its ending. */
  readonly files: Readonly<Record<'pdf' | 'png' | 'svg' | 'xlsx' | 'csv' | 'json', string>>;
  readonly busy: Problem;
  readonly size: Problem;
};

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  nb: {
    heading: 'Last ned',
    lead: 'Filene har det du har valgt å vise. Bare det som er offentlig, er med.',
    files: {
      pdf: 'PDF til utskrift: hjulet og tabellen på A3',
      png: 'PNG: hjulet som bilde',
      svg: 'SVG: hjulet som tegning',
      xlsx: 'Excel: tabellen med datoer',
      csv: 'CSV: tabellen som tekst',
      json: 'JSON: for andre programmer',
    },
    busy: [
      'Mange vil ha bilder akkurat nå',
      'Det lages for mange bilder og utskrifter på en gang.',
      'Vent ti sekunder og last siden på nytt. SVG, Excel og CSV kan lastes ned hele tiden.',
    ],
    size: [
      'Bildet kan ikke ha den størrelsen',
      'Adressen ber om en størrelse som ikke finnes.',
      'Skriv bredden i piksler fra 100 til 7016 (?px=2000), bredde og høyde (?px=2000x1500, høyst 35 millioner piksler), eller papir og oppløsning (?papir=a4, a3 eller a2, og &dpi=72 til 300).',
    ],
  },
  nn: {
    heading: 'Last ned',
    lead: 'Filene har det du har valt å vise. Berre det som er offentleg, er med.',
    files: {
      pdf: 'PDF til utskrift: hjulet og tabellen på A3',
      png: 'PNG: hjulet som bilete',
      svg: 'SVG: hjulet som teikning',
      xlsx: 'Excel: tabellen med datoar',
      csv: 'CSV: tabellen som tekst',
      json: 'JSON: for andre program',
    },
    busy: [
      'Mange vil ha bilete akkurat no',
      'Det blir laga for mange bilete og utskrifter på ein gong.',
      'Vent ti sekund og last sida på nytt. SVG, Excel og CSV kan lastast ned heile tida.',
    ],
    size: [
      'Biletet kan ikkje ha den storleiken',
      'Adressa ber om ein storleik som ikkje finst.',
      'Skriv breidda i pikslar frå 100 til 7016 (?px=2000), breidd og høgd (?px=2000x1500, høgst 35 millionar pikslar), eller papir og oppløysing (?papir=a4, a3 eller a2, og &dpi=72 til 300).',
    ],
  },
  en: {
    heading: 'Download',
    lead: 'The files have what you have chosen to show. Only what is public is in them.',
    files: {
      pdf: 'PDF for print: the wheel and the table on A3',
      png: 'PNG: the wheel as a picture',
      svg: 'SVG: the wheel as a drawing',
      xlsx: 'Excel: the table with dates',
      csv: 'CSV: the table as text',
      json: 'JSON: for other programs',
    },
    busy: [
      'Many want pictures right now',
      'Too many pictures and prints are being made at once.',
      'Wait ten seconds and reload the page. SVG, Excel and CSV can be downloaded at any time.',
    ],
    size: [
      'The picture cannot have that size',
      'The address asks for a size there is none of.',
      'Write the width in pixels from 100 to 7016 (?px=2000), width and height (?px=2000x1500, at most 35 million pixels), or paper and resolution (?papir=a4, a3 or a2, and &dpi=72 to 300).',
    ],
  },
};
