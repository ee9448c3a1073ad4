import * as z from 'zod';
import { accepts } from './accepts.ts';
import { citeField } from './citeField.ts';
import { closed } from './closed.ts';
import { listField } from './listField.ts';
import { plainText } from './plainText.ts';

const item = closed({ text: plainText().describe('Det som skal sees etter.'), cite: citeField().optional() });

/** What the owner of a deadline should look after, one by one. */
export const checklistField = () =>
  listField(z.union([plainText(), item], { error: accepts('en tekst eller {text: …, cite: …}') })).describe(
    'Sjekkliste som står i påminnelsene: det den ansvarlige skal se etter.',
  );
