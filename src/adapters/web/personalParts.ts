import type { FulfilmentStore } from '../../application/ports/fulfilmentStore.ts';
import type { LinkSealer } from '../../application/ports/linkSealer.ts';
import type { PreferenceStore } from '../../application/ports/preferenceStore.ts';
import type { PublishedFinder } from '../../application/ports/publishedFinder.ts';
import type { AnswerParts } from './answerDesk.ts';

/** What the pages behind links in mail work on. */
export type PersonalParts = {
  readonly links: LinkSealer;
  readonly finder: PublishedFinder;
  readonly fulfilments: FulfilmentStore;
  readonly preferences: PreferenceStore;
} & AnswerParts;
