import { datePartsOf } from '../domain/time/datePartsOf.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { dayNames } from '../domain/time/dayNames.ts';
import { isoWeekOf } from '../domain/time/isoWeekOf.ts';
import type { Instant } from '../domain/time/instant.ts';
import { weekdayOf } from '../domain/time/weekdayOf.ts';
import { countedText } from './countedText.ts';
import { foldText } from './foldText.ts';
import type { ListedMail } from './listedMail.ts';

const KINDS: Readonly<Record<ListedMail['kind'], string>> = {
  invitation: 'Innkalling',
  cancellation: 'Avlysning',
  reminder: 'Påminnelse',
  escalation: 'Varsel',
  nudge: 'Spørsmål',
  digest: 'Ukebrev',
  notice: 'Melding',
  link: 'Personlig lenke',
};

const KIND_ORDER = Object.keys(KINDS) as readonly ListedMail['kind'][];
const NAMED = 3;
const BUSIEST = 5;

const byNumber = new Intl.Collator('nb', { numeric: true });

/** A simulated year for a terminal: months, days, a line for mails that are alike with how many get them, and at last who gets the most. */
export function simulateText(mails: readonly ListedMail[], heading: string, width: number): string {
  if (mails.length === 0) return `${heading}\n\nIngen får e-post i denne tiden.\n`;
  const days = [...Map.groupBy(mails, ({ at }) => dateIn(at)).values()];
  const months = days.flatMap((day, index) => {
    const [before, month] = [days[index - 1], monthOf(day[0]!.at)];
    const title = before && monthOf(before[0]!.at) === month ? [] : ['', month];
    return [...title, ...linesOf(day, width)];
  });
  return `${[heading, ...months, '', ...summary(mails, width)].join('\n')}\n`;
}

function linesOf(day: readonly ListedMail[], width: number): readonly string[] {
  const lines = [...Map.groupBy(day, likeness).values()].toSorted(
    ([a], [b]) =>
      KIND_ORDER.indexOf(a!.kind) - KIND_ORDER.indexOf(b!.kind) || byNumber.compare(a!.title, b!.title),
  );
  return lines.map((same, index) => {
    const { at, kind, reason } = same[0]!;
    const beginning = `  ${index === 0 ? dayOf(at) : ' '.repeat(7)}  ${KINDS[kind].padEnd(10)}  `;
    return foldText(
      `${beginning}${titleOf(same)} → ${recipientsOf(same)} (${reason})`,
      width,
      beginning.length,
    );
  });
}

/** Alike are the meetings of a body, and the same deadline of several bodies («Årsrapport: Agder», «Årsrapport: Vestland»). */
function likeness({ kind, title, body, reason }: ListedMail): string {
  const what = kind === 'invitation' || kind === 'nudge' ? (body ?? title) : (title.split(':')[0] ?? title);
  return JSON.stringify([kind, what, reason]);
}

function titleOf(same: readonly ListedMail[]): string {
  const titles = [...new Set(same.map(({ title }) => title))].toSorted(byNumber.compare);
  const [title = ''] = titles;
  if (titles.length === 1) return title;
  const { kind, body } = same[0]!;
  return kind === 'invitation' || kind === 'nudge'
    ? `${body ?? title}: ${titles.length} møter`
    : `${title.split(':')[0]}: ${titles.length} frister`;
}

function recipientsOf(same: readonly ListedMail[]): string {
  const names = [...new Set(same.map(({ recipient }) => recipient.name))];
  return names.length <= NAMED ? names.join(', ') : `${names.length} mottakere`;
}

function monthOf(at: Instant): string {
  const { month, year } = datePartsOf(dateIn(at));
  const name = dayNames.nb.months[month - 1] ?? '';
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
}

function dayOf(at: Instant): string {
  const date = dateIn(at);
  const name = dayNames.nb.weekdays[weekdayOf(date) - 1] ?? '';
  return `${name.slice(0, 3)} ${datePartsOf(date).day}.`.padEnd(7);
}

/** How much each gets in a year, and in the fullest week: what «too much» would look like. */
function summary(mails: readonly ListedMail[], width: number): readonly string[] {
  const kinds = [...Map.groupBy(mails, ({ kind }) => kind)]
    .map(([kind, of]) => `${KINDS[kind].toLowerCase()} ${of.length}`)
    .join(', ');
  const people = [...Map.groupBy(mails, ({ recipient }) => recipient.address.toLowerCase()).values()]
    .map((own) => ({ name: own[0]!.recipient.name, count: own.length, week: fullestWeek(own) }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const shown = people.slice(0, BUSIEST);
  const column = Math.max(...shown.map(({ name }) => name.length));
  return [
    `I alt ${countedText(mails.length, 'e-post', 'e-poster')} til ${countedText(people.length, 'mottaker', 'mottakere')}: ${kinds}.`,
    ...(people.length > 1 ? ['De som får mest:'] : []),
    ...shown.map(({ name, count, week }) =>
      foldText(
        `  ${name.padEnd(column)}  ${String(count).padStart(4)} i alt, ${week} i den fulleste uken`,
        width,
        4,
      ),
    ),
  ];
}

function fullestWeek(own: readonly ListedMail[]): number {
  const weeks = Map.groupBy(own, ({ at }) => {
    const { year, week } = isoWeekOf(dateIn(at));
    return `${year}-${week}`;
  });
  return Math.max(...[...weeks.values()].map(({ length }) => length));
}
