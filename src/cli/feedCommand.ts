import { ArshjulError } from '../application/errors/arshjulError.ts';
import { draftFeed } from '../application/draftFeed.ts';
import { loadCalendar } from '../application/loadCalendar.ts';
import { planningYears } from '../application/planningYears.ts';
import { compose } from '../compose.ts';
import type { Command } from './command.ts';

export const feedCommand: Command = {
  name: 'feed',
  summary: 'Skriver kalenderen til et hjul eller et organ som iCalendar (.ics), slik filene er nå.',
  argumentsText: '<hjul>[/<organ>]',
  arity: [1, 1],
  options: {},
  help: [
    'Eksempel: npx arshjul feed agder/kdk > kdk.ics',
    'Kalenderen folk abonnerer på, ligger på /feeds/<hjul>.ics og /feeds/<hjul>/<organ>.ics når tjenesten kjører.',
  ],
  run: async ({ args, config, terminal }) => {
    const service = compose(config);
    const path = args[0] ?? '';
    const now = service.clock.now();
    const calendar = await loadCalendar(
      await service.source(),
      await service.solver(),
      planningYears(now),
      new Map(),
    );
    const { content, paths } = draftFeed(calendar, path, config.baseUrl, now);
    if (!content) {
      throw new ArshjulError('not-found', `Det finnes ingen åpen kalender «${path}».`, {
        remedy: `Velg en av disse: ${paths.join(', ')}.`,
      });
    }
    terminal.out((await service.feedRenderer()).render(content).body.toString('utf8'));
    return 0;
  },
};
