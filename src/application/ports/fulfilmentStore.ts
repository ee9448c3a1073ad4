import type { Fulfilment } from '../../domain/fulfilment/fulfilment.ts';

/** What has been said of obligations and duties. Nothing is ever changed or taken away, only added. */
export type FulfilmentStore = {
  record(fulfilment: Fulfilment): Promise<void>;
  /** What was said last of this occurrence; null when nothing ever was. */
  latest(occurrence: string): Promise<Fulfilment | null>;
  /** What was said last of each occurrence that is done or waived, by key. */
  settled(): Promise<ReadonlyMap<string, Fulfilment>>;
};
