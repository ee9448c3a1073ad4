import type { MeetingRule } from '../../../domain/schedule/meetingRule.ts';
import type { WrittenMeeting } from '../kinds/seriesPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { checkAvoid } from './checkAvoid.ts';
import { unknownId } from './known.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveRelations } from './resolveRelations.ts';
import type { WheelContext } from './wheelContext.ts';

/** A meeting written under a series, with its references resolved. */
export function resolveMeeting(
  id: string,
  written: WrittenMeeting,
  spot: Spot,
  owner: { readonly body: string; readonly series: string },
  context: WheelContext,
): MeetingRule {
  checkAvoid(written.avoid, spot, context);
  for (const [index, guest] of (written.guests ?? []).entries()) {
    const unknown = unknownId(
      context.folder.known.guests,
      guest,
      'gjesten',
      `${context.folder.id}/members.yaml`,
    );
    if (unknown) context.report(unknown, spotAt(spot, 'guests', index).value);
  }
  return {
    id,
    title: written.title ?? null,
    purpose: written.purpose ?? null,
    window: written.window ?? null,
    days: written.days ?? null,
    time: written.time ?? null,
    place: written.place ?? null,
    host: written.host ?? null,
    relations: resolveRelations(written, spot, { ...owner, meetings: [id], level: 'meeting' }, context),
    avoid: written.avoid ?? [],
    guests: written.guests ?? [],
    agenda: (written.agenda ?? []).map((item, index) =>
      typeof item === 'string'
        ? { text: item, cite: [] }
        : { text: item.text, cite: resolveCite(item.cite, spotAt(spot, 'agenda', index), context) },
    ),
    cite: resolveCite(written.cite, spot, context),
    assumption: written.assumption ?? null,
    at: spot.key,
  };
}
