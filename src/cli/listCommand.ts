import { loadCalendar } from '../application/loadCalendar.ts';
import { compose } from '../compose.ts';
import { listedOccurrence } from '../domain/occurrences/listedOccurrence.ts';
import { occurrencesOfYear } from '../domain/occurrences/occurrencesOfYear.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Command } from './command.ts';
import { chooseWheel } from './chooseWheel.ts';
import { listText } from './listText.ts';
import { parseKinds } from './parseKinds.ts';
import { parseYear } from './parseYear.ts';

export const listCommand: Command = {
  name: 'list',
  summary: 'Viser et år slik filene sier det: det som er bestemt, og forslag til resten.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    year: { type: 'string', value: 'år', summary: 'året som vises; i år når det ikke er oppgitt' },
    wheel: { type: 'string', value: 'hjul', summary: 'bare dette hjulet' },
    kind: {
      type: 'string',
      value: 'slag',
      summary: 'bare meeting, obligation, duty eller anchor (flere med komma)',
    },
    keys: { type: 'boolean', summary: 'vis nøkkelen til hver linje, slik explain og confirm tar den' },
    json: { type: 'boolean', summary: 'skriv en JSON-liste (alle slag, om ikke --kind er gitt)' },
  },
  help: [
    'Slagene er møter (meeting), frister (obligation), plikter rundt møtene (duty) og arrangementer (anchor). Uten --kind vises ikke pliktene i teksten; de er med i JSON.',
    'Forslag er merket «forslag». De sendes aldri ut før noen har bestemt datoen i years/<år>.yaml.',
  ],
  run: async ({ config, options, terminal }) => {
    const service = compose(config);
    const year = parseYear(options['year'], Number(dateIn(service.clock.now()).slice(0, 4)));
    const calendar = await loadCalendar(await service.source(), await service.solver(), [year], new Map());
    const wheel = chooseWheel(calendar.schedules, options['wheel']);
    const json = options['json'] === true;
    const kinds = parseKinds(options['kind'], json);
    const shown = occurrencesOfYear(calendar.occurrences, year).filter(
      (each) => kinds.includes(each.kind) && (wheel === null || each.wheel === wheel.id),
    );
    if (json) {
      terminal.out(`${JSON.stringify(shown.map(listedOccurrence), null, 2)}\n`);
      return 0;
    }
    const keys = options['keys'] === true;
    const wheels = wheel ? [wheel] : calendar.schedules.wheels;
    terminal.out(listText(shown, year, wheels, { width: terminal.width, keys }));
    if (!keys) terminal.out('Nøklene som «explain» og «confirm» tar, vises med --keys.\n');
    return 0;
  },
};
