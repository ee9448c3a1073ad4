import type { LintProblem } from './lintProblem.ts';
import { propertyOf } from './propertyOf.ts';
import type { CalendarComponent } from './readTree.ts';

/** Scheduling properties make a feed invalid iTIP and show who is invited; recurrences are read differently by every client. */
const FORBIDDEN = new Set([
  'METHOD',
  'ORGANIZER',
  'ATTENDEE',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'CLASS',
]);
/** Without these Google and Outlook keep stale entries or block a free day. */
const REQUIRED = ['SUMMARY', 'SEQUENCE', 'STATUS', 'TRANSP', 'CREATED', 'LAST-MODIFIED'];

/** The rules of the house for a subscription feed, beyond RFC 5545. */
export function lintFeed(calendar: CalendarComponent, alarms: boolean): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  const events = calendar.components.filter(({ name }) => name === 'VEVENT');
  for (const component of [calendar, ...events]) {
    for (const { line, name } of component.properties) {
      if (!FORBIDDEN.has(name)) continue;
      problems.push({ line, code: 'feed', message: `${name} skal ikke stå i et abonnement.` });
    }
    for (const inner of component.components) {
      if (inner.name !== 'VALARM' || alarms) continue;
      problems.push({
        line: inner.line,
        code: 'feed',
        message: 'VALARM skal ikke stå i et åpent abonnement.',
      });
    }
  }
  for (const event of events) {
    for (const name of REQUIRED) {
      if (propertyOf(event, name)) continue;
      problems.push({ line: event.line, code: 'required', message: `VEVENT mangler ${name}.` });
    }
    const cancelled = propertyOf(event, 'STATUS')?.value === 'CANCELLED';
    if (cancelled && propertyOf(event, 'TRANSP')?.value !== 'TRANSPARENT') {
      problems.push({ line: event.line, code: 'feed', message: 'Det avlyste skal ha TRANSP:TRANSPARENT.' });
    }
  }
  for (const name of ['X-WR-CALNAME', 'NAME']) {
    const property = propertyOf(calendar, name);
    const message = `${name} mangler eller har tegn som må escapes.`;
    if (!property || /\\/.test(property.value)) {
      problems.push({ line: property?.line ?? 0, code: 'feed', message });
    }
  }
  return problems;
}
