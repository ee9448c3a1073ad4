import type { MeetingSlot } from '../../compile/meetingSlot.ts';
import type { Count } from '../../schedule/count.ts';
import type { JudgedFact } from '../judgedFact.ts';

/** Whether each series has as many meetings as its rule says, once the cancelled ones are taken away. */
export function judgeCounts(slots: readonly MeetingSlot[]): readonly JudgedFact[] {
  const series = Map.groupBy(slots, ({ wheel, body, series }) => `${wheel.id}/${body.id}/${series.id}`);
  return [...series.values()].flatMap(countFact);
}

function countFact(slots: readonly MeetingSlot[]): readonly JudgedFact[] {
  const { body, series, year } = slots[0]!;
  const { count } = series;
  if (count.type === 'unknown' || series.pattern !== null) return [];
  const held = slots.filter(
    ({ decision, extra }) => decision?.status !== 'cancelled' && extra?.counts !== false,
  );
  const cancelled = slots.find(({ decision }) => decision?.status === 'cancelled');
  if (held.length >= count.min && (count.max === null || held.length <= count.max)) return [];
  return [
    {
      code: 'year-count',
      severity: count.strength === 'required' ? 'error' : 'warning',
      subject: body.name,
      predicate: `får ${held.length} ${held.length === 1 ? 'møte' : 'møter'} i ${year}, men regelen sier ${countText(count)}`,
      remedy:
        held.length < count.min
          ? 'Sett en ny dato for det avlyste møtet i årsfilen, eller endre «count» hvis regelen er endret.'
          : 'Avlys et møte i årsfilen, eller endre «count» hvis regelen er endret.',
      at: (held.length < count.min ? cancelled?.decision?.at : null) ?? series.at,
      cite: series.cite,
      occurrences: slots.map(({ key }) => key),
    },
  ];
}

function countText({ min, max, strength }: Extract<Count, { type: 'counted' }>): string {
  const normally = strength === 'normal' ? 'normalt ' : '';
  if (max === null) return `${normally}minst ${min}`;
  return min === max ? `${normally}${min}` : `${normally}${min} til ${max}`;
}
