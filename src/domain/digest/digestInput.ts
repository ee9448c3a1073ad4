import type { Fulfilment } from '../fulfilment/fulfilment.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** What one secretariat is told of, of its own bodies only. */
export type DigestInput = {
  readonly today: PlainDate;
  /** Published, not removed; with the day it was first published: what was due before is not overdue to us. */
  readonly occurrences: readonly { readonly occurrence: Occurrence; readonly since: PlainDate }[];
  /** Keys of what is done or waived. */
  readonly settled: ReadonlySet<string>;
  /** What others have said is done or waived since the last digest. */
  readonly reported: readonly { readonly occurrence: Occurrence; readonly fulfilment: Fulfilment }[];
  /** Meetings with members who were called and have not answered, by date. */
  readonly unanswered: readonly {
    readonly occurrence: Occurrence;
    /** «6 ja, 1 kanskje, 2 nei, 3 har ikke svart», in the language of the digest. */
    readonly counts: string;
    readonly silent: readonly string[];
  }[];
  readonly troubles: readonly { readonly name: string; readonly title: string; readonly reason: string }[];
  readonly failing: readonly { readonly name: string; readonly address: string; readonly reason: string }[];
  readonly held: readonly { readonly sender: string; readonly subject: string; readonly reason: string }[];
  /** Path of the page where a deadline is marked as done; null when the secretariat has none. */
  readonly donePath: (occurrence: Occurrence) => string | null;
  /** Names of the wheels by id, when there are several; empty otherwise. */
  readonly wheelNames: ReadonlyMap<string, string>;
};
