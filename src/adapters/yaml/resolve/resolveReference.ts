import type { Target } from '../../../domain/schedule/relation.ts';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { WrittenReference } from '../fields/referenceField.ts';
import { didYouMean } from '../issues/didYouMean.ts';
import { listed } from '../issues/listed.ts';
import { quoted } from '../issues/quoted.ts';
import type { WheelIndex } from './indexFolder.ts';
import type { WheelContext } from './wheelContext.ts';

/**
 * What a reference points at, or `null` after reporting why nothing. A series named without a meeting is its only meeting;
 * of several it is `{n}` when `sameNumber` (the meeting with the referring meeting's own id), else an error.
 */
export function resolveReference(
  written: WrittenReference,
  at: SourcePlace,
  sameNumber: boolean,
  context: WheelContext,
): Target | null {
  const { segments, yearShift } = written;
  const own = context.wheels.get(context.folder.id);
  const [first = ''] = segments;
  const missing = (what: string, name: string, known: Iterable<string>): null => {
    const all = [...known];
    context.report(
      {
        code: 'schedule-unknown-reference',
        message: `Fant ikke ${what} ${quoted(name)} (i henvisningen ${quoted(written.text)}).${didYouMean(name, all)}`,
        remedy:
          all.length > 0 ? `Finnes: ${listed(all)}.` : 'Fjern henvisningen, eller skriv det den peker på.',
      },
      at,
    );
    return null;
  };
  if (segments.length === 1) {
    const known = own?.anchors ?? null;
    if (known === null || known.has(first)) return { type: 'anchor', anchor: first, yearShift };
    if (own?.bodies.has(first)) return missing('en serie i organet', first, seriesOf(own, first));
    return missing('ankerpunktet', first, known);
  }
  const inOwn = own?.bodies.has(first) === true && segments.length <= 3;
  const wheel = inOwn ? own : context.wheels.get(first);
  if (!wheel || (!inOwn && segments.length < 3)) {
    if (own?.allBodies === false) return null;
    const bodies = [...(own?.bodies.keys() ?? [])];
    return segments.length === 4
      ? missing('hjulet', first, context.wheels.keys())
      : missing('organet', first, segments.length === 3 ? [...bodies, ...context.wheels.keys()] : bodies);
  }
  const [bodyId = '', seriesId = '', meetingId] = inOwn ? segments : segments.slice(1);
  const body = wheel.bodies.get(bodyId);
  if (!body) return wheel.allBodies ? missing('organet', bodyId, wheel.bodies.keys()) : null;
  const series = body.series.get(seriesId);
  if (!series) {
    if (body.open) return null;
    const isObligation = body.obligations.has(seriesId);
    return missing(
      isObligation ? 'møteserien (det er en frist, ikke et møte)' : 'serien',
      seriesId,
      body.series.keys(),
    );
  }
  const target = (meeting: string): Target => {
    return { type: 'meeting', wheel: wheel.id, body: bodyId, series: seriesId, meeting, yearShift };
  };
  if (meetingId !== undefined) {
    if (series.ids.includes(meetingId) || body.open) return target(meetingId);
    return missing('møtet', meetingId, series.ids);
  }
  const [only] = series.ids;
  if (only !== undefined && series.ids.length === 1) return target(only);
  if (sameNumber) return target('{n}');
  if (body.open) return null;
  context.report(
    {
      code: 'schedule-unknown-reference',
      message:
        series.ids.length === 0
          ? `Serien i henvisningen ${quoted(written.text)} har ingen møter (count: unknown).`
          : `Henvisningen ${quoted(written.text)} sier ikke hvilket av ${series.ids.length} møter.`,
      remedy:
        series.ids.length === 0
          ? 'Før opp møtet i serien, eller fjern henvisningen.'
          : `Legg til møtet: ${listed(series.ids.slice(0, 10).map((id) => `${written.text.replace(/@.*$/, '')}/${id}`))}.`,
    },
    at,
  );
  return null;
}

function seriesOf(wheel: WheelIndex, body: string): readonly string[] {
  return [...(wheel.bodies.get(body)?.series.keys() ?? [])].map((series) => `${body}/${series}`);
}
