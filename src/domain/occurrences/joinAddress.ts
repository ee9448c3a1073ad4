import type { Occurrence } from './occurrence.ts';

/** The https address of a meeting on the web, safe to make a link of and to stand in a header; null when there is none. */
export function joinAddress({ join = '' }: Pick<Occurrence, 'join'>): string | null {
  return /^https:\/\/[!#-;=?-~]{1,500}$/.test(join) ? join : null;
}
