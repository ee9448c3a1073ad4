import type { Change } from '../domain/publication/change.ts';

/** «2 nye, 1 flyttet, 1 avlyst». */
export function changeCounts(changes: readonly Pick<Change, 'type'>[]): string {
  const count = (type: Change['type']): number => changes.filter((each) => each.type === type).length;
  return [
    `${count('added')} ${count('added') === 1 ? 'ny' : 'nye'}`,
    `${count('revived')} tatt opp igjen`,
    `${count('moved')} flyttet`,
    `${count('changed')} endret`,
    `${count('cancelled')} avlyst`,
    `${count('removed')} fjernet`,
  ]
    .filter((text) => !text.startsWith('0 '))
    .join(', ');
}
