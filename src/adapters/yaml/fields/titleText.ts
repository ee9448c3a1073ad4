import { didYouMean } from '../issues/didYouMean.ts';
import { plainText } from './plainText.ts';

const KNOWN = ['{n}', '{year}', '{name}'];

/** One line of text in which `{n}`, `{year}` and `{name}` are filled in later; other braces are errors. */
export const titleText = () =>
  plainText().check((context) => {
    for (const found of context.value.matchAll(/\{[^{}]*\}/g)) {
      if (KNOWN.includes(found[0])) continue;
      const problem = {
        code: 'schedule-invalid-value',
        message: `Plassholderen «${found[0]}» finnes ikke.${didYouMean(found[0], KNOWN)}`,
        remedy: `Kjente plassholdere: ${KNOWN.join(', ')}.`,
      };
      context.issues.push({ code: 'custom', input: context.value, message: '', params: { problem } });
    }
  });
