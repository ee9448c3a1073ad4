import type { Occurrence, OccurrenceKind, OccurrenceStatus } from './occurrence.ts';

/**
 * An occurrence as `arshjul list --json` prints it: a public contract, described in docs/kontrakter.md.
 * `start`/`end` are ISO local texts (`2027-02-11` or `2027-02-11T10:00`), `end` exclusive for whole days; null when undated.
 */
export type ListedOccurrence = {
  readonly key: string;
  readonly uid: string;
  readonly wheel: string;
  readonly body: string | null;
  readonly kind: OccurrenceKind;
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly timezone: 'Europe/Oslo';
  readonly status: OccurrenceStatus;
  readonly place: string | null;
  readonly cite: readonly string[];
};

export function listedOccurrence(occurrence: Occurrence): ListedOccurrence {
  const { time } = occurrence;
  const [start, end] =
    time.type === 'undated'
      ? [null, null]
      : time.type === 'allDay'
        ? [time.start, time.end]
        : [`${time.start.date}T${time.start.time}`, `${time.end.date}T${time.end.time}`];
  const { key, uid, wheel, body, kind, title, status, place, cite } = occurrence;
  const allDay = time.type !== 'timed';
  return {
    key,
    uid,
    wheel,
    body,
    kind,
    title,
    start,
    end,
    allDay,
    timezone: 'Europe/Oslo',
    status,
    place,
    cite,
  };
}
