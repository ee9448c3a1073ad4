import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { WheelDrawing, WheelRenderer } from '../../../application/ports/wheelRenderer.ts';
import { occurrenceAddress } from '../../../domain/occurrences/occurrenceAddress.ts';
import { wheelIn } from '../../../domain/schedule/wheelIn.ts';
import { datePartsOf } from '../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { type WheelPicture, wheelPicture } from '../../../domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../../domain/wheel/wheelYear.ts';
import { counted } from '../counted.ts';
import { besideAddress } from './besideAddress.ts';
import { yearAddress } from './yearAddress.ts';
import { type WheelTexts, wheelTexts } from './wheelTexts.ts';
import type { YearContent } from './yearContent.ts';
import { yearWords } from './yearWords.ts';

/** The wheel of a year page and what stands around it. */
export type YearWheel = WheelDrawing & {
  /** The number a thing has in the small wheel, by key; none for those without. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly undated: readonly { readonly href: string; readonly key: string; readonly title: string }[];
  /** How many marks have no words beside the wheel; empty for none. */
  readonly unlabelled: string;
  /** In words what is drawn as phases and as shading. */
  readonly phases: readonly string[];
  readonly shades: readonly string[];
  readonly words: WheelTexts;
  /** The page with the year before or after beside it; null when there is none. */
  readonly besideHref: string | null;
  readonly fileHref: string;
  readonly fileName: string;
  readonly before: { readonly name: string; readonly href: string } | null;
  readonly after: { readonly name: string; readonly href: string } | null;
  readonly months: readonly { readonly value: number; readonly name: string; readonly on: boolean }[];
  /** The year the wheel reaches into that is not worked out; null for none. */
  readonly missing: number | null;
};

/** What is shown of a year, as a picture. */
export function pictureOf(
  { wheel, year, period, shown }: YearContent,
  snapshot: CalendarSnapshot,
  today: PlainDate | null,
  language: Language,
): WheelPicture {
  return wheelPicture({
    wheel: wheelIn(wheel, year),
    period,
    occurrences: shown,
    schoolHolidays: snapshot.schoolHolidays,
    today,
    language,
  });
}

/** Draws the year for its page; every mark leads to the page of its occurrence. */
export function yearWheel(
  content: YearContent,
  snapshot: CalendarSnapshot,
  today: PlainDate,
  renderer: WheelRenderer,
  language: Language,
): YearWheel {
  const { wheel, year, period, filter, shown } = content;
  const picture = pictureOf(content, snapshot, today, language);
  const words = wheelTexts[language];
  const { one, many } = yearWords[language];
  const beside = (other: number) =>
    snapshot.years.includes(other)
      ? { name: wheelYear(other, filter.start).name, href: yearAddress(wheel.id, other, filter) }
      : null;
  const lastYear = datePartsOf(period.to).year;
  return {
    ...renderer.page(picture, occurrenceAddress),
    words,
    numbers: new Map(
      picture.numbers.flatMap(({ number, group }) =>
        group.marks.map(({ occurrence }) => [occurrence.key, number] as const),
      ),
    ),
    undated: shown
      .filter(({ time }) => time.type === 'undated')
      .map(({ key, title }) => ({ href: occurrenceAddress(key), key, title })),
    unlabelled:
      picture.unlabelled === 0 ? '' : words.unlabelled(counted(picture.unlabelled, one, many, language)),
    phases: [...new Map(picture.phases.map((phase) => [phase.id, phase])).values()].map(
      ({ name, when, sure }) => `${name} (${when}${sure ? '' : `, ${words.unsure}`})`,
    ),
    shades: picture.shades.toSorted((a, b) => a.from - b.from).map(({ name }) => name),
    besideHref: besideAddress(content, snapshot.years),
    fileHref: yearAddress(wheel.id, year, filter, 'hjul.svg'),
    fileName: `${wheel.id}-${period.name.replace('/', '-')}.svg`,
    before: beside(year - 1),
    after: beside(year + 1),
    months: dayNames[language].months.map((name, index) => ({
      value: index + 1,
      name,
      on: index + 1 === filter.start,
    })),
    missing: snapshot.years.includes(lastYear) ? null : lastYear,
  };
}
