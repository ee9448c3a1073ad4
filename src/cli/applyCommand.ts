import { checkSavedPlan } from '../application/checkSavedPlan.ts';
import { makePlan } from '../application/makePlan.ts';
import type { Service } from '../compose.ts';
import { planFiles } from '../compose/planFiles.ts';
import type { Plan } from '../domain/publication/plan.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { applyPlan } from './applyPlan.ts';
import type { Command, Terminal } from './command.ts';
import { followOptions, parseFollow } from './parseFollow.ts';
import { needsAnswer } from './confirmed.ts';
import { notifyOption, parseNotify } from './parseNotify.ts';
import { planProgress } from './planProgress.ts';
import { planText } from './planText.ts';
import { shortNoticeText } from './shortNoticeText.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

export const applyCommand: Command = {
  name: 'apply',
  summary: 'Viser planen, spør, og gjennomfører den: kalendere, innkallinger og påminnelser.',
  argumentsText: '[plan.json]',
  arity: [0, 1],
  options: {
    yes: { type: 'boolean', summary: 'gjennomfør uten å spørre' },
    notify: notifyOption,
    ...followOptions,
    all: { type: 'boolean', summary: 'vis alt: pliktene rundt møtene, det som har vært, og alle navn' },
  },
  help: [
    'Med navnet på en lagret plan («plan -o plan.json») gjennomføres nettopp den. Er filene eller det som er publisert endret siden, eller er det blitt for sent for noe i den, avvises den.',
    'E-posten legges i en utboks i samme omgang og sendes av arbeiderne («npm start» eller «npm run worker»).',
    'I et terminalvindu følges sendingen til den er ferdig. Ctrl-C avslutter bare det; e-posten sendes likevel.',
    'Har noen andre gjennomført en plan imens, avvises denne, og ingenting er endret.',
  ],
  run: async ({ config, args: [file], options, terminal }) => {
    const yes = options['yes'] === true;
    if (file !== undefined && options['notify'] !== undefined)
      throw new UsageError('En lagret plan har alt valgt hvem som får e-post. Gi --notify til «plan».');
    const notify = parseNotify(options['notify']);
    const follow = parseFollow(options, terminal);
    needsAnswer('apply', yes);
    return runService(config, async (service) => {
      const { plan, wheels } =
        file === undefined ? await madeNow(service, terminal, notify) : await saved(service, file);
      const layout = { width: terminal.width, all: options['all'] === true };
      terminal.out(planText(plan, wheels, layout));
      terminal.out(shortNoticeText(plan, wheels, terminal.width));
      if (plan.changes.length > 0) await applyPlan(service, terminal, plan, { yes, follow });
      return 0;
    });
  },
};

type Shown = { readonly plan: Plan; readonly wheels: readonly Wheel[] };

async function madeNow(service: Service, terminal: Terminal, notify: Plan['notify']): Promise<Shown> {
  const working = planProgress(terminal, await service.planSources());
  const { plan, calendar } = await makePlan(working.sources, notify).finally(working.clear);
  return { plan, wheels: calendar.schedules.wheels };
}

async function saved(service: Service, file: string): Promise<Shown> {
  const plan = await (await planFiles()).read(file);
  return { plan, wheels: await checkSavedPlan(plan, await service.planSources()) };
}
