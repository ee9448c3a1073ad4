import { type Spot, spotAt } from '../read/spot.ts';
import { knownTogether, unknownId } from './known.ts';
import type { WheelContext } from './wheelContext.ts';

const QUIET_PERIODS = new Set(['paskeuke', 'romjul', 'fellesferie']);

/** Reports what is neither a quiet period nor an anchor under `avoid` of an owner. */
export function checkAvoid(
  avoid: readonly string[] | undefined,
  owner: Spot,
  { folder, report }: Pick<WheelContext, 'folder' | 'report'>,
): void {
  const known = knownTogether(QUIET_PERIODS, folder.known.anchors);
  for (const [index, id] of (avoid ?? []).entries()) {
    const unknown = unknownId(known, id, 'ankerpunktet', 'anchors.yaml');
    if (unknown) report(unknown, spotAt(owner, 'avoid', index).value);
  }
}
