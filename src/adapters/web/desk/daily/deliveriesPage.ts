import type { Request } from 'express';
import type { MessageKind } from '../../../../domain/messages/messageKind.ts';
import type { MessageState } from '../../../../domain/messages/messageState.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import type { DailyParts } from './dailyParts.ts';
import { dailyWords } from './dailyWords.ts';
import type { TypedForm } from './deadlinesPage.ts';
import { deliveryFilter, kindSlugs, stateSlugs } from './deliveryFilter.ts';
import { deliveryLine } from './deliveryLine.ts';
import { deliveryWords } from './deliveryWords.ts';
import { incomingWords } from './incomingWords.ts';
import type { Notice } from './notice.ts';
import { pageLinks } from './pageLinks.ts';
import { wheelChoices } from './wheelChoices.ts';

const PAGE_SIZE = 50;

/** The list of messages, what needs a hand unless told otherwise, with how many there are in each state. */
export async function deliveriesPage(
  { deliveries }: Pick<DailyParts, 'deliveries'>,
  user: DeskUser,
  request: Request,
  notices: readonly Notice[],
  typed: TypedForm | null = null,
): Promise<Page> {
  const language = pageLanguage(request);
  const words = deliveryWords[language];
  const daily = dailyWords[language];
  const asked = deliveryFilter(request.query as Record<string, string>, user.wheels);
  const start = (asked.page - 1) * PAGE_SIZE;
  const found = await deliveries.find(asked.log, PAGE_SIZE + 1, start);
  const counts = await deliveries.counts(asked.log);
  const shown = found.slice(0, PAGE_SIZE);
  const rows = shown.map((entry) => ({
    ...deliveryLine(entry, language),
    may: user.may('secretariat', entry.wheel),
  }));
  const acts = rows.some(({ may }) => may);
  const states = Object.keys(stateSlugs) as MessageState[];
  return deskPage({
    user,
    language,
    current: 'deliveries',
    title: words.title,
    template: 'desk/deliveries',
    data: {
      words,
      daily,
      incoming: incomingWords[language],
      notices,
      filter: { ...asked, ...wheelChoices(user.wheels, asked) },
      states: [
        { value: 'hand', name: words.needsHand, chosen: asked.chosen === 'hand' },
        { value: 'alle', name: daily.all, chosen: asked.chosen === 'alle' },
        ...states.map((state) => ({
          value: stateSlugs[state],
          name: words.states[state],
          chosen: asked.chosen === stateSlugs[state],
        })),
      ],
      kinds: (Object.keys(kindSlugs) as MessageKind[]).map((kind) => ({
        value: kindSlugs[kind],
        name: words.kinds[kind],
        chosen: asked.kind === kind,
      })),
      counts: states
        .filter((state) => counts[state] > 0)
        .map((state) => ({
          count: counts[state],
          name: words.states[state].toLowerCase(),
          href: hrefFor(request, stateSlugs[state]),
        })),
      rows,
      acts,
      readerOnly: rows.length > 0 && !acts,
      empty: asked.chosen === 'hand' && asked.text === '' ? words.noneNeedsHand : words.none,
      typed: typed ?? { items: [], reason: '' },
      links: pageLinks(request, asked.page, found.length > PAGE_SIZE),
    },
  });
}

/** The same list, of one state and from its first page. */
function hrefFor(request: Request, state: string): string {
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  for (const field of ['gjort', 'nokkel', 'antall', 'latt', 'side']) query.delete(field);
  query.set('tilstand', state);
  return `?${query}`;
}
