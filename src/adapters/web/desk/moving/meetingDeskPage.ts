import type { OfferedDays } from '../../../../application/offeredDays.ts';
import type { OpenMeeting } from '../../../../application/openMeeting.ts';
import { meetingOccurrence } from '../../../../domain/compile/meetingOccurrence.ts';
import type { WeighedDay } from '../../../../domain/planning/dayWeigher.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { statusNames } from '../../statusNames.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { costText } from './costText.ts';
import type { DecisionFields } from './decisionForm.ts';
import { heatMonths } from './heatMonths.ts';
import { type MeetingDeskWords, meetingDeskWords } from './meetingDeskWords.ts';
import { movingAddress } from './movingAddress.ts';
import type { Notice } from './notice.ts';
import type { WeighedView } from './weighedView.ts';

export type MeetingDeskParts = {
  readonly user: DeskUser;
  readonly language: Language;
  readonly open: OpenMeeting;
  readonly offered: OfferedDays;
  readonly fields: DecisionFields;
  /** Null when there is no date to weigh. */
  readonly weighed: WeighedView | null;
  /** The file the decision goes in, as the form is shown from it. */
  readonly file: string;
  readonly version: string;
  readonly notice: Notice | null;
  /** What was typed as the reason of a cancellation that was not saved; null for none. */
  readonly cancelReason: string | null;
  /** Somebody else saved first, and saving now goes on top of that. */
  readonly onTop: boolean;
};

/** One meeting with what any day would give, a form to decide it in, and ways to take it back or cancel it. */
export function meetingDeskPage(parts: MeetingDeskParts): Page {
  const { user, language, open, offered, fields, weighed, file, version, notice, cancelReason, onTop } =
    parts;
  const words = meetingDeskWords[language];
  const { slot, standsOn } = open;
  const now = meetingOccurrence(slot, standsOn);
  const { decision } = slot;
  return deskPage({
    user,
    language,
    current: 'wheel',
    title: now.title,
    template: 'desk/meeting',
    scripts: ['weigh'],
    data: {
      words,
      lang: language === 'nb' ? null : 'nb',
      meeting: {
        key: slot.key,
        title: now.title,
        body: now.bodyName,
        when: standsOn ? formatMeetingTime(now.time, language) : words.undated,
        status: statusNames[language][now.status],
        decided: decision !== null,
        cancelled: decision?.status === 'cancelled' ? words.cancelled(decision.reason ?? '') : null,
        address: movingAddress.meeting(slot.key),
        weighAddress: movingAddress.weighed(slot.key),
        wheelAddress: movingAddress.wheel(slot.wheel.id, slot.year),
        saveAddress: `${movingAddress.meeting(slot.key)}?versjon=${version}`,
      },
      wheelName: slot.wheel.name,
      year: slot.year,
      fields,
      hints: hintsOf(open, words),
      weighed,
      file,
      version,
      notice,
      cancelReason,
      onTop,
      best: offered.best.map((day) => dayRow(day, language)),
      all: offered.days.map((day) => dayRow(day, language)),
      months: heatMonths(offered.days, fields.dato, language),
    },
  });
}

type DayRow = {
  readonly date: string;
  readonly name: string;
  readonly cost: number;
  readonly reasons: readonly string[];
  /** Null when the day goes; else the rule against it, as the files say. */
  readonly no: string | null;
  readonly displaced: readonly string[];
};

function dayRow({ date, cost, parts, rejection, displaced }: WeighedDay, language: Language): DayRow {
  return {
    date,
    name: formatDay(date, language),
    cost,
    reasons: parts.map((part) => costText(part, date, language)),
    no: rejection?.reason ?? null,
    displaced: displaced.map(({ title, key }) => title ?? key),
  };
}

/** What holds where a field is left empty. */
function hintsOf({ slot }: OpenMeeting, words: MeetingDeskWords): object {
  const { rule, series, wheel, days } = slot;
  const time = rule?.time ?? series.time ?? (days > 1 ? null : wheel.planning.time);
  const place = rule?.place ?? series.place;
  const host = rule?.host ?? null;
  return {
    time: time ? words.byRule(`${time.from}–${time.to}`.replaceAll(':', '.')) : null,
    place: place ? words.byRule(place) : null,
    host: host ? words.byRule(host) : null,
  };
}
