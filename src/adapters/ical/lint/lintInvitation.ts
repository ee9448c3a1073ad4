import type { LintProblem } from './lintProblem.ts';
import { propertyOf } from './propertyOf.ts';
import type { CalendarComponent } from './readTree.ts';

/** Properties of a subscription that confuse mail clients in an invitation. */
const FEED_ONLY = /^(NAME|DESCRIPTION|SOURCE|URL|COLOR|REFRESH-INTERVAL|X-.*)$/;
const REQUIRED = ['ORGANIZER', 'SEQUENCE', 'SUMMARY', 'STATUS'];

/**
 * The rules of RFC 5546 §3.2 and of the house for one invitation: METHOD as given, one VEVENT, ORGANIZER, SEQUENCE, exactly one ATTENDEE
 * (nobody sees another's address), CANCELLED if and only if it is a CANCEL.
 */
export function lintInvitation(
  calendar: CalendarComponent,
  method: 'REQUEST' | 'CANCEL',
): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  const report = (line: number, message: string): void => void problems.push({ line, code: 'itip', message });
  if (propertyOf(calendar, 'METHOD')?.value !== method) report(calendar.line, `METHOD skal være ${method}.`);
  for (const { line, name } of calendar.properties) {
    if (FEED_ONLY.test(name)) report(line, `${name} hører til abonnementer, ikke innkallinger.`);
  }
  const events = calendar.components.filter(({ name }) => name === 'VEVENT');
  if (events.length !== 1) report(calendar.line, `En innkalling har én VEVENT, ikke ${events.length}.`);
  for (const event of events) {
    for (const name of REQUIRED) if (!propertyOf(event, name)) report(event.line, `VEVENT mangler ${name}.`);
    const attendees = event.properties.filter(({ name }) => name === 'ATTENDEE').length;
    if (attendees !== 1) report(event.line, `En innkalling har én ATTENDEE, ikke ${attendees}.`);
    const cancelled = propertyOf(event, 'STATUS')?.value === 'CANCELLED';
    if (cancelled !== (method === 'CANCEL')) report(event.line, `STATUS passer ikke til METHOD:${method}.`);
    if (event.components.length > 0) report(event.line, 'En innkalling har ingen VALARM.');
  }
  return problems;
}
