import type { Request } from 'express';
import { findDeadlines } from '../../../../application/findDeadlines.ts';
import type { Deadline, DeadlineState } from '../../../../domain/fulfilment/deadline.ts';
import { addDays } from '../../../../domain/time/addDays.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import type { Page } from '../../renderPage.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import { deadlineRow } from './deadlineRow.ts';
import { type DeadlineWords, deadlineWords } from './deadlineWords.ts';
import { listFilter, oneOf } from './listFilter.ts';
import type { Notice } from './notice.ts';
import { pageLinks } from './pageLinks.ts';
import { wheelChoices } from './wheelChoices.ts';

const YEAR = 365;
const PAGE_SIZE = 50;

type FilterName = keyof DeadlineWords['filters'];

const FILTERS: Readonly<Record<FilterName, readonly DeadlineState[]>> = {
  apne: ['open', 'overdue'],
  forfalt: ['overdue'],
  utfort: ['done'],
  frafalt: ['waived'],
  alle: ['open', 'overdue', 'past', 'done', 'waived'],
};

/** What was typed in a form that could not be taken as it was. */
export type TypedForm = { readonly items: readonly string[]; readonly reason: string };

/** The list of deadlines and duties, a year back and ahead unless told otherwise; what is settled has the newest first. */
export async function deadlinesPage(
  parts: Pick<DailyParts, 'search' | 'fulfilments'>,
  user: DeskUser,
  request: Request,
  today: PlainDate,
  notices: readonly Notice[],
  typed: TypedForm | null = null,
): Promise<Page> {
  const language = pageLanguage(request);
  const words = deadlineWords[language];
  const filter = listFilter(request.query as Record<string, string>, user.wheels);
  const asked = oneOf(request.query['tilstand'] as string | undefined);
  const name: FilterName = Object.hasOwn(FILTERS, asked) ? (asked as FilterName) : 'apne';
  const wheels = filter.wheel === null ? user.wheels.map(({ id }) => id) : [filter.wheel];
  const first = filter.from ?? addDays(today, -YEAR);
  const last = filter.to ?? addDays(today, YEAR);
  const all = await findDeadlines(parts, { wheels, first, last }, today);
  const fitting = all.filter(
    ({ state, published: { occurrence } }) =>
      FILTERS[name].includes(state) &&
      (filter.body === null ||
        (occurrence.wheel === filter.body.wheel && occurrence.body === filter.body.id)),
  );
  const ordered: readonly Deadline[] =
    name === 'utfort' || name === 'frafalt' ? fitting.toReversed() : fitting;
  const start = (filter.page - 1) * PAGE_SIZE;
  const shown = ordered.slice(start, start + PAGE_SIZE);
  const acts = shown.some(({ published }) => user.may('secretariat', published.occurrence.wheel));
  return deskPage({
    user,
    language,
    current: 'deadlines',
    title: words.title,
    template: 'desk/deadlines',
    data: {
      words,
      daily: dailyWords[language],
      notices,
      filter: { ...filter, ...wheelChoices(user.wheels, filter) },
      states: (Object.keys(FILTERS) as FilterName[]).map((each) => ({
        value: each,
        name: words.filters[each],
        chosen: each === name,
      })),
      count: words.count(fitting.length),
      total: fitting.length,
      rows: shown.map((each) => deadlineRow(each, user, language, today)),
      acts,
      readerOnly: shown.length > 0 && !acts,
      offers: {
        settle: name !== 'utfort' && name !== 'frafalt',
        reopen: name !== 'apne' && name !== 'forfalt',
      },
      typed: typed ?? { items: [], reason: '' },
      links: pageLinks(request, filter.page, start + PAGE_SIZE < fitting.length),
    },
  });
}
