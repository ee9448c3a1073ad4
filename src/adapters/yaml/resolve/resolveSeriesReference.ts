import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { WrittenReference } from '../fields/referenceField.ts';
import { didYouMean } from '../issues/didYouMean.ts';
import { listed } from '../issues/listed.ts';
import { quoted } from '../issues/quoted.ts';
import type { WheelContext } from './wheelContext.ts';

/** A whole series, not one of its meetings. */
export type SeriesReference = {
  readonly wheel: string;
  readonly body: string;
  readonly series: string;
  readonly yearShift: number;
};

/** The series a reference names, or `null` after reporting that there is none. */
export function resolveSeriesReference(
  { text, segments, yearShift }: WrittenReference,
  at: SourcePlace,
  { wheels, folder, report }: WheelContext,
): SeriesReference | null {
  const own = wheels.get(folder.id);
  const [body = '', series = ''] = segments.slice(-2);
  const wheel = segments.length === 3 ? wheels.get(segments[0] ?? '') : own;
  const found = wheel?.bodies.get(body);
  if (wheel && (segments.length === 2 || segments.length === 3) && found?.series.has(series)) {
    return { wheel: wheel.id, body, series, yearShift };
  }
  if (found?.open || (!found && wheel?.allBodies === false)) return null;
  const all = [...(wheel?.bodies ?? [])].flatMap(([id, each]) =>
    [...each.series.keys()].map((name) => `${segments.length === 3 ? `${wheel?.id}/` : ''}${id}/${name}`),
  );
  report(
    {
      code: 'schedule-unknown-reference',
      message: `${quoted(text)} er ikke en møteserie.${didYouMean(text, all)}`,
      remedy:
        all.length > 0 ? `Skriv organ/serie. Finnes: ${listed(all.slice(0, 10))}.` : 'Skriv organ/serie.',
    },
    at,
  );
  return null;
}
