import { quoted } from '../issues/quoted.ts';
import { parsedText, type Read } from './parsedText.ts';

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * An id: small letters, digits and hyphens, at most 60. `template`: editors let `{county.id}` through, which the loader has
 * filled in before it checks.
 */
export function idText(use: 'plain' | 'template' = 'plain') {
  const pattern = use === 'plain' ? /^[a-z0-9][a-z0-9-]{0,59}$/ : /^[a-z0-9{][a-z0-9.{}-]{0,119}$/;
  return parsedText('en id med små bokstaver a–z, tall og bindestrek', pattern, readId);
}

/** Reads an id, see `idText`. */
export function readId(text: string): Read<string> {
  if (/^[a-z0-9][a-z0-9-]{0,59}$/.test(text) && !RESERVED.has(text)) return { value: text };
  const suggestion = text
    .toLowerCase()
    .replaceAll(/[æä]/g, 'ae')
    .replaceAll(/[øö]/g, 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const usable = suggestion !== '' && suggestion.length <= 60 && !RESERVED.has(suggestion);
  return {
    problem: {
      code: 'schedule-invalid-value',
      message: `${quoted(text)} kan ikke være en id.${usable && suggestion !== text ? ` Mente du «${suggestion}»?` : ''}`,
      remedy:
        'En id har små bokstaver a–z, tall og bindestrek, begynner med bokstav eller tall, og har høyst 60 tegn.',
    },
  };
}
