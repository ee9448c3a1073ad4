import type { Offset } from '../time/offset.ts';

/**
 * Somebody else who is told when a deadline or duty is overdue: `leader` or `secretariat` of the body, `parent` for the
 * secretariat of the body above, or the id of an office, secretariat or guest of the wheel. `after` is positive.
 */
export type Escalation = { readonly after: Offset; readonly to: string };
