import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Change, ChangeAspect } from '../domain/publication/change.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';
import { countedText } from './countedText.ts';
import { foldText } from './foldText.ts';
import { planMessagesText } from './planMessagesText.ts';
import { withKey } from './withKey.ts';

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

export type PlanLayout = {
  /** Columns to fold at. */
  readonly width: number;
  /** Duties around meetings are counted, and listed only when this is set. */
  readonly all: boolean;
};

/** A plan as a coordinator reads it: for each wheel its `+ ~ -`, then who will be told what, then the counts. */
export function planText(plan: Plan, wheels: readonly Wheel[], layout: PlanLayout): string {
  if (plan.changes.length === 0) return 'Ingen endringer.\n';
  const names = new Map(wheels.map(({ id, name }) => [id, `${name} (${id})`]));
  return [
    ...[...Map.groupBy(plan.changes, wheelOf)].flatMap(([wheel, changes]) =>
      wheelLines(names.get(wheel) ?? wheel, changes, layout),
    ),
    ...planMessagesText(plan).map((line) => foldText(line, layout.width, 4)),
    '',
    `Plan: ${counts(plan.changes)}.`,
    `${plan.feeds.length} ${plan.feeds.length === 1 ? 'kalender' : 'kalendere'} får nytt innhold.`,
    '',
  ].join('\n');
}

function wheelLines(name: string, changes: readonly Change[], layout: PlanLayout): readonly string[] {
  const shown = changes.filter((change) => layout.all || kindOf(change) !== 'duty');
  const hidden = changes.length - shown.length;
  const duties = countedText(hidden, 'plikt', 'plikter');
  return [
    `${name}: ${counts(changes)}`,
    ...shown.map((change) => changeLine(change, layout.width)),
    ...(hidden > 0 ? [`  … ${shown.length > 0 ? 'og ' : ''}${duties} rundt møtene (--all viser dem)`] : []),
    '',
  ];
}

function counts(changes: readonly Change[]): string {
  const count = (...types: readonly Change['type'][]): number =>
    changes.filter(({ type }) => types.includes(type)).length;
  return [
    `${count('added')} ${count('added') === 1 ? 'ny' : 'nye'}`,
    `${count('moved')} flyttet`,
    `${count('changed')} endret`,
    `${count('cancelled')} avlyst`,
    `${count('removed')} fjernet`,
  ]
    .filter((text) => !text.startsWith('0 '))
    .join(', ');
}

function wheelOf({ before, after }: Change): string {
  return (after ?? before)?.wheel ?? '';
}

function kindOf({ before, after }: Change): Occurrence['kind'] | undefined {
  return (after ?? before)?.kind;
}

function changeLine({ type, before, after, aspects, key }: Change, width: number): string {
  const occurrence = after ?? before;
  if (!occurrence) return key;
  const when = formatMeetingTime(occurrence.time, 'nb');
  const old =
    before && aspects.includes('time') && type === 'moved'
      ? ` (var ${formatMeetingTime(before.time, 'nb')})`
      : '';
  const what = type === 'changed' ? ` – endret: ${aspects.map((each) => ASPECTS[each]).join(', ')}` : '';
  const state = type === 'removed' ? 'fjernet' : STATUSES[occurrence.status];
  const { kind, title, bodyName } = occurrence;
  const body = kind === 'meeting' || bodyName === null || title.includes(bodyName) ? '' : ` – ${bodyName}`;
  const line = `  ${SIGNS[type]} ${title}${body}, ${when}${old} [${state}]${what}`;
  return withKey(foldText(line, width, 4), key, width, 4);
}
