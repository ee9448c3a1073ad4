import * as z from 'zod';
import { closed } from '../fields/closed.ts';
import { keyed } from '../fields/keyed.ts';
import { meetingKey } from '../fields/meetingKey.ts';
import { versionYearField } from '../fields/versionYearField.ts';
import { factPart } from './factPart.ts';
import { gatePart } from './gatePart.ts';
import { termPart } from './lifePart.ts';
import { obligationPart } from './obligationPart.ts';
import { meetingPart, seriesPart } from './seriesPart.ts';

const anew = (part: { readonly shape: z.ZodRawShape }) => keyed(closed(changed(part.shape)).nullable());

/**
 * Schema of a later wording of a body's rules, for the keys of a body that may change: only what differs is written, and
 * `null` takes a key away. What the body then says as a whole is checked by the body's own schema.
 */
export function versionPart(shape: z.ZodRawShape) {
  const meetings = keyed(closed(changed(meetingPart.shape)).nullable(), meetingKey);
  const series = {
    ...changed(seriesPart.shape),
    meetings: meetings.optional().describe('Møtene som endres.'),
  };
  const part = closed({
    ...changed(shape),
    from: versionYearField('from').describe('Første år reglene her gjelder: 2028.'),
    to: versionYearField('to').optional().describe('Siste år de gjelder. Ellers til neste endring.'),
    series: keyed(closed(series).nullable())
      .optional()
      .describe('Seriene som endres, og bare det som endres.'),
    obligations: anew(obligationPart).optional().describe('Fristene som endres, og bare det som endres.'),
    terms: anew(termPart).optional().describe('Funksjonstidene som endres.'),
    facts: anew(factPart).optional().describe('Spørsmålene som endres.'),
    gates: anew(gatePart).optional().describe('Kravene til møter som endres.'),
  });
  // The keys are known by name only; what follows reads no more than the years.
  return part as unknown as z.ZodType<{ readonly from: number; readonly to?: number | undefined }>;
}

/** The same keys, none of them needed, and each to be taken away by null. */
function changed(shape: z.ZodRawShape): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries(shape).map(([key, field]) => {
      const whole = field as z.ZodType;
      const needed = whole instanceof z.ZodOptional ? (whole.unwrap() as z.ZodType) : whole;
      const description = (whole.meta() ?? needed.meta())?.description;
      const free = whole.nullable().optional();
      return [key, description === undefined ? free : free.describe(description)];
    }),
  );
}
