import { anchorDays } from '../../compile/anchorDays.ts';
import type { DayRange } from '../../compile/dayRange.ts';
import { titleOf } from '../../compile/titleOf.ts';
import { targetKey } from '../../occurrences/targetKey.ts';
import type { Relation } from '../../schedule/relation.ts';
import { formatDay } from '../../time/formatDay.ts';
import type { JudgedMeeting } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';

/** What a relation points at, once it has days. `meeting` null for an anchor. */
export type Related = {
  readonly days: DayRange;
  readonly key: string;
  /** «Arendalsuka (mandag 16. august 2027)». */
  readonly name: string;
  readonly title: string;
  readonly meeting: JudgedMeeting | null;
};

/** Null while the meeting or anchor has no date, or is not among the years read. */
export function relatedDays(
  relation: Relation,
  { slot }: JudgedMeeting,
  { known }: Judgement,
): Related | null {
  const { of } = relation;
  const key = targetKey(of, slot.wheel.id, slot.year, slot.meeting);
  if (of.type === 'meeting') {
    const meeting = known.get(key);
    if (!meeting || key === slot.key) return null;
    const { first, last, name } = meeting;
    return { days: { from: first, to: last }, key, name, title: titleOf(meeting.slot), meeting };
  }
  const anchor = slot.wheel.anchors.find(({ id }) => id === of.anchor);
  const found = anchor ? anchorDays(anchor, slot.year + of.yearShift) : null;
  if (!anchor || found?.type !== 'dated') return null;
  const name = `${anchor.name} (${formatDay(found.days.from, 'nb')})`;
  return { days: found.days, key, name, title: anchor.name, meeting: null };
}
