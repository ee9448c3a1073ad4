import type { Command, CommandOption } from './command.ts';

/** What `arshjul <command> --help` prints. */
export function commandHelp({ name, summary, argumentsText, options, help }: Command): string {
  const all: Readonly<Record<string, CommandOption>> = {
    ...options,
    help: { type: 'boolean', summary: 'vis denne hjelpen' },
  };
  const entries = Object.entries(all);
  const labels = entries.map(([option, { value, short }]) =>
    [short === undefined ? '' : `-${short}, `, `--${option}`, value === undefined ? '' : ` <${value}>`].join(
      '',
    ),
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
