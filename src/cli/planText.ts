import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { lastDay } from '../domain/occurrences/lastDay.ts';
import type { Change, ChangeAspect } from '../domain/publication/change.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';
import { changeCounts } from './changeCounts.ts';
import { countedText } from './countedText.ts';
import { foldText } from './foldText.ts';
import { commonTitle } from './commonTitle.ts';
import { likeChanges } from './likeChanges.ts';
import { likeKey } from './likeKey.ts';
import { planMessagesText } from './planMessagesText.ts';
import { withKey } from './withKey.ts';

const SIGNS = { added: '+', revived: '+', moved: '~', changed: '~', cancelled: '-', removed: '-' } as const;
const ASPECTS: Readonly<Record<ChangeAspect, string>> = {
  time: 'tid',
  place: 'sted',
  status: 'status',
  text: 'tekst',
  people: 'hvem som er kalt inn',
  reminders: 'påminnelser',
  display: 'visning',
};
const STATUSES = {
  proposed: 'forslag',
  tentative: 'foreløpig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
} as const;
const FEEDS_SHOWN = 4;

export type PlanLayout = {
  /** Columns to fold at. */
  readonly width: number;
  /** Duties around meetings and what is over are counted, and listed only when this is set; so are long lists of names. */
  readonly all: boolean;
};

/** A plan as a coordinator reads it: for each wheel its `+ ~ -`, then who will be told what, then the counts. */
export function planText(plan: Plan, wheels: readonly Wheel[], layout: PlanLayout): string {
  if (plan.changes.length === 0) return 'Ingen endringer.\n';
  const names = new Map(wheels.map(({ id, name }) => [id, `${name} (${id})`]));
  return [
    ...[...Map.groupBy(plan.changes, wheelOf)].flatMap(([wheel, changes]) =>
      wheelLines(names.get(wheel) ?? wheel, changes, plan, layout),
    ),
    ...planMessagesText(plan, layout.all).map((line) =>
      foldText(line, layout.width, (/^ */.exec(line)?.[0].length ?? 0) + 4),
    ),
    '',
    `Plan: ${changeCounts(plan.changes)}.`,
    foldText(feedsText(plan.feeds, layout.all), layout.width, 4),
    '',
  ].join('\n');
}

function feedsText(feeds: readonly string[], all: boolean): string {
  if (feeds.length === 0) return 'Ingen kalendere får nytt innhold.';
  const shown = all || feeds.length <= FEEDS_SHOWN ? feeds : feeds.slice(0, FEEDS_SHOWN - 1);
  const more = feeds.length - shown.length;
  return `${countedText(feeds.length, 'kalender', 'kalendere')} får nytt innhold: ${shown.join(', ')}${more > 0 ? ` og ${more} til` : ''}.`;
}

function wheelLines(
  name: string,
  changes: readonly Change[],
  plan: Plan,
  layout: PlanLayout,
): readonly string[] {
  const today = dateIn(plan.madeAt);
  const isDuty = (change: Change): boolean => !layout.all && occurrenceOf(change)?.kind === 'duty';
  const isOver = (change: Change): boolean => {
    const last = change.after && lastDay(change.after.time);
    return !layout.all && change.type === 'added' && Boolean(last && last < today);
  };
  const over = changes.filter((change) => !isDuty(change) && isOver(change)).length;
  const duties = changes.filter(isDuty).length;
  const shown = changes.filter((change) => !isDuty(change) && !isOver(change));
  const hidden = [
    ...(over > 0 ? [`${over} som alt har vært`] : []),
    ...(duties > 0 ? [`${countedText(duties, 'plikt', 'plikter')} rundt møtene`] : []),
  ];
  return [
    `${name}: ${changeCounts(changes)}`,
    ...likeChanges(shown).map((group) => groupLine(group, layout.width)),
    ...(hidden.length > 0
      ? [`  … ${shown.length > 0 ? 'og ' : ''}${hidden.join(' og ')} (--all viser dem)`]
      : []),
    '',
  ];
}

function wheelOf(change: Change): string {
  return occurrenceOf(change)?.wheel ?? '';
}

function occurrenceOf({ before, after }: Change): Occurrence | null {
  return after ?? before;
}

function groupLine(group: readonly Change[], width: number): string {
  const [change] = group;
  if (!change) return '';
  const occurrence = occurrenceOf(change);
  if (!occurrence) return change.key;
  const { kind, title, bodyName } = occurrence;
  const body = kind === 'meeting' || bodyName === null || title.includes(bodyName) ? '' : ` – ${bodyName}`;
  const many = group.length > 1;
  const name = many ? `${group.length} organer: ${commonTitle(group) ?? title}` : `${title}${body}`;
  const line = `  ${SIGNS[change.type]} ${name}, ${detail(change, occurrence)}`;
  return withKey(foldText(line, width, 4), many ? likeKey(change.key) : change.key, width, 4);
}

function detail({ type, before, aspects }: Change, occurrence: Occurrence): string {
  const when = formatMeetingTime(occurrence.time, 'nb');
  const old =
    before && aspects.includes('time') && type === 'moved'
      ? ` (var ${formatMeetingTime(before.time, 'nb')})`
      : '';
  const others = aspects.filter((each) => type === 'changed' || (type === 'moved' && each !== 'time'));
  const told = before && others.includes('status') ? `, var ${STATUSES[before.status]}` : '';
  const rest = told === '' ? others : others.filter((each) => each !== 'status');
  const shown = rest.length > 1 ? rest.filter((each) => each !== 'display') : rest;
  const words = shown.map((each) =>
    each === 'people' && occurrence.kind !== 'meeting' ? 'ansvar' : ASPECTS[each],
  );
  const what = words.length > 0 ? ` – endret: ${words.join(', ')}` : '';
  const again = type === 'revived' ? ', står likevel' : '';
  const state = type === 'removed' ? 'fjernet' : STATUSES[occurrence.status];
  return `${when}${old} [${state}${told}${again}]${what}`;
}
