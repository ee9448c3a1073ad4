import { quoted } from '../issues/quoted.ts';
import { parsedText, type Read } from './parsedText.ts';

const FORM = /^[a-z][a-z0-9_-]{0,59}$/;

/** A key of a body file, or the id of a section of it. */
export const keyText = () => parsedText('en nøkkel i organets fil, for eksempel members', FORM, readKey);

/** How such a key is read where it is itself the key of a map. */
export const bodyKey = { pattern: FORM, read: readKey };

function readKey(text: string): Read<string> {
  if (FORM.test(text) && text !== 'constructor' && text !== 'prototype') return { value: text };
  return {
    problem: {
      code: 'schedule-invalid-value',
      message: `${quoted(text)} kan ikke være en nøkkel.`,
      remedy:
        'Bruk små bokstaver a–z, tall, bindestrek og understrek, for eksempel members eller finansiering.',
    },
  };
}
