import { ArshjulError } from '../application/errors/arshjulError.ts';
import type { KeptRevision } from '../application/ports/publicationStore.ts';
import { packPlan } from '../domain/publication/packedPlan.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { formatMoment } from '../domain/time/formatMoment.ts';
import type { Service } from '../compose.ts';
import type { Command } from './command.ts';
import { summaryText } from './historyText.ts';
import { outcomesText } from './outcomesText.ts';
import { parseRevision } from './parseRevision.ts';
import { planText, type PlanLayout } from './planText.ts';
import { runService } from './runService.ts';

export const showCommand: Command = {
  name: 'show',
  summary: 'Viser en revisjon: planen slik den var, og hva det er blitt av meldingene.',
  argumentsText: '<revisjon>',
  arity: [1, 1],
  options: {
    all: { type: 'boolean', summary: 'vis alt: pliktene rundt møtene, det som hadde vært, og alle navn' },
    json: { type: 'boolean', summary: 'skriv revisjonen med hele planen som JSON' },
  },
  help: ['«npx arshjul history» viser numrene.'],
  run: ({ config, args, options, terminal }) => {
    const id = parseRevision(args[0]);
    return runService(config, async (service) => {
      const kept = await (await service.planSources()).publications.revision(id);
      if (!kept)
        throw new ArshjulError('not-found', `Revisjon ${id} finnes ikke.`, {
          remedy: '«npx arshjul history» viser revisjonene.',
        });
      if (options['json'] === true) {
        const { revision, plan, outcomes } = kept;
        terminal.out(`${JSON.stringify({ ...revision, outcomes, plan: plan && packPlan(plan) }, null, 2)}\n`);
      } else {
        const layout = { width: terminal.width, all: options['all'] === true };
        terminal.out(revisionText(kept, await wheelsOf(service), layout));
      }
      return 0;
    });
  },
};

function revisionText(kept: KeptRevision, wheels: readonly Wheel[], layout: PlanLayout): string {
  const { revision, plan, outcomes } = kept;
  const { id, createdAt, author, summary } = revision;
  return [
    `Revisjon ${id}, ${formatMoment(createdAt, 'nb')}, ${author}`,
    ...(summary.reverts === undefined ? [] : [`Angrer revisjon ${summary.reverts}.`]),
    '',
    plan
      ? planText(plan, wheels, layout)
      : `${summaryText(revision)}. Selve planen er ikke tatt vare på; den er for gammel.\n`,
    ...outcomesText(outcomes),
    '',
  ].join('\n');
}

/** For names only: a revision can be shown while the files have errors. */
async function wheelsOf(service: Service): Promise<readonly Wheel[]> {
  const { schedules } = await (await service.source()).load();
  return schedules?.wheels ?? [];
}
