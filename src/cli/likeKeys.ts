import type { Occurrence } from '../domain/occurrences/occurrence.ts';

const SHOWN = 5;

/** Advice after an unknown key: the meetings of the same body or wheel, or where keys are found. */
export function likeKeys(key: string, occurrences: readonly Occurrence[]): string {
  const parts = key.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const beginning = `${parts.slice(0, length).join('/')}/`;
    const like = occurrences.filter((each) => each.key.startsWith(beginning) && each.kind !== 'duty');
    if (like.length > 0)
      return `Mente du en av disse? ${like
        .slice(0, SHOWN)
        .map((each) => each.key)
        .join(', ')}`;
  }
  return '«npx arshjul list --keys» viser nøklene.';
}
