import { unconfirmMeeting } from '../application/unconfirmMeeting.ts';
import { wholeMeetingKey } from '../application/wholeMeetingKey.ts';
import { compose } from '../compose.ts';
import { changeText } from './changeText.ts';
import type { Command } from './command.ts';
import { givenYear } from './givenYear.ts';

export const unconfirmCommand: Command = {
  name: 'unconfirm',
  summary: 'Tar det som er bestemt for et møte, ut av years/<år>.yaml. Datoen blir et forslag igjen.',
  argumentsText: '<nøkkel>',
  arity: [1, 1],
  options: {
    year: { type: 'string', value: 'år', summary: 'året, når nøkkelen er skrevet kort: kdk/mote/3' },
    'dry-run': { type: 'boolean', summary: 'vis hva som ville bli fjernet, uten å skrive' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'Nøkkelen kan kortes til kdk/mote/3 med --year 2027.',
    'Også en avlysning tas tilbake slik. Ingenting sendes før «npx arshjul apply».',
  ],
  run: async ({ args, options, config, terminal }) => {
    const service = compose(config);
    const source = await service.source();
    const undone = await unconfirmMeeting(
      source,
      await service.yearFiles(),
      await wholeMeetingKey(source, args[0] ?? '', givenYear(options['year'])),
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
