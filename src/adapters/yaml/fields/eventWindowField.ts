import * as z from 'zod';
import { accepts } from './accepts.ts';
import { citeField } from './citeField.ts';
import { closed } from './closed.ts';
import { lengthField } from './offsetField.ts';
import { windowEndField } from './windowEndField.ts';
import { windowField } from './windowField.ts';

const events = closed({
  after: windowEndField().optional().describe('Tidsrommet begynner etter dette møtet eller ankerpunktet.'),
  before: windowEndField().optional().describe('Tidsrommet slutter før dette møtet eller ankerpunktet.'),
  within: lengthField().optional().describe('Senest så lenge etter «after», for eksempel 10wd.'),
  else: windowField().optional(),
  cite: citeField().optional(),
});

/** A part of the year, or the time between two events. */
export const eventWindowField = () =>
  z
    .union([windowField(), events], {
      error: accepts('et tidsrom (aug..sep) eller {after: henvisning, before: henvisning, else: tidsrom}'),
    })
    .describe('Tidsrommet: feb, aug..sep, week 33, autumn …, eller mellom to hendelser.');

export type WrittenWindow = z.output<ReturnType<typeof eventWindowField>>;
