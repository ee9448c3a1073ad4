import { targetKey } from '../occurrences/targetKey.ts';
import type { Relation } from '../schedule/relation.ts';

/** The key a relation of this meeting points at: `{n}` is its own number, the year that of its series. Null for anchors. */
export function relationKey(
  relation: Relation,
  meeting: { readonly key: string; readonly series: string | null },
): string | null {
  if (meeting.series === null) return null;
  const [wheel = ''] = meeting.series.split('/');
  const year = Number(meeting.series.slice(meeting.series.lastIndexOf('/') + 1));
  return targetKey(relation.of, wheel, year, meeting.key.slice(meeting.key.lastIndexOf('/') + 1));
}
