import { loadCalendar } from '../application/loadCalendar.ts';
import { listedRollOver } from '../domain/rollover/listedRollOver.ts';
import { rollOver, type RolledYear } from '../domain/rollover/rollOver.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { chooseWheel } from './chooseWheel.ts';
import type { Command } from './command.ts';
import { foldLines } from './foldLines.ts';
import { parseYear } from './parseYear.ts';
import { rollOverText } from './rollOverText.ts';
import { runService } from './runService.ts';
import { UsageError } from './usageError.ts';

export const rollOverCommand: Command = {
  name: 'roll-over',
  summary: 'Viser neste års forslag ved siden av årets, møte for møte, og hva som flyttet dem.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    from: { type: 'string', value: 'år', summary: 'året det sammenlignes med; i år når det ikke er oppgitt' },
    to: { type: 'string', value: 'år', summary: 'året som planlegges; året etter når det ikke er oppgitt' },
    wheel: { type: 'string', value: 'hjul', summary: 'bare dette hjulet' },
    json: { type: 'boolean', summary: 'skriv svaret som JSON' },
  },
  help: [
    'Hvert møte prøves på samme ukedag i samme uke. Går ikke det, står det hva som er i veien: helligdag, valg, arrangement, stille periode, tidsrom eller andre møter.',
    'Ingenting endres og ingenting sendes.',
  ],
  run: async ({ config, options, terminal }) =>
    runService(config, async (service) => {
      const from = parseYear(options['from'], Number(dateIn(service.clock.now()).slice(0, 4)), '--from');
      const to = parseYear(options['to'], from + 1, '--to');
      if (from === to) throw new UsageError('--from og --to må være to forskjellige år.');
      const calendar = await loadCalendar(
        await service.source(),
        await service.solver(),
        [from, to],
        new Map(),
      );
      const wheel = chooseWheel(calendar.schedules, options['wheel']);
      const years = calendar.planned.map(({ compiled, problem, dates }): RolledYear => ({
        year: compiled.year,
        slots: compiled.slots,
        problem,
        dates,
      }));
      const [before, after] = [from, to].map((year) => years.find((each) => each.year === year));
      const meetings = before && after ? rollOver(before, after) : [];
      const listed = listedRollOver(
        from,
        to,
        meetings.filter((each) => wheel === null || each.wheel === wheel.id),
      );
      terminal.out(
        options['json'] === true
          ? `${JSON.stringify(listed, null, 2)}\n`
          : foldLines(rollOverText(listed, wheel ? [wheel] : calendar.schedules.wheels), terminal.width),
      );
      return 0;
    }),
};
