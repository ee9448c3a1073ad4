import { shortNoticeFinding } from '../compile/shortNoticeFinding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { wheelIn } from '../schedule/wheelIn.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Plan } from './plan.ts';

/**
 * Warnings about meetings that a plan moves, settles or takes up again so near that their notice, or another duty before them,
 * is already late. What stands as it stood is no news, and what is there from the first plan on was called before us.
 */
export function shortNoticeOf(
  { changes, basedOn, madeAt }: Pick<Plan, 'changes' | 'basedOn' | 'madeAt'>,
  wheels: readonly Wheel[],
): readonly Finding[] {
  const today = dateIn(madeAt);
  return changes.flatMap(({ before, after, type, aspects }) => {
    if (after?.kind !== 'meeting') return [];
    const settled = before?.status === 'proposed' && after.status !== 'proposed';
    const news =
      (type === 'added' && basedOn > 0) || type === 'revived' || aspects.includes('time') || settled;
    const [, , series] = after.key.split('/');
    const wheel = wheels.find(({ id }) => id === after.wheel);
    const body = wheel && wheelIn(wheel, after.year).bodies.find(({ id }) => id === after.body);
    const steps = body?.series.find(({ id }) => id === series)?.duties ?? [];
    const finding = news ? shortNoticeFinding(after, steps, today) : null;
    return finding ? [finding] : [];
  });
}
