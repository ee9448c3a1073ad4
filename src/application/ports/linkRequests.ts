import type { Letter } from '../../domain/messages/letter.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Links that have been asked for by mail: rows of the outbox, which every process counts. */
export type LinkRequests = {
  /**
   * Records the mail, unless its recipient has been sent `count` links of the same sort since then. One at a time for each address,
   * whatever the number of processes. False: nothing was recorded.
   */
  record(
    letter: Letter,
    limit: { readonly count: number; readonly since: Instant },
    at: Instant,
  ): Promise<boolean>;
  /** The role it was last written to; null when this service never wrote to the address. */
  lastWritten(
    address: string,
  ): Promise<{ readonly wheel: string; readonly name: string; readonly address: string } | null>;
};
