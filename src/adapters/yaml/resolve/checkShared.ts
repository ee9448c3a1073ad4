import type { SchoolHoliday } from '../../../domain/calendar/schoolHoliday.ts';
import type { Report } from '../issues/problem.ts';
import { quoted } from '../issues/quoted.ts';
import type { AnchorsFile } from '../kinds/anchorsFile.ts';
import type { CountiesFile } from '../kinds/countiesFile.ts';
import type { DutiesFile } from '../kinds/dutiesFile.ts';
import { KIND_SCHEMAS } from '../kinds/kindSchemas.ts';
import type { SchoolHolidaysFile } from '../kinds/schoolHolidaysFile.ts';
import { type Checked, checkTree } from '../read/checkTree.ts';
import type { LoadedFile } from '../read/loadFolder.ts';
import { spotAt } from '../read/spot.ts';
import { type Known, knownUnder } from './known.ts';

export type County = CountiesFile['counties'][number];

/** What `_shared` says. `counties` is null when the file is missing or could not be read. */
export type Shared = {
  readonly anchors: Checked<AnchorsFile> | null;
  readonly duties: Checked<DutiesFile> | null;
  readonly counties: readonly County[] | null;
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly known: { readonly anchors: Known; readonly duties: Known };
  /** Whether there is a counties file at all, readable or not. */
  readonly hasCounties: boolean;
};

/** Checks the shared files; each may be left out, and is then empty. */
export function checkShared(files: readonly LoadedFile[], report: Report): Shared {
  const of = (kind: LoadedFile['kind']) => files.find((one) => one.wheel === null && one.kind === kind);
  const check = (kind: LoadedFile['kind']): unknown => {
    const file = of(kind);
    if (!file?.parsed) return null;
    return checkTree(file.file, KIND_SCHEMAS[kind], file.parsed.tree, file.parsed.spot, report);
  };
  const checkedCounties = check('counties') as Checked<CountiesFile> | null;
  const checkedHolidays = check('school-holidays') as Checked<SchoolHolidaysFile> | null;
  if (checkedCounties) checkCounties(checkedCounties, report);
  return {
    anchors: check('anchors') as Checked<AnchorsFile> | null,
    duties: check('duties') as Checked<DutiesFile> | null,
    counties: checkedCounties?.data.counties ?? null,
    schoolHolidays: checkedHolidays ? holidaysOf(checkedHolidays, checkedCounties?.data ?? null, report) : [],
    known: {
      anchors: of('anchors') ? knownUnder(of('anchors'), 'anchors') : new Set(),
      duties: of('duties') ? knownUnder(of('duties'), 'duties') : new Set(),
    },
    hasCounties: of('counties') !== undefined,
  };
}

function checkCounties({ data, spot }: Checked<CountiesFile>, report: Report): void {
  for (const field of ['id', 'number'] as const) {
    const seen = new Set<string>();
    for (const [index, county] of data.counties.entries()) {
      if (seen.has(county[field])) {
        report(
          {
            code: 'schedule-duplicate-key',
            message: `Fylket ${quoted(county[field])} står to ganger.`,
            remedy: 'Behold det ene.',
          },
          spotAt(spot, 'counties', index, field).value,
        );
      }
      seen.add(county[field]);
    }
  }
}

function holidaysOf(
  { data, spot, damaged }: Checked<SchoolHolidaysFile>,
  counties: CountiesFile | null,
  report: Report,
): readonly SchoolHoliday[] {
  if (damaged) return [];
  const seen = new Set<string>();
  return data.school_holidays.map((one, index) => {
    const at = (key: string) => spotAt(spot, 'school_holidays', index, key).value;
    if (counties && !counties.counties.some((county) => county.number === one.county)) {
      report(
        {
          code: 'schedule-unknown-reference',
          message: `Fant ikke fylket ${quoted(one.county)} i _shared/counties.yaml.`,
          remedy: `Finnes: ${counties.counties.map((county) => county.number).join(', ')}.`,
        },
        at('county'),
      );
    }
    if ((one.status === 'unknown') !== (one.from === null) || (one.from === null) !== (one.to === null)) {
      report(
        {
          code: 'schedule-invalid-value',
          message: 'from, to og status stemmer ikke overens.',
          remedy: 'Når status er unknown, er både from og to null; ellers har begge en dato.',
        },
        at('status'),
      );
    }
    if (one.from !== null && one.to !== null && one.from > one.to) {
      report(
        {
          code: 'schedule-invalid-range',
          message: 'Ferien slutter før den begynner.',
          remedy: 'Bytt from og to.',
        },
        at('from'),
      );
    }
    const key = `${one.county} ${one.school_year} ${one.kind}`;
    if (seen.has(key)) {
      report(
        {
          code: 'schedule-duplicate-key',
          message: `Ferien står to ganger (fylke ${one.county}, ${one.school_year}, ${one.kind}).`,
          remedy: 'Behold den ene.',
        },
        at('county'),
      );
    }
    seen.add(key);
    const named = counties?.counties.find(({ number }) => number === one.county);
    return {
      county: one.county,
      ...(named ? { countyName: named.name } : {}),
      schoolYear: one.school_year,
      kind: one.kind,
      from: one.from,
      to: one.to,
      status: one.status,
      source: one.source,
      checked: one.checked ?? null,
    };
  });
}
