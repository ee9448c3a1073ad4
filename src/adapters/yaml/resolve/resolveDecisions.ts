import type { Decision } from '../../../domain/schedule/decision.ts';
import type { YearFile } from '../kinds/yearFile.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { resolveReference } from './resolveReference.ts';
import type { WheelContext } from './wheelContext.ts';

type WrittenDecision = NonNullable<YearFile['decisions']>[string];

/** What the years of a wheel have decided, for meetings that exist and with dates of the year. */
export function resolveDecisions(context: WheelContext): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const { file, data, spot } of context.folder.years) {
    checkYear(file, data.year, spot, context);
    for (const [key, written] of Object.entries(data.decisions ?? {})) {
      const at = spotAt(spot, 'decisions', key);
      const segments = key.split('/');
      const target = resolveReference({ text: key, segments, yearShift: 0 }, at.key, false, context);
      checkDecision(written, data.year, segments, at, context);
      if (target?.type !== 'meeting') continue;
      decisions.push({
        year: data.year,
        body: target.body,
        series: target.series,
        meeting: target.meeting,
        date: written.date ?? null,
        status: written.status ?? 'confirmed',
        time: written.time ?? null,
        place: written.place ?? null,
        ...(written.join ? { join: written.join } : {}),
        host: written.host ?? null,
        reason: written.reason ?? null,
        note: written.note ?? null,
        override: written.override ?? null,
        at: at.key,
      });
    }
  }
  return decisions;
}

function checkYear(file: string, year: number, spot: Spot, { report }: WheelContext): void {
  if (file.endsWith(`/${year}.yaml`)) return;
  report(
    {
      code: 'schedule-invalid-value',
      message: `Året er ${year}, men filen heter ${file.replace(/^.*\//, '')}.`,
      remedy: 'Gi dem samme år.',
    },
    spotAt(spot, 'year').value,
  );
}

function checkDecision(
  written: WrittenDecision,
  year: number,
  segments: readonly string[],
  spot: Spot,
  context: WheelContext,
): void {
  const { report } = context;
  if (written.status === 'cancelled') {
    if (!spot.children.has('reason')) {
      report(
        {
          code: 'schedule-missing-key',
          message: 'Et avlyst møte må ha en begrunnelse.',
          remedy: 'Legg til «reason»; den sendes til dem som var invitert.',
        },
        spot.key,
      );
    }
    return;
  }
  if (written.date === undefined) {
    // A date that is there but faulty has been told of already.
    if (spot.children.has('date')) return;
    report(
      {
        code: 'schedule-missing-key',
        message: 'Vedtaket mangler dato.',
        remedy: 'Legg til «date», for eksempel date: 2027-09-02, eller status: cancelled.',
      },
      spot.key,
    );
    return;
  }
  const its = Number(written.date.slice(0, 4));
  if (its === year || (its === year - 1 && wraps(segments, context))) return;
  report(
    {
      code: 'schedule-invalid-date',
      message: `Datoen «${written.date}» ligger ikke i ${year}.`,
      remedy: `Skriv en dato i ${year}, eller flytt vedtaket til years/${its}.yaml.`,
    },
    spotAt(spot, 'date').value,
  );
}

/** Whether the meeting's window begins in the year before, such as November to January. */
function wraps([body, series = '', meeting = '']: readonly string[], { folder }: WheelContext): boolean {
  const written = folder.bodies.find((one) => one.data.body === body)?.data.series?.[series];
  const own = written?.meetings?.[meeting]?.window ?? written?.window;
  const window = own && 'type' in own ? own : own?.else;
  if (window?.type !== 'days') return false;
  const { from, to } = window;
  return from.month > to.month || (from.month === to.month && from.day > to.day);
}
