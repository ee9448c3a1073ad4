import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../../application/ports/wheelRenderer.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import type { Page } from '../renderPage.ts';
import { embedWords } from './embedWords.ts';
import { yearAddress } from './yearAddress.ts';
import { type YearAsked, yearContent } from './yearContent.ts';
import { yearPage } from './yearPage.ts';

/** A year to be shown within other pages, and who may do so. */
export type Embedded = {
  readonly page: Page;
  /** Origins whose pages may frame it; empty: nobody's, and the page says how to allow it. */
  readonly origins: readonly string[];
};

/** The wheel or the agenda of a year alone. Null when there is no such wheel or year. */
export function embedPage(
  snapshot: CalendarSnapshot,
  asked: YearAsked,
  frame: { readonly today: PlainDate; readonly baseUrl: string; readonly language: Language },
  renderer: WheelRenderer,
): Embedded | null {
  const { today, baseUrl, language } = frame;
  const page = yearPage(snapshot, asked, today, renderer, language);
  const content = yearContent(snapshot, asked);
  if (!page || !content) return null;
  const { wheel, year, filter } = content;
  const words = embedWords[language];
  const origins = wheel.embed ?? [];
  const here = yearAddress(wheel.id, year, filter, 'embed');
  if (origins.length === 0) {
    const snippet = `<iframe src="${baseUrl}${here}" title="${wheel.name} ${year}" width="100%" height="800"></iframe>`;
    const remedy = words.closedRemedy(`${wheel.id}/wheel.yaml`);
    return {
      origins,
      page: {
        template: 'embedClosed',
        title: words.closedTitle,
        section: null,
        language,
        data: { text: words.closedText, remedy, snippet },
      },
    };
  }
  const other = filter.view === 'agenda' ? 'tabell' : 'agenda';
  return {
    origins,
    page: {
      ...page,
      template: 'embed',
      section: null,
      scripts: [],
      data: {
        ...page.data,
        embed: words,
        wholeHref: yearAddress(wheel.id, year, filter),
        otherHref: yearAddress(wheel.id, year, { ...filter, view: other }, 'embed'),
      },
    },
  };
}
