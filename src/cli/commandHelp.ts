import type { Command } from './command.ts';

/** What `arshjul <command> --help` prints. */
export function commandHelp({ name, summary, argumentsText, options, help }: Command): string {
  const entries = Object.entries({
    ...options,
    help: { type: 'boolean' as const, summary: 'vis denne hjelpen' },
  });
  const labels = entries.map(
    ([option, each]) => `--${option}${'value' in each && each.value ? ` <${each.value}>` : ''}`,
  );
  const width = Math.max(...labels.map(({ length }) => length)) + 3;
  return [
    summary,
    '',
    `Bruk: npx arshjul ${[name, argumentsText, '[valg]'].filter(Boolean).join(' ')}`,
    '',
    'Valg:',
    ...entries.map(([, each], index) => `  ${(labels[index] ?? '').padEnd(width)}${each.summary}`),
    ...help.flatMap((paragraph) => ['', paragraph]),
    '',
  ].join('\n');
}
