import { makeRevert, type RevertPlan } from '../application/makeRevert.ts';
import { packPlan } from '../domain/publication/packedPlan.ts';
import { applyPlan } from './applyPlan.ts';
import type { Command } from './command.ts';
import { needsAnswer } from './confirmed.ts';
import { foldText } from './foldText.ts';
import { followOptions, parseFollow } from './parseFollow.ts';
import { notifyOption, parseNotify } from './parseNotify.ts';
import { parseRevision } from './parseRevision.ts';
import { planText } from './planText.ts';
import { runService } from './runService.ts';

const SHOWN = 6;

export const revertCommand: Command = {
  name: 'revert',
  summary: 'Tar en revisjon tilbake: det den endret, blir som før, og de det gjelder, får beskjed.',
  argumentsText: '<revisjon>',
  arity: [1, 1],
  options: {
    yes: { type: 'boolean', summary: 'gjennomfør uten å spørre' },
    'dry-run': { type: 'boolean', summary: 'vis bare hva det ville føre til (sluttkode 2 når det er noe)' },
    notify: notifyOption,
    ...followOptions,
    json: { type: 'boolean', summary: 'skriv planen som JSON, sammen med --dry-run' },
    all: { type: 'boolean', summary: 'vis alt: pliktene rundt møtene, og alle navn' },
  },
  help: [
    'Bare det revisjonen endret, kommer tilbake, også om det er endret igjen senere. Det som har funnet sted, blir stående.',
    'Filene røres ikke. De gjelder igjen ved neste «npx arshjul apply», så rett dem også.',
  ],
  run: async ({ config, args, options, terminal }) => {
    const id = parseRevision(args[0]);
    const notify = parseNotify(options['notify']);
    const follow = parseFollow(options, terminal);
    const dry = options['dry-run'] === true;
    const yes = options['yes'] === true;
    if (!dry) needsAnswer('revert', yes);
    return runService(config, async (service) => {
      const sources = await service.planSources();
      const revert = await makeRevert(sources, id, notify);
      const { plan } = revert;
      if (dry && options['json'] === true) {
        terminal.out(`${JSON.stringify(packPlan(plan), null, 2)}\n`);
        return plan.changes.length > 0 ? 2 : 0;
      }
      const { schedules } = await sources.source.load();
      const layout = { width: terminal.width, all: options['all'] === true };
      terminal.out(planText(plan, schedules?.wheels ?? [], layout));
      if (plan.changes.length === 0) {
        terminal.out(`Det som ble endret i revisjon ${id}, er alt tilbake.\n`);
        return 0;
      }
      terminal.out(warningText(revert, terminal.width));
      if (dry) return 2;
      await applyPlan(service, terminal, plan, { yes, follow });
      return 0;
    });
  },
};

/** The files still say what is undone here. */
function warningText({ plan, alsoUndone }: RevertPlan, width: number): string {
  const places = [
    ...new Set(
      plan.changes.flatMap(({ before, after }) => {
        const occurrence = before ?? after;
        return occurrence && occurrence.kind !== 'duty'
          ? [`  ${occurrence.at.file}:${occurrence.at.line}  ${occurrence.title}`]
          : [];
      }),
    ),
  ];
  const titles = alsoUndone.filter(({ kind }) => kind !== 'duty').map(({ title }) => `«${title}»`);
  return [
    '',
    ...(titles.length > 0 ? [`Dette er endret igjen senere, og det angres også: ${titles.join(', ')}.`] : []),
    'Viktig: Filene sier fortsatt det som nå angres. Rettes de ikke, gjør neste «npx arshjul apply» endringene om igjen. Dette er reglene det gjelder; datoer og steder som er bestemt, står i years/<år>.yaml i samme hjul:',
    ...places.slice(0, SHOWN),
    ...(places.length > SHOWN ? [`  … og ${places.length - SHOWN} til`] : []),
    'Rett filene («npx arshjul confirm» eller «unconfirm» endrer en dato, «git restore» henter en hel fil), og se at «npx arshjul plan» så sier «Ingen endringer.».',
    '',
  ]
    .map((line) => foldText(line, width, line.startsWith(' ') ? 4 : 0))
    .join('\n')
    .concat('\n');
}
