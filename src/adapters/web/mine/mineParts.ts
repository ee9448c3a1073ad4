import type { Answering } from '../../../application/recordAnswer.ts';
import type { FeedKeys } from '../../../application/feedKeys.ts';
import type { PersonalCalendar } from '../../../application/personalCalendar.ts';
import type { AccessTokens } from '../../../application/ports/accessTokens.ts';
import type { AnswerStore } from '../../../application/ports/answerStore.ts';
import type { AuditLog } from '../../../application/ports/auditLog.ts';
import type { FulfilmentStore } from '../../../application/ports/fulfilmentStore.ts';
import type { PersonData } from '../../../application/ports/personData.ts';
import type { PreferenceStore } from '../../../application/ports/preferenceStore.ts';
import type { PublishedFinder } from '../../../application/ports/publishedFinder.ts';
import type { LinkRequest } from '../../../application/requestLink.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';

/** What the pages behind a personal key work on. */
export type MineParts = {
  readonly tokens: AccessTokens;
  readonly preferences: PreferenceStore;
  readonly calendar: PersonalCalendar;
  readonly answers: AnswerStore;
  readonly secretariatOf: Answering['secretariatOf'];
  readonly fulfilments: FulfilmentStore;
  readonly finder: PublishedFinder;
  readonly feedKeys: FeedKeys;
  readonly personData: PersonData;
  readonly audit: AuditLog;
  readonly requestLink: (request: LinkRequest) => Promise<void>;
  readonly wheels: () => Promise<readonly Wheel[] | null>;
};
