import * as z from 'zod';
import { accepts } from './accepts.ts';
import { dateField } from './dateField.ts';
import { oneOf } from './oneOf.ts';

const ANSWERS = { yes: 'yes', ja: 'yes', no: 'no', nei: 'no' } as const;

/** A recorded answer: yes, no, or the day it happened. */
export const factField = () =>
  z.union([oneOf(['yes', 'no', 'ja', 'nei']).transform((answer) => ANSWERS[answer]), dateField()], {
    error: accepts('yes, no, eller dagen det skjedde: 2027-04-15'),
  });
