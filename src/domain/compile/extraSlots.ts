import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import type { Body } from '../schedule/body.ts';
import type { Series } from '../schedule/series.ts';
import type { Wheel } from '../schedule/wheel.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/** The meetings of a series that were called beside its rules in a year: settled, of no number, and in no order. */
export function extraSlots(context: {
  readonly wheel: Wheel;
  readonly body: Body;
  readonly series: Series;
  readonly year: number;
}): readonly MeetingSlot[] {
  const { wheel, body, series, year } = context;
  return wheel.extras
    .filter(
      ({ decision }) => decision.year === year && decision.body === body.id && decision.series === series.id,
    )
    .map((extra) => ({
      key: occurrenceKey(
        {
          type: 'meeting',
          wheel: wheel.id,
          body: body.id,
          series: series.id,
          meeting: extra.decision.meeting,
        },
        year,
      ),
      ...context,
      meeting: extra.decision.meeting,
      number: null,
      rule: null,
      days: 1,
      relations: [],
      window: null,
      target: null,
      minGapDays: 0,
      decision: extra.decision,
      computed: null,
      extra,
    }));
}
