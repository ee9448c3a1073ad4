import type { ContentLine } from './contentLine.ts';
import type { LintProblem } from './lintProblem.ts';
import { propertyOf } from './propertyOf.ts';
import type { CalendarComponent } from './readTree.ts';

/**
 * Checks what value types alone cannot: DTEND of the same type and zone as DTSTART and after it (RFC 5545 §3.8.2.2), not both DTEND and
 * DURATION, a VTIMEZONE for every TZID and no two alike, every VTIMEZONE with an observance, BYDAY in its rules (Outlook), unique UIDs.
 */
export function lintTimes(calendar: CalendarComponent): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  const report = (line: number, code: string, message: string): void =>
    void problems.push({ line, code, message });
  const zones = new Set<string>();
  const uids = new Set<string>();

  for (const component of calendar.components) {
    if (component.name === 'VTIMEZONE') {
      const zone = propertyOf(component, 'TZID')?.value ?? '';
      if (zones.has(zone)) report(component.line, 'timezone', `Sonen ${zone} er beskrevet to ganger.`);
      zones.add(zone);
      if (component.components.length === 0) {
        report(component.line, 'timezone', `Sonen ${zone} har verken STANDARD eller DAYLIGHT.`);
      }
      for (const observance of component.components) {
        const rule = propertyOf(observance, 'RRULE');
        if (rule && !/;BYDAY=/.test(rule.value))
          report(rule.line, 'timezone', 'RRULE i en sone skal ha BYDAY.');
      }
    }
    if (component.name === 'VEVENT') {
      const [uid, recurrence] = [propertyOf(component, 'UID'), propertyOf(component, 'RECURRENCE-ID')];
      const identity = `${uid?.value ?? ''}\n${recurrence?.value ?? ''}`;
      if (uids.has(identity)) report(component.line, 'uid', `UID ${uid?.value} brukes av flere oppføringer.`);
      uids.add(identity);
      const [start, end] = [propertyOf(component, 'DTSTART'), propertyOf(component, 'DTEND')];
      if (start && end) {
        if (shape(start) !== shape(end))
          report(end.line, 'end', 'DTEND har en annen type eller sone enn DTSTART.');
        else if (end.value <= start.value) report(end.line, 'end', 'DTEND skal være etter DTSTART.');
      }
      const duration = propertyOf(component, 'DURATION');
      if (end && duration) report(duration.line, 'end', 'DTEND og DURATION kan ikke stå sammen.');
    }
  }
  for (const { properties } of calendar.components) {
    for (const { line, name, params } of properties) {
      for (const zone of params.get('TZID') ?? []) {
        if (!zones.has(zone)) report(line, 'tzid', `${name} bruker sonen ${zone}, som mangler VTIMEZONE.`);
      }
    }
  }
  return problems;
}

function shape({ params, value }: ContentLine): string {
  const type = params.get('VALUE')?.[0] ?? 'DATE-TIME';
  return `${type} ${params.get('TZID')?.[0] ?? ''} ${value.endsWith('Z')}`;
}
