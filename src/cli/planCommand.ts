import { makePlan } from '../application/makePlan.ts';
import type { Command } from './command.ts';
import { planText } from './planText.ts';
import { runService } from './runService.ts';

export const planCommand: Command = {
  name: 'plan',
  summary: 'Viser hva som er endret siden sist, og hvem som ville få hva. Ingenting sendes.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    json: { type: 'boolean', summary: 'skriv planen som JSON' },
    all: { type: 'boolean', summary: 'vis også pliktene rundt hvert møte' },
  },
  help: ['Sluttkode 0 når ingenting er endret, 2 når det er endringer, 1 ved feil.'],
  run: ({ config, options, terminal }) =>
    runService(config, async (service) => {
      const { plan, calendar } = await makePlan(await service.planSources());
      const layout = { width: terminal.width, all: options['all'] === true };
      terminal.out(
        options['json'] === true
          ? `${JSON.stringify(plan, null, 2)}\n`
          : planText(plan, calendar.schedules.wheels, layout),
      );
      return plan.changes.length > 0 ? 2 : 0;
    }),
};
