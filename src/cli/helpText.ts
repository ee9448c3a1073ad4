import type { Command } from './command.ts';

/** What `arshjul` and `arshjul --help` print: every command with a line each. */
export function helpText(commands: readonly Pick<Command, 'name' | 'summary' | 'argumentsText'>[]): string {
  const names = commands.map(({ name, argumentsText }) => `${name} ${argumentsText}`.trim());
  const width = Math.max(...names.map(({ length }) => length)) + 3;
  return [
    'Årshjul gjør reglene i vedtekter og retningslinjer til et år med møter, frister og påminnelser.',
    '',
    'Bruk: npx arshjul <kommando> [valg]',
    '',
    ...commands.map(({ summary }, index) => `  ${(names[index] ?? '').padEnd(width)}${summary}`),
    '',
    'Slik begynner du:',
    '  npx arshjul check               se om reglene henger sammen',
    '  npx arshjul list --year 2027    se året',
    '  npx arshjul plan                se hva som ville bli sendt, og til hvem',
    '',
    '«npx arshjul <kommando> --help» forklarer én kommando.',
    'Sluttkoder: 0 i orden, 1 feil, 2 endringer venter (bare plan).',
    '',
  ].join('\n');
}
