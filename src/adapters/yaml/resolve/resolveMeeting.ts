import type { DayType, MeetingRule } from '../../../domain/schedule/meetingRule.ts';
import type { WrittenMeeting } from '../kinds/seriesPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { checkAvoid } from './checkAvoid.ts';
import { unknownId } from './known.ts';
import { resolveAgenda } from './resolveAgenda.ts';
import { resolveCite } from './resolveCite.ts';
import { resolveHost } from './resolveHost.ts';
import { resolveRelations } from './resolveRelations.ts';
import { resolveWindow } from './resolveWindow.ts';
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
    ...resolveWindow(written.window, spot, context),
    days: written.days ?? null,
    time: written.time ?? null,
    place: written.place ?? null,
    ...(written.join ? { join: written.join } : {}),
    ...resolveHost(written.host, spot, context),
    dayTypes: dayTypes(written, spot, context),
    relations: resolveRelations(written, spot, { ...owner, meetings: [id], level: 'meeting' }, context),
    avoid: written.avoid ?? [],
    guests: written.guests ?? [],
    agenda: resolveAgenda(written.agenda, spot, context),
    cite: resolveCite(written.cite, spot, context),
    assumption: written.assumption ?? null,
    at: spot.key,
  };
}

/** What the days are for; there must be one for each day, and as many of a kind as the rule asks. */
function dayTypes(written: WrittenMeeting, spot: Spot, { report }: WheelContext): readonly DayType[] {
  const types = written.day_types ?? [];
  const days = written.days ?? 1;
  if (types.length > 0 && types.length !== days) {
    report(
      {
        code: 'schedule-invalid-range',
        message: `«day_types» har ${types.length}, men møtet har ${days} ${days === 1 ? 'dag' : 'dager'}.`,
        remedy: 'Skriv ett slag for hver dag: days: 2 og day_types: [ordinary, programme].',
      },
      spotAt(spot, 'day_types').value,
    );
  }
  for (const [type, least] of Object.entries(written.at_least ?? {})) {
    const has = types.filter((each) => each === type).length;
    if (has >= least) continue;
    report(
      {
        code: 'schedule-invalid-range',
        message: `Møtet skal ha minst ${least} dag av slaget «${type}», men «day_types» har ${has}.`,
        remedy: 'Endre day_types; slagene er ordinary, programme, social og travel.',
      },
      spotAt(spot, 'at_least', type).value,
    );
  }
  return types;
}
