import type { ListedCoverage } from '../domain/coverage/listedCoverage.ts';

const HEADINGS = [
  ['generates', 'Gir noe i kalenderen'],
  ['constrains', 'Bestemmer når, hvor, hvor ofte eller hvem'],
  ['checks', 'Blir kontrollert'],
  ['note', 'Bare merknad'],
  ['missing', 'Mangler'],
] as const;

/** Coverage for a terminal: a block a kind of use, a line a rule with its first place, and the totals. */
export function coverageText({ rules, totals }: ListedCoverage): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const blocks = HEADINGS.flatMap(([use, heading]) => {
    const own = rules.filter((rule) => rule.use === use);
    return own.length === 0
      ? []
      : [
          `${heading} (${own.length})`,
          ...own.map((rule) => `  ${rule.id.padEnd(width)}  ${lineOf(rule)}`),
          '',
        ];
  });
  const { missing } = totals;
  return [
    ...blocks,
    `${totals.rules - missing} av ${totals.rules} regler er dekket: ${totals.generates} gir noe, ${totals.constrains} bestemmer, ${totals.checks} kontrolleres, ${totals.note} er merknader; ${missing === 0 ? 'ingen' : missing} mangler.`,
    '',
  ].join('\n');
}

function lineOf({ use, reason, places }: ListedCoverage['rules'][number]): string {
  const [first] = places;
  if (!first) return 'ingen fil bruker den';
  const more =
    places.length > 1 ? ` (og ${places.length - 1} ${places.length === 2 ? 'sted' : 'steder'} til)` : '';
  return `${first.file}:${first.line}  ${use === 'note' ? reason : `${first.what}${more}`}`;
}
