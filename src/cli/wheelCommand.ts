import { writeFile } from 'node:fs/promises';
import { ArshjulError } from '../application/errors/arshjulError.ts';
import { exportFormats } from '../application/exportFormats.ts';
import { exportYear } from '../application/exportYear.ts';
import { loadCalendar } from '../application/loadCalendar.ts';
import { compose } from '../compose.ts';
import { occurrenceAddress } from '../domain/occurrences/occurrenceAddress.ts';
import { publicOccurrence } from '../domain/occurrences/publicOccurrence.ts';
import { wheelIn } from '../domain/schedule/wheelIn.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { occurrencesInPeriod } from '../domain/wheel/occurrencesInPeriod.ts';
import { wheelYear } from '../domain/wheel/wheelYear.ts';
import type { Command } from './command.ts';
import { chooseWheel } from './chooseWheel.ts';
import { exportChoice } from './exportChoice.ts';
import { parseKinds } from './parseKinds.ts';
import { parseYear } from './parseYear.ts';
import { showProgress } from './showProgress.ts';
import { UsageError } from './usageError.ts';

export const wheelCommand: Command = {
  name: 'wheel',
  summary:
    'Lager et år av et hjul som tegning, bilde, utskrift eller tabell, slik filene sier det: det som er bestemt, og forslag til resten.',
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
      value: 'fil',
      summary:
        'filen som skrives; endelsen sier hva den blir: .svg, .png, .pdf, .csv, .xlsx eller .json. Uten -o: SVG på skjermen',
    },
    format: { type: 'string', value: 'slag', summary: 'hva filen blir, når navnet ikke sier det' },
    px: {
      type: 'string',
      value: 'bredde',
      summary: 'bredden på PNG i piksler, 100–7016, eller bredde og høyde: 2000x2000; ellers 2000',
    },
    paper: { type: 'string', value: 'ark', summary: 'PNG så stor som et liggende ark: a4, a3 eller a2' },
    dpi: { type: 'string', value: 'tall', summary: 'punkter per tomme på arket, 72–300; ellers 300' },
    dark: { type: 'boolean', summary: 'PNG eller SVG på mørk bunn' },
  },
  help: [
    'Eksempel: npx arshjul wheel --wheel agder --year 2027 -o agder-2027.svg',
    'Eksempel: npx arshjul wheel --wheel agder --year 2027 --paper a2 -o agder-2027.png',
    'SVG og PNG er hjulet. PDF er hjulet og tabellen på A3, til utskrift. XLSX og CSV er tabellen, med datoer som regneark forstår. JSON er for andre programmer (docs/kontrakter.md).',
    'Bare det som er offentlig, kommer med.',
  ],
  run: async ({ config, options, terminal }) => {
    const choice = exportChoice(options);
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
    // An address on this machine is of no use in a file that travels.
    const linked = config.baseUrl.startsWith('https://');
    const prepared = exportYear(
      choice.format,
      {
        wheel: wheelIn(wheel, year),
        period,
        occurrences,
        schoolHolidays: schedules.schoolHolidays,
        language: wheel.language,
        hrefOf: linked ? (key) => `${config.baseUrl}${occurrenceAddress(key)}` : null,
        address: linked ? `${config.baseUrl}/${encodeURIComponent(wheel.id)}/${year}` : null,
        madeOn: dateIn(service.clock.now()),
        theme: choice.theme,
        size: choice.size,
      },
      await service.exporter(),
    );
    const { file } = choice;
    if (file === null) {
      terminal.out(new TextDecoder().decode(await prepared.make()));
      return 0;
    }
    const bytes = exportFormats[choice.format].slow
      ? await service.run(() => showProgress(terminal, `Lager ${choice.format.toUpperCase()}`, prepared.make))
      : await prepared.make();
    if (bytes === null) return 1;
    await save(file, bytes);
    terminal.out(
      choice.format === 'svg'
        ? `Hjulet for ${wheel.name} ${period.name} er tegnet i ${file}.\n`
        : `${wheel.name} ${period.name} ligger i ${file}.\n`,
    );
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

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new ArshjulError('file-unwritable', `Filen «${file}» kan ikke skrives.`, {
      remedy: 'Velg en mappe som finnes og som du kan skrive i.',
      cause: error,
    });
  }
}
