import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';

/** What the samples are about: a dated meeting, a dated deadline with an owner, and a context without personal links. */
export type SampleSubject = {
  readonly meeting: Occurrence;
  readonly deadline: Occurrence;
  readonly context: MailContext;
};
