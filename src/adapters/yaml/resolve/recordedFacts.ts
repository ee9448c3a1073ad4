import type { RecordedFact } from '../../../domain/schedule/fact.ts';
import { spotAt } from '../read/spot.ts';
import { unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

/** The answers in the year files, for facts that some body asks for. */
export function recordedFacts({ folder, wheels, report }: WheelContext): readonly RecordedFact[] {
  const known = wheels.get(folder.id)?.facts ?? null;
  return folder.years.flatMap(({ data, spot }) =>
    Object.entries(data.facts ?? {}).map(([fact, value]) => {
      const at = spotAt(spot, 'facts', fact).key;
      const unknown = unknownId(known, fact, 'spørsmålet', `${folder.id}/bodies (facts)`);
      if (unknown) report(unknown, at);
      return { fact, year: data.year, value, at };
    }),
  );
}
