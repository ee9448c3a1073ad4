import { checkSchedules } from '../application/checkSchedules.ts';
import { compose } from '../compose.ts';
import { listedFinding } from '../domain/findings/listedFinding.ts';
import type { Command } from './command.ts';
import { countedText } from './countedText.ts';
import { findingsText } from './findingsText.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Leser alle filene i schedules/ og viser hvert problem med fil, linje, kolonne og råd.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    json: { type: 'boolean', summary: 'skriv funnene som JSON' },
    quiet: { type: 'boolean', summary: 'vis bare feil og advarsler' },
    all: { type: 'boolean', summary: 'vis hvert funn for seg, også de mange av samme slag' },
  },
  help: [
    'Ingenting sendes og ingenting endres. Sluttkode 1 når det er feil, ellers 0.',
    'Ser på det som er bestemt for i år og neste år, uten å planlegge. Hva forslagene strekker, for eksempel en skoleferie ingen kjenner ennå, står på siden /funn når tjenesten kjører.',
    'Funn «til orientering» sier hva kildene ikke sier, for eksempel et arrangement uten dato. Er det mange av samme slag, vises det første, og hvor de andre står.',
  ],
  run: async ({ config, options, terminal }) => {
    const service = compose(config);
    const findings = await checkSchedules(
      await service.source(),
      service.clock,
      await service.templateChecker(),
    );
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (options['json'] === true) {
      terminal.out(`${JSON.stringify(findings.map(listedFinding), null, 2)}\n`);
      return errors > 0 ? 1 : 0;
    }
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const infos = findings.length - errors - warnings;
    const shown =
      options['quiet'] === true ? findings.filter(({ severity }) => severity !== 'info') : findings;
    terminal.out(findingsText(shown, { width: terminal.width, all: options['all'] === true }));
    terminal.out(
      `${shown.length > 0 ? '\n' : ''}${countedText(errors, 'feil', 'feil')}, ${countedText(warnings, 'advarsel', 'advarsler')}, ${infos} til orientering.\n`,
    );
    return errors > 0 ? 1 : 0;
  },
};
