import { escape } from 'ical-generator';

/** An alarm before an entry: how long before, as RFC 5545 §3.3.6, and the words it shows. */
export type EventAlarm = { readonly before: string; readonly text: string };

/** Unfolded lines of an alarm that shows words (RFC 5545 §3.6.6). Relative: the library writes an absolute one without its Z. */
export function alarmLines({ before, text }: EventAlarm): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-${before}`,
    `DESCRIPTION:${escape(text, false)}`,
    'END:VALARM',
  ];
}
