import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ChangeAspect } from './change.ts';

const ASPECTS: Readonly<Record<ChangeAspect, (occurrence: Occurrence) => unknown>> = {
  time: ({ time }) => time,
  place: ({ place, host }) => [place, host],
  status: ({ status }) => status,
  people: ({ invited, owner }) => [invited, owner],
  reminders: ({ remind }) => remind,
  text: ({ title, purpose, agenda, note, cite, bodyName, visibility, ring, basis }) => [
    title,
    purpose,
    agenda,
    note,
    cite,
    bodyName,
    visibility,
    ring,
    basis,
  ],
};

/** What differs between two versions of an occurrence. Where it is written in the files is not part of it. */
export function changedAspects(before: Occurrence, after: Occurrence): readonly ChangeAspect[] {
  return (Object.keys(ASPECTS) as ChangeAspect[]).filter(
    (aspect) => JSON.stringify(ASPECTS[aspect](before)) !== JSON.stringify(ASPECTS[aspect](after)),
  );
}
