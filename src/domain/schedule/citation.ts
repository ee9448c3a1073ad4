import type { PlainDate } from '../time/plainDate.ts';

/** A bylaw, mandate or guideline that rules are quoted from. `adopted` may be month-precise in `adoptedText`. */
export type SourceDocument = {
  readonly id: string;
  readonly title: string;
  readonly adoptedText: string | null;
  readonly file: string | null;
};

/** One quoted sentence. `provisional`: the source itself calls the rule a starting point. */
export type Citation = {
  readonly id: string;
  readonly document: SourceDocument;
  readonly section: string;
  readonly quote: string;
  readonly status: 'adopted' | 'provisional';
};

/** A school holiday or anchor date may also rest on a plain source text instead of a citation. */
export type SourceNote = { readonly text: string; readonly checked: PlainDate | null };
