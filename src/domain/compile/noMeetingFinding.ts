import type { Finding } from '../findings/finding.ts';
import type { FoundMeeting } from '../schedule/moment.ts';
import type { Obligation } from '../schedule/obligation.ts';
import { formatDay } from '../time/formatDay.ts';
import type { MomentDays } from './momentOf.ts';

/**
 * Tells that no meeting lies where a deadline needs one: an error where the body meets, and only for orientation where
 * the source does not say how often it does.
 */
export function noMeetingFinding(
  { title, cite, at }: Pick<Obligation, 'title' | 'cite' | 'at'>,
  { wheel, body, series }: Pick<FoundMeeting, 'wheel' | 'body' | 'series'>,
  none: Extract<MomentDays, { type: 'none' }>,
  key: string | null,
): Finding {
  const { from, to, latest, unknown } = none;
  const range = [
    ...(from ? [`fra ${formatDay(from, 'nb')}`] : []),
    ...(to ? [`til ${formatDay(to, 'nb')}`] : []),
  ].join(' ');
  const where = `${wheel}/${body}/${series}`;
  const standing = latest ? ` Siste frist er ${formatDay(latest, 'nb')}.` : '';
  return {
    code: unknown ? 'year-frequency-unknown' : 'year-no-meeting',
    severity: unknown ? 'info' : 'error',
    message: unknown
      ? `«${title}» venter på et møte i ${where}, men det er ikke kjent når de møtes.${standing}`
      : `«${title}» skal skje på et møte i ${where}, men det er ingen møter ${range === '' ? 'der' : range}.${standing}`,
    remedy: unknown
      ? 'Før møtene inn når de er kjent, eller skriv «count» i serien.'
      : 'Flytt eller legg til et møte i årsfilen så det ligger der regelen krever, eller endre regelen i organets fil.',
    at,
    cite,
    occurrences: key === null ? [] : [key],
  };
}
