import type { Occurrence } from './occurrence.ts';

/**
 * What comes back year after year under one name: `agder/kdk/mote` of `agder/kdk/mote/2027/3`, `agder/arendalsuka` of
 * `agder/arendalsuka/2027`. A duty is one of its meeting's series, with its own last part: `agder/kdk/mote:innkalling`.
 */
export function seriesOf({ key, year, kind }: Pick<Occurrence, 'key' | 'year' | 'kind'>): string {
  const parts = key.split('/');
  const at = parts.lastIndexOf(String(year));
  const name = (at === -1 ? parts : parts.slice(0, at)).join('/');
  return kind === 'duty' ? `${name}:${parts.at(-1) ?? ''}` : name;
}
