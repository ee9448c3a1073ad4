import { explainOpenly } from './explainOpenly.ts';
import type { ExplainedOccurrence } from './explainOccurrence.ts';
import type { CalendarReading } from './ports/calendarReading.ts';
import type { OccurrenceExplainer } from './ports/occurrenceExplainer.ts';

type Known = {
  readonly explain: (key: string) => ExplainedOccurrence | null;
  readonly explained: Map<string, ExplainedOccurrence>;
};

/** Explains from the reading the pages show; what has been explained once is kept as long as that reading is. */
export function createOccurrenceExplainer(reading: Pick<CalendarReading, 'loaded'>): OccurrenceExplainer {
  const readings = new WeakMap<object, Known>();
  return {
    async explain(key) {
      const calendar = await reading.loaded();
      if (calendar === null) return null;
      const known = readings.get(calendar) ?? { explain: explainOpenly(calendar), explained: new Map() };
      readings.set(calendar, known);
      const found = known.explained.get(key) ?? known.explain(key);
      // Only what there is: made-up keys must not fill the memory.
      if (found !== null) known.explained.set(key, found);
      return found;
    },
  };
}
