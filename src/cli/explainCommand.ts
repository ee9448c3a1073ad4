import { ArshjulError } from '../application/errors/arshjulError.ts';
import { explainOccurrence } from '../application/explainOccurrence.ts';
import { listedExplanation } from '../application/listedExplanation.ts';
import { loadCalendar } from '../application/loadCalendar.ts';
import { wholeKey } from '../application/wholeKey.ts';
import { yearIn } from '../application/yearIn.ts';
import { compose } from '../compose.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Command } from './command.ts';
import { explainText } from './explainText.ts';
import { foldLines } from './foldLines.ts';
import { givenYear } from './givenYear.ts';
import { likeKeys } from './likeKeys.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Forklarer hvorfor noe har datoen sin: reglene, kildens ord, og hvorfor ikke dagene rundt.',
  argumentsText: '<nøkkel>',
  arity: [1, 1],
  options: {
    year: { type: 'string', value: 'år', summary: 'året, når nøkkelen er skrevet kort: kdk/mote/3' },
    json: { type: 'boolean', summary: 'skriv forklaringen som JSON' },
  },
  help: [
    'Eksempel: npx arshjul explain agder/kdk/mote/2027/3',
    'Nøkkelen kan kortes til kdk/mote/3 med --year 2027. «npx arshjul list --keys» viser nøklene.',
  ],
  run: async ({ args, options, config, terminal }) => {
    const service = compose(config);
    const written = args[0] ?? '';
    const year =
      yearIn(written) ?? givenYear(options['year']) ?? Number(dateIn(service.clock.now()).slice(0, 4));
    const calendar = await loadCalendar(await service.source(), await service.solver(), [year], new Map());
    const key = wholeKey(
      written,
      year,
      calendar.occurrences.map((each) => each.key),
    );
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
