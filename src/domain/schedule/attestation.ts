import type { PlainDate } from '../time/plainDate.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** An office has looked through a checklist of a body and found it kept. Nothing about people is stored. */
export type Attestation = {
  readonly body: string;
  readonly checklist: string;
  readonly date: PlainDate;
  readonly by: string;
  readonly at: SourcePlace;
};
