import { compose } from '../compose.ts';
import type { Command } from './command.ts';

export const schemasCommand: Command = {
  name: 'schemas',
  summary: 'Skriver JSON-skjemaene til schedules/_schema/, som gir hjelp i redigeringsprogrammet.',
  argumentsText: '',
  arity: [0, 0],
  options: {},
  help: [],
  run: async ({ config, terminal }) => {
    const written = await compose(config).writeSchemas();
    terminal.out(`Skrev ${written.length} skjemaer: ${written.join(', ')}.\n`);
    return 0;
  },
};
