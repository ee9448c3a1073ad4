import type { ExtraMeeting } from '../../../domain/schedule/extraMeeting.ts';
import { spotAt } from '../read/spot.ts';
import { resolveSeriesReference } from './resolveSeriesReference.ts';
import type { WheelContext } from './wheelContext.ts';

/** The extra meetings of the year files: of series that exist, under names of their own, on days of the year. */
export function resolveExtras(context: WheelContext): readonly ExtraMeeting[] {
  const { folder, wheels, report } = context;
  return folder.years.flatMap(({ data, spot }) =>
    Object.entries(data.extra ?? {}).flatMap(([key, written]) => {
      const at = spotAt(spot, 'extra', key);
      const [body = '', series = '', meeting = ''] = key.split('/');
      const text = `${body}/${series}`;
      const found = resolveSeriesReference({ text, segments: [body, series], yearShift: 0 }, at.key, context);
      if (!found) return [];
      if (wheels.get(folder.id)?.bodies.get(body)?.series.get(series)?.ids.includes(meeting)) {
        report(
          {
            code: 'schedule-duplicate-key',
            message: `Møtet «${key}» er et av seriens egne.`,
            remedy: 'Skriv det under «decisions», eller gi det ekstra møtet et eget navn.',
          },
          at.key,
        );
        return [];
      }
      if (Number(written.date.slice(0, 4)) !== data.year) {
        report(
          {
            code: 'schedule-invalid-date',
            message: `Datoen «${written.date}» ligger ikke i ${data.year}.`,
            remedy: `Skriv en dato i ${data.year}.`,
          },
          spotAt(at, 'date').value,
        );
      }
      return [
        {
          title: written.title ?? null,
          purpose: written.purpose ?? null,
          counts: written.counts ?? false,
          cite: [],
          decision: {
            year: data.year,
            body,
            series,
            meeting,
            date: written.date,
            status: written.status ?? ('confirmed' as const),
            time: written.time ?? null,
            place: written.place ?? null,
            ...(written.join ? { join: written.join } : {}),
            host: null,
            reason: null,
            note: written.note ?? null,
            override: null,
            at: at.key,
          },
        },
      ];
    }),
  );
}
