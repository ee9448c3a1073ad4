import type { MadePlan } from '../../../../application/planJobs.ts';
import type { Message } from '../../../../domain/messages/message.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import { formatMoment } from '../../../../domain/time/formatMoment.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { tellingName } from './tellingName.ts';
import { tellingWords } from './tellingWords.ts';

/** What is told of a mail of a plan beside the mail itself: why it is sent, when, and what it makes of a calendar. */
export function mailFacts(
  message: Message,
  made: MadePlan,
  language: Language,
): { readonly telling: string; readonly leaves: string; readonly calendar: string } {
  return {
    telling: tellingName(message, made.plan, language),
    leaves: leavesText(message, made, language),
    calendar: calendarText(message, made, language),
  };
}

function leavesText({ dueAt }: Message, { plan }: MadePlan, language: Language): string {
  return dueAt <= plan.madeAt ? tellingWords[language].atOnce : formatMoment(dueAt, language);
}

/** What the calendar part makes of the recipient's calendar, in words. */
function calendarText({ method, occurrence, key }: Message, { plan }: MadePlan, language: Language): string {
  const words = tellingWords[language];
  if (method === null) return words.calendarNone;
  if (method === 'CANCEL') return words.calendarRemoved;
  const place = occurrence.place === null ? '' : `, ${occurrence.place}`;
  const when = `${formatMeetingTime(occurrence.time, language)}${place}`;
  const reasons = plan.reasons[key] ?? [];
  return reasons.includes('new') || reasons.includes('address')
    ? words.calendarNew(when)
    : words.calendarChanged(when);
}
