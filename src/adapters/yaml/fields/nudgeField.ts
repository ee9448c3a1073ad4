import { accepts } from './accepts.ts';
import { offsetField } from './offsetField.ts';

const ACCEPTED = 'en avstand før møtet, for eksempel -1w';

/** When members who have not answered are asked, counted from the first day of the meeting and before it. */
export const nudgeField = () =>
  offsetField()
    .refine(({ amount }) => amount < 0, { error: accepts(ACCEPTED) })
    .describe('De innkalte som ikke har svart, får ett spørsmål så lenge før møtet: -1w er en uke før.');
