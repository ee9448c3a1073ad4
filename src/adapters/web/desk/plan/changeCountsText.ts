import type { Change } from '../../../../domain/publication/change.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { changeWords } from './changeWords.ts';

const ORDER: readonly Change['type'][] = ['added', 'revived', 'moved', 'changed', 'cancelled', 'removed'];

/** «2 nye, 1 flyttet»; empty when there are none. */
export function changeCountsText(changes: readonly Pick<Change, 'type'>[], language: Language): string {
  const { counts } = changeWords[language];
  return ORDER.map((type) => [type, changes.filter((change) => change.type === type).length] as const)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${count} ${counts[type][count === 1 ? 0 : 1]}`)
    .join(', ');
}
