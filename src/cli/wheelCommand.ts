import { writeFile } from 'node:fs/promises';
import { ArshjulError } from '../application/errors/arshjulError.ts';
import { loadCalendar } from '../application/loadCalendar.ts';
import { compose } from '../compose.ts';
import { publicOccurrence } from '../domain/occurrences/publicOccurrence.ts';
import { wheelIn } from '../domain/schedule/wheelIn.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { pageAddress } from '../domain/occurrences/pageAddress.ts';
import { occurrencesInPeriod } from '../domain/wheel/occurrencesInPeriod.ts';
import { wheelPicture } from '../domain/wheel/wheelPicture.ts';
import { wheelYear } from '../domain/wheel/wheelYear.ts';
import type { Command } from './command.ts';
import { chooseWheel } from './chooseWheel.ts';
import { parseKinds } from './parseKinds.ts';
import { parseYear } from './parseYear.ts';
import { UsageError } from './usageError.ts';

export const wheelCommand: Command = {
  name: 'wheel',
  summary:
    'Tegner et år av et hjul som SVG, slik filene sier det: det som er bestemt, og forslag til resten.',
  argumentsText: '',
  arity: [0, 0],
  options: {
    wheel: { type: 'string', value: 'hjul', summary: 'hjulet som tegnes; må oppgis når det er flere' },
    year: { type: 'string', value: 'år', summary: 'året hjulet begynner i; i år når det ikke er oppgitt' },
    start: {
      type: 'string',
      value: 'måned',
      summary: 'måneden øverst i hjulet, 1–12; januar når den ikke er oppgitt',
    },
    kind: {
      type: 'string',
      value: 'slag',
      summary: 'bare meeting, obligation, duty eller anchor (flere med komma); uten valget alt unntatt duty',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'fil.svg',
      summary: 'filen tegningen skrives til; på skjermen når den ikke er oppgitt',
    },
  },
  help: [
    'Eksempel: npx arshjul wheel --wheel agder --year 2027 -o agder-2027.svg',
    'Bare det som er offentlig, blir tegnet. Filen kan åpnes i nettleser, Word, PowerPoint og tegneprogrammer.',
  ],
  run: async ({ config, options, terminal }) => {
    const service = compose(config);
    const year = parseYear(options['year'], Number(dateIn(service.clock.now()).slice(0, 4)));
    const period = wheelYear(year, parseMonth(options['start']));
    const kinds = parseKinds(options['kind'], false);
    const years = period.startMonth === 1 ? [year] : [year, year + 1];
    const calendar = await loadCalendar(await service.source(), await service.solver(), years, new Map());
    const { schedules } = calendar;
    const wheel = chooseWheel(schedules, options['wheel'] ?? onlyWheel(schedules.wheels.map(({ id }) => id)));
    if (!wheel) return 1;
    const occurrences = occurrencesInPeriod(calendar.occurrences, period)
      .filter((each) => each.wheel === wheel.id && kinds.includes(each.kind))
      .map(publicOccurrence)
      .filter((each) => each !== null);
    const picture = wheelPicture({
      wheel: wheelIn(wheel, year),
      period,
      occurrences,
      schoolHolidays: schedules.schoolHolidays,
      today: null,
      language: wheel.language,
    });
    const addresses = new Map(occurrences.map((each) => [each.key, `${config.baseUrl}${pageAddress(each)}`]));
    // An address on this machine is of no use in a file that travels.
    const linked = config.baseUrl.startsWith('https://');
    const hrefOf = linked ? (key: string) => addresses.get(key) ?? config.baseUrl : null;
    const svg = (await service.wheelRenderer()).file(picture, hrefOf);
    const out = options['out'];
    if (typeof out !== 'string') {
      terminal.out(svg);
      return 0;
    }
    await save(out, svg);
    terminal.out(`Hjulet for ${wheel.name} ${period.name} er tegnet i ${out}.\n`);
    return 0;
  },
};

function onlyWheel(ids: readonly string[]): string {
  const [first, ...others] = ids;
  if (first !== undefined && others.length === 0) return first;
  throw new UsageError(`«wheel» mangler --wheel. Hjulene er: ${ids.join(', ')}.`);
}

function parseMonth(text: string | boolean | undefined): number {
  if (text === undefined) return 1;
  const month = typeof text === 'string' && /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (month >= 1 && month <= 12) return month;
  throw new UsageError(`«${text}» er ikke en måned. Skriv et tall fra 1 til 12, for eksempel --start 8.`);
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new ArshjulError('file-unwritable', `Filen «${file}» kan ikke skrives.`, {
      remedy: 'Velg en mappe som finnes og som du kan skrive i.',
      cause: error,
    });
  }
}
