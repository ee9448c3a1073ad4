/** What several titles have in common, as one title: the first words they share. Null when that says nothing. */
export function sharedTitle(titles: readonly string[]): string | null {
  const [start = '', ...starts] = titles.map(titleStart);
  if (start.length >= SAYS_ENOUGH && starts.every((other) => other === start)) return start;
  const [first = [], ...others] = titles.map((title) => title.split(' '));
  let count = 0;
  while (count < first.length && others.every((words) => words[count] === first[count])) count += 1;
  const words = first.slice(0, count).join(' ');
  if (words.length < SAYS_SOMETHING) return null;
  return count === first.length || /[:–,]$/.test(words) ? words.replace(/[\s:–,]+$/, '') : `${words} …`;
}

/** Titles that begin alike are told together: what stands before a colon, else the first two words. */
export function titleStart(title: string): string {
  const colon = title.indexOf(': ');
  return colon > 0 ? title.slice(0, colon) : title.split(' ').slice(0, 2).join(' ');
}

const SAYS_SOMETHING = 8;
/** So much before a colon needs no word of what is after it. */
const SAYS_ENOUGH = 16;
