import type { Deputy, InvitedRole } from '../occurrences/occurrence.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import type { DeputyCall } from './deputyCall.ts';
import { presenceOfRole } from './presenceOfRole.ts';

/** What the answers ask for: deputies to call, calls to take back, and members for whom no deputy is left. */
export type DeputySteps = {
  readonly call: readonly { readonly for: InvitedRole; readonly deputy: Deputy }[];
  readonly withdraw: readonly { readonly for: InvitedRole; readonly call: DeputyCall }[];
  readonly exhausted: readonly InvitedRole[];
};

/**
 * Compares the answers with the deputies already called. A member who declines gets the first deputy who may step in, has
 * not said no and has a place left; one who comes after all frees its deputies. Members who are silent or in doubt keep theirs.
 */
export function deputySteps(meeting: CalledMeeting): DeputySteps {
  const { occurrence } = meeting;
  const call: { for: InvitedRole; deputy: Deputy }[] = [];
  const withdraw: { for: InvitedRole; call: DeputyCall }[] = [];
  const exhausted: InvitedRole[] = [];
  const active = meeting.calls.filter(({ withdrawnAt }) => withdrawnAt === null);
  const says = (id: string) => presenceOfRole(meeting, id).presence;
  for (const member of occurrence.invited.filter(({ role }) => role === 'member')) {
    const own = active.filter((each) => each.for === member.id);
    if (says(member.id) === 'yes') withdraw.push(...own.map((each) => ({ for: member, call: each })));
    if (says(member.id) !== 'no' || own.some(({ deputy }) => says(deputy.id) !== 'no')) continue;
    const able = (occurrence.deputies ?? []).filter((deputy) => deputy.for.includes(member.id));
    const taken = (id: string): number =>
      active.filter(({ deputy, for: other }) => deputy.id === id && says(other) !== 'yes').length +
      call.filter(({ deputy }) => deputy.id === id).length;
    const next = able.find((deputy) => says(deputy.id) !== 'no' && taken(deputy.id) < deputy.places);
    if (next) call.push({ for: member, deputy: next });
    else if (able.length > 0) exhausted.push(member);
  }
  return { call, withdraw, exhausted };
}
