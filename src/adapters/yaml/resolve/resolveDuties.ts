import type { DutyStep } from '../../../domain/schedule/series.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { unknownId } from './known.ts';
import { checkEscalate } from './checkEscalate.ts';
import { checkOwner } from './checkOwner.ts';
import type { BodyFile } from '../kinds/bodyFile.ts';
import type { WheelContext } from './wheelContext.ts';

/** The steps of the shared chain a series names, with owners that this body has. */
export function resolveDuties(
  chain: string | undefined,
  spot: Spot,
  body: BodyFile,
  context: WheelContext,
): readonly DutyStep[] {
  if (chain === undefined) return [];
  const at = spotAt(spot, 'duties').value;
  const unknown = unknownId(context.shared.known.duties, chain, 'kjeden', '_shared/duties.yaml');
  if (unknown) context.report(unknown, at);
  const chains = context.shared.duties?.data.duties ?? {};
  const steps = Object.hasOwn(chains, chain) ? chains[chain]?.steps : undefined;
  return Object.entries(steps ?? {}).map(([id, step]) => {
    const owner = step.owner ?? 'secretariat';
    checkOwner(owner, at, body, context);
    checkEscalate(step.escalate, () => at, context);
    const nudge = step.nudge === undefined ? {} : { nudge: step.nudge };
    return {
      id,
      title: step.title,
      offset: step.offset,
      owner,
      remind: step.remind ?? [],
      ...(step.escalate ? { escalate: step.escalate } : {}),
      ...(step.notice ? { notice: true as const } : {}),
      ...(step.checklist ? { checklist: step.checklist } : {}),
      ...nudge,
      cite: [],
    };
  });
}
