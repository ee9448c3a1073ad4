import * as z from 'zod';
import { accepts } from './accepts.ts';
import { closed } from './closed.ts';
import { momentField } from './momentField.ts';
import { readMonthDay } from './monthDayField.ts';
import { offsetField } from './offsetField.ts';
import { parsedText } from './parsedText.ts';

const DUE = 'en dag i året (03-01) eller {of: organ/serie/møte, offset: -5mo}';

const dueDay = parsedText(DUE, /^\d\d-\d\d$/, (text) => {
  const read = readMonthDay(text);
  return 'value' in read ? { value: { type: 'yearly' as const, day: read.value } } : read;
});

const dueOf = closed({
  of: momentField().describe(
    'Det fristen regnes fra: et møte, et ankerpunkt, en annen frist, eller {first: organ/serie, after: …}.',
  ),
  offset: offsetField()
    .optional()
    .meta({ description: 'Avstanden fra første dag, for eksempel -5mo.', default: 0 }),
});

/** When something is due: a day of every year, or a distance from something. */
export const dueField = () =>
  z.union([dueDay, dueOf], { error: accepts(DUE) }).describe(`Fristen, dagen selv medregnet: ${DUE}.`);

export type WrittenDue = z.output<ReturnType<typeof dueField>>;
