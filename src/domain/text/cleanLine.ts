import { cleanText } from './cleanText.ts';

/** Clean text on one line: every run of blanks, tabs and line breaks is one space. For titles, places and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
