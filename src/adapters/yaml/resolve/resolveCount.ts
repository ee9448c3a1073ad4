import type { Count } from '../../../domain/schedule/count.ts';
import type { Report } from '../issues/problem.ts';
import type { WrittenSeries } from '../kinds/seriesPart.ts';
import { type Spot, spotAt } from '../read/spot.ts';

/**
 * The count of a series with its target: as written, or the exact number, the middle of the range, or the minimum, and never
 * fewer than the meetings that are written. A pattern has no count of its own.
 */
export function resolveCount(series: WrittenSeries, spot: Spot, report: Report): Count {
  if (series.pattern !== undefined) {
    for (const key of ['count', 'target'] as const) {
      if (series[key] === undefined) continue;
      report(
        {
          code: 'schedule-invalid-value',
          message: `«${key}» kan ikke stå sammen med «pattern»: mønsteret bestemmer antallet.`,
          remedy: `Fjern ${key} eller pattern.`,
        },
        spotAt(spot, key).key,
      );
    }
    return { type: 'unknown' };
  }
  if (series.count === undefined) {
    if (!spot.children.has('count') && !spot.children.has('pattern')) {
      report(
        {
          code: 'schedule-missing-key',
          message: 'Serien sier ikke hvor mange møter det er.',
          remedy:
            'Legg til «count», for eksempel count: 5, count: 4..8, count: min 2 eller count: unknown; eller «pattern».',
        },
        spot.key,
      );
    }
    return { type: 'unknown' };
  }
  if (series.count.type === 'unknown') {
    if (series.target !== undefined) {
      report(
        {
          code: 'schedule-invalid-value',
          message: '«target» kan ikke stå når antallet er ukjent (unknown).',
          remedy: 'Fjern target, eller skriv et antall i count.',
        },
        spotAt(spot, 'target').key,
      );
    }
    return { type: 'unknown' };
  }
  return withTarget(series, series.count, spot, report);
}

function withTarget(
  series: WrittenSeries,
  { form, min, max, strength }: Extract<WrittenSeries['count'], { type: 'counted' }>,
  spot: Spot,
  report: Report,
): Count {
  const ids = Object.keys(series.meetings ?? {});
  const names = ids.filter((id) => !/^\d+$/.test(id)).length;
  const highest = Math.max(0, ...ids.map((id) => (/^\d+$/.test(id) ? Number(id) : 0)));
  const needed = highest + names;
  const least = Math.max(1, min);
  const standard = form === 'range' ? Math.max(1, Math.round((min + (max ?? min)) / 2)) : least;
  const target = series.target ?? Math.max(standard, needed);
  const most = max ?? 60;
  if (series.target !== undefined && (series.target < min || series.target > most)) {
    report(
      {
        code: 'schedule-invalid-range',
        message: `«target» er ${series.target}, men «count» er fra ${min} til ${most}.`,
        remedy: 'Skriv et tall innenfor count.',
      },
      spotAt(spot, 'target').value,
    );
  } else if (needed > target || needed > most) {
    report(
      {
        code: 'schedule-invalid-range',
        message: `Møtene som er ført opp, trenger plass til ${needed}, men serien har ${Math.min(target, most)}.`,
        remedy:
          'Øk count eller target, eller fjern møter. Navngitte møter regnes med i antallet, så nummer går fra 1 til antallet minus de navngitte.',
      },
      spotAt(spot, 'meetings').key,
    );
  }
  return { type: 'counted', min, max, strength, target: Math.max(1, target) };
}
