import * as z from 'zod';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { parsedText, type Read } from './parsedText.ts';

/** An id of a citation, such as `AGD-38`. */
export const citationId = () =>
  parsedText('en kildehenvisning, for eksempel AGD-38', /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, readCitationId);

/** One citation id or a list of them. */
export const citeField = () =>
  z
    .union([citationId(), z.array(citationId(), { error: accepts('en liste') })], {
      error: accepts('en kildehenvisning eller en liste av dem, for eksempel AGD-38 eller [AGD-38, AGD-50]'),
    })
    .describe('Kilder regelen bygger på: én eller flere id-er fra sources.yaml.');

/** Reads a citation id: letters, digits and hyphens. */
export function readCitationId(text: string): Read<string> {
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/.test(text) && text !== 'constructor' && text !== 'prototype') {
    return { value: text };
  }
  return {
    problem: {
      code: 'schedule-invalid-value',
      message: `${quoted(text)} kan ikke være en kildehenvisning.`,
      remedy: 'Bruk bokstaver a–z, tall og bindestrek, for eksempel AGD-38.',
    },
  };
}
