import { makePlan } from '../application/makePlan.ts';
import { planFiles } from '../compose/planFiles.ts';
import { packPlan } from '../domain/publication/packedPlan.ts';
import type { Command } from './command.ts';
import { foldText } from './foldText.ts';
import { notifyOption, parseNotify } from './parseNotify.ts';
import { planProgress } from './planProgress.ts';
import { planText } from './planText.ts';
import { shortNoticeText } from './shortNoticeText.ts';
import { runService } from './runService.ts';

export const planCommand: Command = {
  name: 'plan',
  summary: 'Viser hva som er endret siden sist, og hvem som ville få hva. Ingenting sendes.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    out: { type: 'string', short: 'o', value: 'fil', summary: 'lagre planen, for «apply <fil>» siden' },
    notify: notifyOption,
    json: { type: 'boolean', summary: 'skriv planen som JSON' },
    all: { type: 'boolean', summary: 'vis alt: pliktene rundt møtene, det som har vært, og alle navn' },
  },
  help: [
    'Sluttkode 0 når ingenting er endret, 2 når det er endringer, 1 ved feil.',
    'Påminnelser om frister legges i utboksen uansett --notify.',
  ],
  run: ({ config, options, terminal }) => {
    const notify = parseNotify(options['notify']);
    return runService(config, async (service) => {
      const working = planProgress(terminal, await service.planSources());
      const { plan, calendar } = await makePlan(working.sources, notify).finally(working.clear);
      const file = options['out'];
      if (typeof file === 'string') await (await planFiles()).write(file, plan);
      const layout = { width: terminal.width, all: options['all'] === true };
      terminal.out(
        options['json'] === true
          ? `${JSON.stringify(packPlan(plan), null, 2)}\n`
          : planText(plan, calendar.schedules.wheels, layout),
      );
      const warnings = shortNoticeText(plan, calendar.schedules.wheels, terminal.width);
      // JSON is for programs; whoever runs them still hears.
      (options['json'] === true ? terminal.error : terminal.out)(warnings);
      const next =
        typeof file === 'string'
          ? `Lagret. Gjennomfør nettopp denne planen med «npx arshjul apply ${file}».`
          : 'Gjennomfør planen med «npx arshjul apply».';
      if (options['json'] !== true && (typeof file === 'string' || plan.changes.length > 0))
        terminal.out(`${foldText(next, terminal.width, 0)}\n`);
      return plan.changes.length > 0 ? 2 : 0;
    });
  },
};
