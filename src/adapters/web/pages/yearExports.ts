import type { Language } from '../../../domain/time/language.ts';
import { type ExportWords, exportWords } from './exportWords.ts';
import { yearAddress } from './yearAddress.ts';
import type { YearContent } from './yearContent.ts';

/** The files of a year, as its page offers them. */
export type YearExports = {
  readonly words: ExportWords;
  readonly files: readonly { readonly href: string; readonly text: string }[];
};

const FORMATS = ['pdf', 'png', 'svg', 'xlsx', 'csv', 'json'] as const;

/** Links to the files of what the page shows, in the language of the page. */
export function yearExports({ wheel, year, filter }: YearContent, language: Language): YearExports {
  const words = exportWords[language];
  const hrefOf = (file: string): string => {
    const address = yearAddress(wheel.id, year, filter, file);
    return language === 'nb' ? address : `${address}${address.includes('?') ? '&' : '?'}sprak=${language}`;
  };
  return {
    words,
    files: FORMATS.map((format) => ({
      href: hrefOf(format === 'svg' ? 'hjul.svg' : `arshjul.${format}`),
      text: words.files[format],
    })),
  };
}
