import type { Request } from 'express';
import { deadlineOf } from '../../../../domain/fulfilment/deadline.ts';
import { occurrenceAddress } from '../../../../domain/occurrences/occurrenceAddress.ts';
import type { Published } from '../../../../domain/publication/published.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import { formatInstant } from '../../formatInstant.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deadlineRow } from './deadlineRow.ts';
import { deadlineWords } from './deadlineWords.ts';
import { deliveryLine } from './deliveryLine.ts';
import type { Notice } from './notice.ts';
import { saidText } from './settleNotices.ts';

const MOST_MAIL = 50;

/** One deadline or duty: where it stands, everything that was ever said of it, and the mail about it. */
export async function deadlinePage(
  parts: Pick<DailyParts, 'fulfilments' | 'deliveries'>,
  published: Published,
  user: DeskUser,
  request: Request,
  today: PlainDate,
  notices: readonly Notice[],
  reason = '',
): Promise<Page> {
  const language = pageLanguage(request);
  const words = deadlineWords[language];
  const { occurrence, removed } = published;
  const { key, title, purpose, checklist, status } = occurrence;
  const history = await parts.fulfilments.history(key);
  const mail = await parts.deliveries.find({ occurrence: key }, MOST_MAIL);
  return deskPage({
    user,
    language,
    current: 'deadlines',
    title,
    template: 'desk/deadline',
    data: {
      words,
      daily: dailyWords[language],
      notices,
      purpose,
      checklist: checklist ?? [],
      row: deadlineRow(deadlineOf(published, history[0] ?? null, today), user, language, today),
      closed: removed || status === 'cancelled',
      history: history.map((said) => saidText(said, words, language)),
      mail: mail.map((entry) => ({
        ...deliveryLine(entry, language),
        when: formatInstant(entry.changedAt ?? entry.dueAt, language),
      })),
      reason,
      yearHref: occurrenceAddress(key),
    },
  });
}
