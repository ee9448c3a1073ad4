import type { MailPreview } from '../../../../application/mailPreview.ts';
import type { AnswerStore } from '../../../../application/ports/answerStore.ts';
import type { AuditLog } from '../../../../application/ports/auditLog.ts';
import type { DeliveryLog } from '../../../../application/ports/deliveryLog.ts';
import type { FulfilmentStore } from '../../../../application/ports/fulfilmentStore.ts';
import type { InboxStore } from '../../../../application/ports/inboxStore.ts';
import type { MessageArchive } from '../../../../application/ports/messageArchive.ts';
import type { MailTextReader } from '../../../../application/ports/mailTextReader.ts';
import type { PreferenceStore } from '../../../../application/ports/preferenceStore.ts';
import type { PublishedFinder } from '../../../../application/ports/publishedFinder.ts';
import type { PublishedSearch } from '../../../../application/ports/publishedSearch.ts';
import type { Answering } from '../../../../application/recordAnswer.ts';

/** What the pages of the daily work read and write. */
export type DailyParts = {
  readonly finder: PublishedFinder;
  readonly search: PublishedSearch;
  readonly fulfilments: FulfilmentStore;
  readonly answers: AnswerStore;
  readonly deliveries: DeliveryLog;
  readonly archive: MessageArchive;
  readonly inbox: InboxStore;
  readonly preferences: Pick<PreferenceStore, 'ofAll'>;
  readonly audit: AuditLog;
  readonly secretariatOf: Answering['secretariatOf'];
  readonly mailText: MailTextReader;
  /** Writes the mail of a message as it would be now, with links that lead nowhere. */
  readonly preview: MailPreview;
  /** Wakes the workers, so that what was just recorded leaves at once. Never rejects. */
  readonly wake: () => Promise<void>;
};
