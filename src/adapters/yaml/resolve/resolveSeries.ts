import type { Series } from '../../../domain/schedule/series.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import type { WrittenSeries } from '../kinds/seriesPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import type { SeriesIndex } from './indexFolder.ts';
import { resolveAgenda } from './resolveAgenda.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveCycle } from './resolveCycle.ts';
import { resolveDuties } from './resolveDuties.ts';
import { resolveMeeting } from './resolveMeeting.ts';
import { resolveRelations } from './resolveRelations.ts';
import { resolveWindow } from './resolveWindow.ts';
import type { WheelContext } from './wheelContext.ts';

/** A series with its references resolved and defaults filled in. */
export function resolveSeries(
  id: string,
  written: WrittenSeries,
  spot: Spot,
  body: BodyFile,
  index: SeriesIndex,
  context: WheelContext,
): Series {
  const owner = { body: body.body, series: id };
  const meetingsSpot = spotAt(spot, 'meetings');
  const order = [...meetingsSpot.children.keys()];
  const meetings = Object.entries(written.meetings ?? {})
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([meeting, rule]) => resolveMeeting(meeting, rule, spotAt(meetingsSpot, meeting), owner, context));
  noteNumberOrder(owner, index, context);
  const alone = !index.pattern && index.count.type === 'counted' && index.count.max === 1;
  return {
    id,
    title: written.title ?? (alone ? '{name}' : '{name} {n}'),
    count: index.count,
    cycle: resolveCycle(written.every, spot, context.report),
    pattern: written.pattern ?? null,
    ...resolveWindow(written.window, spot, context),
    days: written.days ?? 1,
    time: written.time ?? null,
    place: written.place ?? null,
    ...(written.join ? { join: written.join } : {}),
    minGap: written.min_gap ?? null,
    relations: resolveRelations(written, spot, { ...owner, meetings: index.ids, level: 'series' }, context),
    meetings,
    agenda: resolveAgenda(written.agenda, spot, context),
    joint: written.joint
      ? {
          role: written.joint.role,
          ofType: written.joint.of_type,
          cite: resolveCite(written.joint.cite, spotAt(spot, 'joint'), context),
        }
      : null,
    ...((written.dispatch ?? body.dispatch) === 'together' ? { dispatch: 'together' as const } : {}),
    duties: resolveDuties(written.duties, spot, body, context),
    cite: resolveCite(written.cite, spot, context),
    assumption: written.assumption ?? null,
    at: spot.key,
  };
}

// Numbered meetings come in the order of their numbers, which may close a circle that no `after` closes alone.
function noteNumberOrder(
  owner: { readonly body: string; readonly series: string },
  { ids }: SeriesIndex,
  { folder, ties }: WheelContext,
): void {
  const numbers = ids.filter((id) => /^\d+$/.test(id));
  for (const [index, next] of numbers.entries()) {
    const first = numbers[index - 1];
    const key = (meeting: string): string => `${folder.id}/${owner.body}/${owner.series}/${meeting}`;
    if (first !== undefined) ties.push({ first: key(first), next: key(next), at: null });
  }
}
