import type { Occurrence } from '../occurrences/occurrence.ts';
import type { OccurrenceTime } from '../occurrences/occurrenceTime.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WheelYear } from '../wheel/wheelYear.ts';

/** A year for other programs, as docs/kontrakter.md describes it. A field that changes its meaning gives a new `format`. */
export type YearDocument = {
  readonly format: 'arshjul-year/1';
  readonly wheel: { readonly id: string; readonly name: string };
  readonly year: number;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly timezone: 'Europe/Oslo';
  readonly language: Language;
  readonly occurrences: readonly DocumentedOccurrence[];
};

export type DocumentedOccurrence = {
  readonly key: string;
  readonly uid: string;
  readonly kind: Occurrence['kind'];
  readonly status: Occurrence['status'];
  readonly basis: Occurrence['basis'];
  readonly visibility: 'public' | 'members';
  readonly title: string;
  readonly body: { readonly id: string; readonly name: string } | null;
  /** Local time: `2027-02-11` or `2027-02-11T10:00`; `end` is exclusive for whole days. Null when there is no date. */
  readonly start: string | null;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly place: string | null;
  readonly host: string | null;
  readonly purpose: string | null;
  readonly agenda: readonly string[];
  readonly note: string | null;
  readonly cite: readonly string[];
  /** Where it is found on the web; null when the service has no public address. */
  readonly url: string | null;
};

/** The document of what the reader may see and has asked for. Private things must be gone before; they are left out here too. */
export function yearDocument(
  content: {
    readonly wheel: { readonly id: string; readonly name: string };
    readonly period: WheelYear;
    readonly occurrences: readonly Occurrence[];
    readonly language: Language;
  },
  hrefOf: ((key: string) => string) | null,
): YearDocument {
  const { wheel, period, occurrences, language } = content;
  return {
    format: 'arshjul-year/1',
    wheel: { id: wheel.id, name: wheel.name },
    year: period.year,
    from: period.from,
    to: period.to,
    timezone: 'Europe/Oslo',
    language,
    occurrences: occurrences.flatMap(({ visibility, ...each }) =>
      visibility === 'private'
        ? []
        : [
            {
              key: each.key,
              uid: each.uid,
              kind: each.kind,
              status: each.status,
              basis: each.basis,
              visibility,
              title: each.title,
              body: each.body === null ? null : { id: each.body, name: each.bodyName ?? each.body },
              ...timeOf(each.time),
              place: each.place,
              host: each.host,
              purpose: each.purpose,
              agenda: each.agenda,
              note: each.note,
              cite: each.cite,
              url: hrefOf?.(each.key) ?? null,
            },
          ],
    ),
  };
}

function timeOf(time: OccurrenceTime): Pick<DocumentedOccurrence, 'start' | 'end' | 'allDay'> {
  if (time.type === 'undated') return { start: null, end: null, allDay: false };
  if (time.type === 'allDay') return { start: time.start, end: time.end, allDay: true };
  const { start, end } = time;
  return { start: `${start.date}T${start.time}`, end: `${end.date}T${end.time}`, allDay: false };
}
