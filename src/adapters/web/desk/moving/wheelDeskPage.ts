import type { CalendarSnapshot } from '../../../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../../../application/ports/wheelRenderer.ts';
import { firstDay } from '../../../../domain/occurrences/firstDay.ts';
import type { Occurrence } from '../../../../domain/occurrences/occurrence.ts';
import { pageAddress } from '../../../../domain/occurrences/pageAddress.ts';
import { pageAnchor } from '../../../../domain/occurrences/pageAnchor.ts';
import { publicOccurrence } from '../../../../domain/occurrences/publicOccurrence.ts';
import type { Wheel } from '../../../../domain/schedule/wheel.ts';
import { wheelIn } from '../../../../domain/schedule/wheelIn.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import { occurrencesInPeriod } from '../../../../domain/wheel/occurrencesInPeriod.ts';
import { wheelFrame } from '../../../../domain/wheel/wheelFrame.ts';
import { wheelPicture } from '../../../../domain/wheel/wheelPicture.ts';
import { wheelYear } from '../../../../domain/wheel/wheelYear.ts';
import { statusNames } from '../../statusNames.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { movingAddress } from './movingAddress.ts';
import { wheelDeskWords } from './wheelDeskWords.ts';

export type WheelDeskParts = {
  readonly user: DeskUser;
  readonly language: Language;
  readonly wheel: Wheel;
  readonly year: number;
  readonly snapshot: CalendarSnapshot;
  readonly today: PlainDate;
  readonly renderer: WheelRenderer;
  /** Keys of meetings whose date can be decided. */
  readonly open: ReadonlySet<string>;
};

/** A wheel's year for those who move its meetings; whoever may not sees the same wheel without tools. */
export function wheelDeskPage(parts: WheelDeskParts): Page {
  const { user, language, wheel, year, snapshot, today, renderer, open } = parts;
  const words = wheelDeskWords[language];
  const period = wheelYear(year, 1);
  const mayMove = user.may('coordinator', wheel.id);
  const seesAll = user.may('secretariat', wheel.id);
  const shown = occurrencesInPeriod(snapshot.occurrences, period)
    .filter((found) => found.wheel === wheel.id && found.kind !== 'duty')
    .flatMap((found) => (seesAll ? found : (publicOccurrence(found) ?? [])));
  const isMovable = (found: Occurrence): boolean =>
    mayMove &&
    open.has(found.key) &&
    found.status !== 'cancelled' &&
    (firstDay(found.time) ?? today) >= today;
  const meetings = shown.filter(({ kind }) => kind === 'meeting');
  const movable = new Set(meetings.filter(isMovable).map(({ key }) => key));
  const addresses = new Map(shown.map((found) => [found.key, addressOf(found, movable)]));
  const picture = wheelPicture({
    wheel: wheelIn(wheel, year),
    period,
    occurrences: shown,
    schoolHolidays: snapshot.schoolHolidays,
    today,
    language,
  });
  const drawn = renderer.page(
    picture,
    (key) => addresses.get(key) ?? '#',
    (key) => movable.has(key),
  );
  return deskPage({
    user,
    language,
    current: 'wheel',
    title: words.title(wheel.name, period.name),
    template: 'desk/wheel',
    scripts: mayMove ? ['move'] : [],
    data: {
      words,
      lang: language === 'nb' ? null : 'nb',
      mayMove,
      drawn,
      dial: { from: period.from, days: period.days, x: wheelFrame.centre.x, y: wheelFrame.centre.y },
      publicAddress: `/${encodeURIComponent(wheel.id)}/${year}`,
      wheels: user.wheels.map(({ id, name }) => ({
        name,
        href: movingAddress.wheel(id, year),
        current: id === wheel.id,
      })),
      years: snapshot.years.map((other) => ({
        name: wheelYear(other, 1).name,
        href: movingAddress.wheel(wheel.id, other),
        current: other === year,
      })),
      meetings: meetings.map((found) => ({
        key: found.key,
        anchor: pageAnchor(found.key),
        title: found.title,
        when: formatMeetingTime(found.time, language),
        place: found.place,
        status: statusNames[language][found.status],
        movable: movable.has(found.key),
        // A cancelled one can be taken up again.
        href: mayMove && open.has(found.key) ? movingAddress.meeting(found.key) : null,
      })),
    },
  });
}

/** A mark leads to its form, or to its line in the list; what is no meeting has its place on the page of the year. */
function addressOf(found: Occurrence, movable: ReadonlySet<string>): string {
  if (movable.has(found.key)) return movingAddress.meeting(found.key);
  return found.kind === 'meeting' ? `#${pageAnchor(found.key)}` : pageAddress(found);
}
