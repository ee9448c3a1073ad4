import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ChangeAspect } from './change.ts';

const ASPECTS: Readonly<Record<ChangeAspect, (occurrence: Occurrence) => unknown>> = {
  time: ({ time }) => time,
  place: ({ place, host, join }) => [place, host, join],
  status: ({ status }) => status,
  people: ({ invited, owner, helpers }) => [invited, owner, helpers],
  reminders: ({ remind, escalate, nudge }) => [remind, escalate, nudge],
  text: ({ title, purpose, agenda, note, cite, bodyName }) => [title, purpose, agenda, note, cite, bodyName],
  display: rest,
};

/** What differs between two versions of an occurrence. Where it is written in the files is not part of it. */
export function changedAspects(before: Occurrence, after: Occurrence): readonly ChangeAspect[] {
  return (Object.keys(ASPECTS) as ChangeAspect[]).filter(
    (aspect) => JSON.stringify(ASPECTS[aspect](before)) !== JSON.stringify(ASPECTS[aspect](after)),
  );
}

const ELSEWHERE: ReadonlySet<string> = new Set<keyof Occurrence>([
  'time',
  'place',
  'host',
  'join',
  'status',
  'invited',
  'owner',
  'helpers',
  'remind',
  'escalate',
  'nudge',
  'title',
  'purpose',
  'agenda',
  'note',
  'cite',
  'bodyName',
  'at',
]);

/** All that is left, by name, so that nothing an occurrence may come to hold changes unseen. */
function rest(occurrence: Occurrence): unknown {
  return Object.entries(occurrence)
    .filter(([name]) => !ELSEWHERE.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
