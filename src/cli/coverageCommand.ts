import { loadSchedules } from '../application/loadSchedules.ts';
import { parseRuleList } from '../application/parseRuleList.ts';
import { compose } from '../compose.ts';
import { coverageOf } from '../domain/coverage/coverageOf.ts';
import { listedCoverage } from '../domain/coverage/listedCoverage.ts';
import { ruleUses } from '../domain/coverage/ruleUses.ts';
import type { Command } from './command.ts';
import { coverageText } from './coverageText.ts';
import { readTextFile } from './readTextFile.ts';
import { UsageError } from './usageError.ts';

export const coverageCommand: Command = {
  name: 'coverage',
  summary:
    'Viser hva årshjulene gjør med hver regel: gir noe, bestemmer, kontrollerer, bare merknad, eller mangler.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    rules: { type: 'string', value: 'fil.json', summary: 'reglene: en JSON-liste av objekter med «id»' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'En regel hører til sin sterkeste bruk. En kilde som bare står i listen «cite» øverst i et organ, er ikke brukt til noe.',
    'Sluttkode 1 når en regel mangler, ellers 0.',
  ],
  run: async ({ config, options, terminal }) => {
    const name = options['rules'];
    if (typeof name !== 'string') throw new UsageError('«coverage» mangler --rules <fil.json>.');
    const rules = parseRuleList(await readTextFile(name), name);
    const { schedules } = await loadSchedules(await compose(config).source());
    const coverage = listedCoverage(coverageOf(rules, ruleUses(schedules)));
    terminal.out(
      options['json'] === true ? `${JSON.stringify(coverage, null, 2)}\n` : coverageText(coverage),
    );
    return coverage.totals.missing > 0 ? 1 : 0;
  },
};
