import type { ExplainedOccurrence } from '../application/explainOccurrence.ts';
import { formatExplanation } from '../domain/planning/formatExplanation.ts';
import type { RuleVersion } from '../domain/schedule/ruleVersion.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';

const STATUSES = {
  proposed: 'forslag',
  tentative: 'foreløpig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
} as const;

/** An explanation as a coordinator reads it: what, when, on whose word, the sentences, and the days it could have been. */
export function explainText({
  occurrence,
  decidedAt,
  version,
  citations,
  assumptions,
  reckoning,
  explanation,
}: ExplainedOccurrence): string {
  const basis =
    decidedAt !== null
      ? `Bestemt i ${decidedAt.file}:${decidedAt.line}.`
      : explanation
        ? 'Foreslått: ingen har bestemt datoen.'
        : 'Følger av regelen.';
  return [
    occurrence.title,
    `${formatMeetingTime(occurrence.time, 'nb')} (${STATUSES[occurrence.status]}). ${basis}`,
    ...(reckoning === null ? [] : [`Slik er dagen funnet: ${reckoning}`]),
    ...(occurrence.note === null ? [] : [`Merknad: ${occurrence.note}`]),
    `Regelen står i ${occurrence.at.file}:${occurrence.at.line}.${version ? inForce(version) : ''}`,
    ...citations.map(
      ({ id, quote, section, document }) => `  ${id}: «${quote}» – ${document.title}, ${section}`,
    ),
    ...assumptions.map((text) => `  Vårt valg: ${text}`),
    '',
    ...(explanation ? [formatExplanation(explanation)] : []),
  ].join('\n');
}

/** ` Slik er reglene for organet fra 2028 (agder/bodies/kdk.yaml:30).` */
function inForce({ from, to, at }: RuleVersion): string {
  const years = [from === null ? '' : `fra ${from}`, to === null ? '' : `til og med ${to}`]
    .filter((part) => part !== '')
    .join(' ');
  return ` Slik er reglene for organet ${years} (${at.file}:${at.line}).`;
}
