import type { Wheel } from '../../../domain/schedule/wheel.ts';
import type { Language } from '../../../domain/time/language.ts';
import { foreignText } from './foreignText.ts';

/** A citation as pages show it. `text` is null when the schedules do not know the id. */
export type Quote = {
  readonly id: string;
  readonly text: string | null;
  readonly section: string;
  readonly document: string;
  readonly provisional: boolean;
  /** The language of the words quoted, when the page is in another; null otherwise. */
  readonly lang: Language | null;
  readonly words: { readonly unknown: string; readonly provisional: string };
};

const WORDS = {
  nb: {
    unknown: (id: string) => `Kilden ${id} er ikke beskrevet.`,
    provisional: 'Kilden kaller regelen foreløpig.',
  },
  nn: {
    unknown: (id: string) => `Kjelda ${id} er ikkje omtala.`,
    provisional: 'Kjelda kallar regelen førebels.',
  },
  en: {
    unknown: (id: string) => `The source ${id} is not described.`,
    provisional: 'The source calls the rule provisional.',
  },
} as const;

/** The sentences behind citation ids, looked up in the first wheel that has each. */
export function quotesOf(
  cite: readonly string[],
  wheels: readonly Wheel[],
  language: Language = 'nb',
): readonly Quote[] {
  const { unknown, provisional } = WORDS[language];
  return cite.map((id) => {
    const wheel = wheels.find(({ citations }) => citations.has(id));
    const citation = wheel?.citations.get(id);
    return {
      id,
      text: citation?.quote ?? null,
      section: citation?.section ?? '',
      document: citation?.document.title ?? '',
      provisional: citation?.status === 'provisional',
      lang: foreignText(wheel, language),
      words: { unknown: unknown(id), provisional },
    };
  });
}
