import type { Published } from '../../domain/publication/published.ts';
import type { Language } from '../../domain/time/language.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import type { EventAlarm } from './alarmLines.ts';
import { calendarText } from './calendarText.ts';
import type { Citations } from './describeOccurrence.ts';
import { type EventContent, eventLines } from './eventLines.ts';
import { eventSpan } from './eventSpan.ts';
import { feedEvent } from './feedEvent.ts';
import { feedHead } from './feedHead.ts';
import { invalidCalendar } from './invalidCalendar.ts';
import { lintCalendar } from './lint/lintCalendar.ts';
import { osloTimezone } from './osloTimezone.ts';

/**
 * The finished VEVENT of one entry, linted by itself; null when it has no date. Throws ArshjulError `calendar-invalid`
 * when it ends before it starts or breaks a rule.
 */
export function eventBlock(
  published: Published,
  language: Language,
  citations: Citations,
  alarms: boolean,
): string | null {
  const { occurrence } = published;
  const span = eventSpan(occurrence.time);
  if (span === 'undated') return null;
  if (span === 'backwards') {
    const message = `«${occurrence.key}» slutter før det begynner.`;
    throw invalidCalendar(occurrence.key, [{ line: 0, code: span, message }]);
  }
  const content = feedEvent(published, span, language, citations);
  const block = calendarText(eventLines(alarms ? { ...content, alarms: alarmsOf(content) } : content));
  const problems = lintCalendar(`${AROUND}${block}END:VCALENDAR\r\n`, { mode: 'feed', alarms: true });
  if (problems.length > 0) throw invalidCalendar(occurrence.key, problems);
  return block;
}

/** A day and half an hour before what has a time, at nine the day before what has none; nothing before what may not be. */
function alarmsOf({ status, span, summary }: EventContent): readonly EventAlarm[] {
  if (status !== 'CONFIRMED') return [];
  const text = boundedText(cleanLine(summary), 500);
  return (span.allDay ? ['PT15H'] : ['P1D', 'PT30M']).map((before) => ({ before, text }));
}

const NO_WORDS = { path: 'blokk', title: 'blokk', description: '', source: null, color: null };
const AROUND = calendarText([...feedHead(NO_WORDS), ...osloTimezone()]);
