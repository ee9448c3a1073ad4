import { compareOccurrences } from '../occurrences/compareOccurrences.ts';
import type { Relation } from '../schedule/relation.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { likelyDays } from './likelyDays.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { type Known, momentOf } from './momentOf.ts';
import { yearMeetings } from './yearMeetings.ts';
import { yearSlots } from './yearSlots.ts';

/**
 * Finds the meetings that ties are looked up to («the first meeting after the assembly») and puts the ties among the others.
 * Which meeting it is must be known before the year is planned, so it is read from about when each will be; that it held is
 * seen afterwards, see `lookupFindings`.
 */
export function resolveLookups(
  slots: readonly MeetingSlot[],
  schedules: Schedules,
  year: number,
  published: ReadonlyMap<string, PlainDate>,
): readonly MeetingSlot[] {
  if (slots.every(({ lookups }) => lookups === undefined)) return slots;
  const near = [year - 1, year, year + 1]
    .map((each) => yearSlots(schedules, each))
    .flatMap((each) => yearMeetings(each, likelyDays(each.slots, published)))
    .toSorted(compareOccurrences);
  const byKey = new Map(near.map((each) => [each.key, each]));
  const bySeries = Map.groupBy(
    near.filter(({ kind }) => kind === 'meeting'),
    ({ key }) => key.split('/').slice(0, 3).join('/'),
  );
  return slots.map((slot) => {
    if (slot.lookups === undefined) return slot;
    const known: Known = {
      occurrence: (key) => byKey.get(key) ?? null,
      meetingsOf: (series) => (bySeries.get(series) ?? []).filter(({ key }) => key !== slot.key),
      recorded: () => null,
    };
    const lookups = slot.lookups.map((lookup) => {
      const found = momentOf(lookup.relation.of, slot.wheel.id, slot.year, known);
      return { ...lookup, key: found.type === 'dated' ? (found.key ?? null) : null };
    });
    const relations = lookups.flatMap(({ relation, key }): readonly Relation[] =>
      key === null ? [] : [{ ...relation, of: targetOf(key, slot.year) }],
    );
    return { ...slot, lookups, relations: [...slot.relations, ...relations] };
  });
}

function targetOf(key: string, year: number): Relation['of'] {
  const [wheel = '', body = '', series = '', of = '', meeting = ''] = key.split('/');
  return { type: 'meeting', wheel, body, series, meeting, yearShift: Number(of) - year };
}
