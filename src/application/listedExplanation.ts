import { type ListedOccurrence, listedOccurrence } from '../domain/occurrences/listedOccurrence.ts';
import type { Explanation } from '../domain/planning/explanation.ts';
import type { SourcePlace } from '../domain/schedule/sourcePlace.ts';
import type { ExplainedOccurrence } from './explainOccurrence.ts';

/** An explanation as `arshjul explain --json` prints it: a public contract, described in docs/kontrakter.md. Holds no address. */
export type ListedExplanation = {
  readonly occurrence: Omit<ListedOccurrence, 'uid'>;
  readonly basis: 'decided' | 'computed' | 'proposed';
  readonly note: string | null;
  readonly rule: SourcePlace;
  readonly decided: SourcePlace | null;
  /** First and last year the body's rules read as they do here; absent when they never change. */
  readonly version?: { readonly from: number | null; readonly to: number | null; readonly at: SourcePlace };
  readonly reckoning: string | null;
  readonly citations: readonly {
    readonly id: string;
    readonly document: string;
    readonly section: string;
    readonly quote: string;
    readonly status: 'adopted' | 'provisional';
  }[];
  readonly assumptions: readonly string[];
  readonly explanation: Explanation | null;
};

export function listedExplanation(explained: ExplainedOccurrence): ListedExplanation {
  const { occurrence, decidedAt, reckoning, version, citations, assumptions, explanation } = explained;
  // A UID looks like an address and explains nothing.
  const { uid: _uid, ...listed } = listedOccurrence(occurrence);
  return {
    occurrence: listed,
    basis: occurrence.basis,
    note: occurrence.note,
    rule: occurrence.at,
    decided: decidedAt,
    ...(version ? { version } : {}),
    reckoning,
    citations: citations.map(({ id, document, section, quote, status }) => ({
      id,
      document: document.title,
      section,
      quote,
      status,
    })),
    assumptions,
    explanation,
  };
}
