import type { Wheel } from '../../../domain/schedule/wheel.ts';

/** A citation as pages show it. `text` is null when the schedules do not know the id. */
export type Quote = {
  readonly id: string;
  readonly text: string | null;
  readonly section: string;
  readonly document: string;
  readonly provisional: boolean;
};

/** The sentences behind citation ids, looked up in the first wheel that has each. */
export function quotesOf(cite: readonly string[], wheels: readonly Wheel[]): readonly Quote[] {
  return cite.map((id) => {
    const citation = wheels.map((wheel) => wheel.citations.get(id)).find((found) => found !== undefined);
    return {
      id,
      text: citation?.quote ?? null,
      section: citation?.section ?? '',
      document: citation?.document.title ?? '',
      provisional: citation?.status === 'provisional',
    };
  });
}
