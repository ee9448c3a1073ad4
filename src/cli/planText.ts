import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Change, ChangeAspect } from '../domain/publication/change.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';
import { countedText } from './countedText.ts';
import { planMessagesText } from './planMessagesText.ts';

const SIGNS = { added: '+', moved: '~', changed: '~', cancelled: '-', removed: '-' } as const;
const ASPECTS: Readonly<Record<ChangeAspect, string>> = {
  time: 'tid',
  place: 'sted',
  status: 'status',
  text: 'tekst',
  people: 'hvem som er kalt inn',
  reminders: 'påminnelser',
};
const STATUSES = {
  proposed: 'forslag',
  tentative: 'foreløpig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
} as const;

/**
 * A plan as a coordinator reads it: `+ ~ -` for each occurrence, then who will be told what, then the counts.
 * Duties around meetings are counted but not listed unless `all`.
 */
export function planText(plan: Plan, all: boolean): string {
  if (plan.changes.length === 0) return 'Ingen endringer.\n';
  const shown = plan.changes.filter((change) => all || kindOf(change) !== 'duty');
  const hidden = plan.changes.length - shown.length;
  const count = (...types: readonly Change['type'][]): number =>
    plan.changes.filter(({ type }) => types.includes(type)).length;
  return [
    ...shown.map(changeLine),
    ...(hidden > 0 ? [`… og ${hidden} plikter rundt møtene (--all viser dem)`] : []),
    '',
    ...planMessagesText(plan),
    '',
    `Plan: ${count('added')} nye, ${count('moved', 'changed')} endret, ${count('cancelled', 'removed')} fjernet eller avlyst.`,
    `${countedText(plan.feeds.length, 'kalender', 'kalendere')} får nytt innhold.`,
    '',
  ].join('\n');
}

function kindOf({ before, after }: Change): Occurrence['kind'] | undefined {
  return (after ?? before)?.kind;
}

function changeLine({ type, before, after, aspects, key }: Change): string {
  const occurrence = after ?? before;
  if (!occurrence) return key;
  const when = formatMeetingTime(occurrence.time, 'nb');
  const old =
    before && aspects.includes('time') && type === 'moved'
      ? ` (var ${formatMeetingTime(before.time, 'nb')})`
      : '';
  const what = type === 'changed' ? ` – endret: ${aspects.map((each) => ASPECTS[each]).join(', ')}` : '';
  const state = type === 'removed' ? 'fjernet' : STATUSES[occurrence.status];
  const body =
    occurrence.kind === 'meeting' || occurrence.bodyName === null ? '' : ` – ${occurrence.bodyName}`;
  return `${SIGNS[type]} ${occurrence.title}${body}, ${when}${old} [${state}]${what}  ${key}`;
}
