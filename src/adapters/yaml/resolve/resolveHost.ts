import type { HostByInvitation } from '../../../domain/schedule/meetingRule.ts';
import type { WrittenMeeting } from '../kinds/seriesPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { unknownId } from './known.ts';
import { resolveCite } from './resolveCite.ts';
import { unfoldGroups } from './unfoldGroups.ts';
import type { WheelContext } from './wheelContext.ts';

/** The host of a meeting: named, or one of a group who invites. */
export function resolveHost(
  written: WrittenMeeting['host'],
  owner: Spot,
  context: WheelContext,
): { readonly host: string | null; readonly hostBy: HostByInvitation | null } {
  if (written === undefined) return { host: null, hostBy: null };
  if (typeof written === 'string') return { host: written, hostBy: null };
  const { folder, report } = context;
  const spot = spotAt(owner, 'host');
  const unknown = unknownId(folder.known.groups, written.from, 'gruppen', `${folder.id}/members.yaml`);
  if (unknown) report(unknown, spotAt(spot, 'from').value);
  // Faults in the groups are told where they are unfolded for the members.
  const unfold = unfoldGroups(folder.members, folder.known, () => undefined);
  return {
    host: null,
    hostBy: {
      group: written.from,
      offices: unknown ? [] : unfold(written.from),
      lead: written.lead ?? { amount: 9, unit: 'month' },
      cite: resolveCite(written.cite, spot, context),
    },
  };
}
