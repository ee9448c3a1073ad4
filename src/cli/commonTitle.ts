import type { Change } from '../domain/publication/change.ts';

/** `Fylkesmøtet i Agder, Akershus og Oslo`: what the titles share, once; null when there is nothing to be seen between. */
export function commonTitle(changes: readonly Change[]): string | null {
  const titles = changes.map(({ before, after }) => ((after ?? before)?.title ?? '').split(' '));
  const shortest = Math.min(...titles.map(({ length }) => length));
  const all = (position: number): boolean =>
    titles.every((words) => words.at(position) === titles[0]?.at(position));
  let first = 0;
  while (first < shortest && all(first)) first += 1;
  let last = 0;
  while (last < shortest - first - 1 && all(-1 - last)) last += 1;
  const own = titles.map((words) => words.slice(first, words.length - last).join(' '));
  if (first === 0 || own.includes('') || new Set(own).size < own.length) return null;
  const beginning = titles[0]?.slice(0, first) ?? [];
  const end = last === 0 ? [] : (titles[0]?.slice(-last) ?? []);
  const listed = own.some((each) => each.includes(','))
    ? own.join('; ')
    : `${own.slice(0, -1).join(', ')} og ${own.at(-1) ?? ''}`;
  return [...beginning, listed, ...end].join(' ');
}
