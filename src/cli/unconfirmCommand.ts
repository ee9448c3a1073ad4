import { unconfirmMeeting } from '../application/unconfirmMeeting.ts';
import { compose } from '../compose.ts';
import { changeText } from './changeText.ts';
import type { Command } from './command.ts';

export const unconfirmCommand: Command = {
  name: 'unconfirm',
  summary: 'Tar det som er bestemt for et møte, ut av years/<år>.yaml. Datoen blir et forslag igjen.',
  argumentsText: '<nøkkel>',
  arity: [1, 1],
  options: {
    'dry-run': { type: 'boolean', summary: 'vis hva som ville bli fjernet, uten å skrive' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: ['Også en avlysning tas tilbake slik. Ingenting sendes før «npx arshjul apply».'],
  run: async ({ args, options, config, terminal }) => {
    const service = compose(config);
    const undone = await unconfirmMeeting(
      await service.source(),
      await service.yearFiles(),
      args[0] ?? '',
      options['dry-run'] === true,
    );
    if (options['json'] === true) {
      terminal.out(`${JSON.stringify(undone, null, 2)}\n`);
      return 0;
    }
    const { title, file, change, written } = undone;
    terminal.out(`${title} er ikke lenger bestemt.\n${written ? 'Skrevet' : 'Ville skrevet'}:\n`);
    if (change) terminal.out(changeText(file, change));
    if (written) terminal.out('«npx arshjul plan» viser hva det fører til.\n');
    return 0;
  },
};
