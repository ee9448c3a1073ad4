import { ArshjulError } from '../application/errors/arshjulError.ts';
import { explainOccurrence } from '../application/explainOccurrence.ts';
import { listedExplanation } from '../application/listedExplanation.ts';
import { loadCalendar } from '../application/loadCalendar.ts';
import { compose } from '../compose.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Command } from './command.ts';
import { explainText } from './explainText.ts';
import { foldLines } from './foldLines.ts';
import { likeKeys } from './likeKeys.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Forklarer hvorfor noe har datoen sin: reglene, kildens ord, og hvorfor ikke dagene rundt.',
  argumentsText: '<nøkkel>',
  arity: [1, 1],
  options: { json: { type: 'boolean', summary: 'skriv forklaringen som JSON' } },
  help: ['Eksempel: npx arshjul explain agder/kdk/mote/2027/3', '«npx arshjul list --keys» viser nøklene.'],
  run: async ({ args, options, config, terminal }) => {
    const service = compose(config);
    const key = args[0] ?? '';
    const year = Number(/\/(\d{4})(\/|$)/.exec(key)?.[1] ?? dateIn(service.clock.now()).slice(0, 4));
    const calendar = await loadCalendar(await service.source(), await service.solver(), [year], new Map());
    const explained = explainOccurrence(calendar, key);
    if (!explained) {
      throw new ArshjulError('not-found', `Det finnes ikke noe med nøkkelen «${key}» i ${year}.`, {
        remedy: likeKeys(key, calendar.occurrences),
      });
    }
    terminal.out(
      options['json'] === true
        ? `${JSON.stringify(listedExplanation(explained), null, 2)}\n`
        : foldLines(explainText(explained), terminal.width),
    );
    return 0;
  },
};
