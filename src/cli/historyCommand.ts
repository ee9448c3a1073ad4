import type { Command } from './command.ts';
import { historyText } from './historyText.ts';
import { runService } from './runService.ts';

const SHOWN = 20;
const ALL = 1_000_000;

export const historyCommand: Command = {
  name: 'history',
  summary: 'Viser hva som er gjennomført: revisjoner med tid, endringer og meldinger, den nyeste først.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    all: { type: 'boolean', summary: `vis alle, ikke bare de ${SHOWN} siste` },
    json: { type: 'boolean', summary: 'skriv revisjonene som JSON' },
  },
  help: ['«npx arshjul show <revisjon>» viser en av dem, «npx arshjul revert <revisjon>» tar den tilbake.'],
  run: ({ config, options, terminal }) =>
    runService(config, async (service) => {
      const { publications } = await service.planSources();
      const revisions = await publications.history(options['all'] === true ? ALL : SHOWN);
      terminal.out(
        options['json'] === true
          ? `${JSON.stringify(revisions, null, 2)}\n`
          : historyText(revisions, terminal.width),
      );
      return 0;
    }),
};
