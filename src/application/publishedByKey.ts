import type { Published } from '../domain/publication/published.ts';
import { ArshjulError } from './errors/arshjulError.ts';

const SHOWN = 6;

/**
 * What is published under a key, or under the last parts of one when only one ends so (`arsrapport/2027`).
 * Throws `not-found` that says which ones are alike.
 */
export function publishedByKey(published: readonly Published[], text: string): Published {
  const key = text.trim().replaceAll(/^\/+|\/+$/g, '');
  const exact = published.find(({ occurrence }) => occurrence.key === key);
  if (exact) return exact;
  const ending =
    key === '' ? [] : published.filter((each) => isOpen(each) && each.occurrence.key.endsWith(`/${key}`));
  if (ending[0] && ending.length === 1) return ending[0];
  if (ending.length > 1)
    throw new ArshjulError('not-found', `${ending.length} nøkler slutter på «${key}».`, {
      remedy: `Skriv hele nøkkelen: ${shown(ending, key)}`,
    });
  throw new ArshjulError('not-found', `Ingenting som er publisert, har nøkkelen «${key}».`, {
    remedy: adviceFor(key, published),
  });
}

function adviceFor(key: string, published: readonly Published[]): string {
  const parts = key.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const beginning = `${parts.slice(0, length).join('/')}/`;
    const like = published.filter((each) => isOpen(each) && each.occurrence.key.startsWith(beginning));
    if (like.length > 0) return `Mente du en av disse? ${shown(like, key)}`;
  }
  return '«npx arshjul list --keys» viser nøklene. Det som er nytt i filene, må først publiseres med «npx arshjul apply».';
}

function isOpen({ removed, occurrence }: Published): boolean {
  return !removed && (occurrence.kind === 'obligation' || occurrence.kind === 'duty');
}

/** Those of the same year first, and duties last: there are many around every meeting. */
function shown(found: readonly Published[], key: string): string {
  const year = /(?:^|\/)\d{4}(?=\/|$)/.exec(key)?.[0] ?? '';
  const rank = ({ occurrence }: Published): number =>
    (occurrence.key.includes(year) ? 0 : 2) + (occurrence.kind === 'duty' ? 1 : 0);
  const keys = found
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN)
    .map(({ occurrence }) => occurrence.key);
  return `${keys.join(', ')}${found.length > SHOWN ? ' …' : ''}`;
}
