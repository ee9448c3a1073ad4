import type { Instant } from '../time/instant.ts';

/**
 * What somebody has said of an obligation or duty: it is done, it is waived with a reason, or it is open again.
 * The newest counts; nothing said is `open`.
 */
export type Fulfilment = {
  /** Key of the occurrence. */
  readonly occurrence: string;
  readonly state: 'done' | 'waived' | 'open';
  /** The role or name that said so, as it gave itself. */
  readonly by: string;
  /** Why it is waived, or a note to what is done; null when nothing was said. */
  readonly reason: string | null;
  readonly source: 'page' | 'desk' | 'command';
  readonly at: Instant;
};
