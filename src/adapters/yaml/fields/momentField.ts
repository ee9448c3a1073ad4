import * as z from 'zod';
import { accepts } from './accepts.ts';
import { boundField } from './boundField.ts';
import { closed } from './closed.ts';
import { monthDayField } from './monthDayField.ts';
import { referenceField } from './referenceField.ts';
import { windowField } from './windowField.ts';

const found = closed({
  first: referenceField().optional().describe('Det første møtet i denne serien (organ/serie) som passer.'),
  last: referenceField().optional().describe('Det siste møtet i denne serien (organ/serie) som passer.'),
  after: boundField().optional().describe('Møtet skal komme etter dette.'),
  before: boundField().optional().describe('Møtet skal komme før dette.'),
  in: windowField().optional(),
  latest: monthDayField().optional().describe('Siste dag det kan skje, i året til det møtet kommer etter.'),
});

/** What a deadline may hang on: a reference, or a meeting to be found. */
export const momentField = () =>
  z.union([referenceField(), found], {
    error: accepts('en henvisning, eller {first: organ/serie, after: henvisning, latest: 12-31}'),
  });

export type WrittenMoment = z.output<ReturnType<typeof momentField>>;
