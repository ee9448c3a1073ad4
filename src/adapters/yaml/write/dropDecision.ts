import { isMap } from 'yaml';
import { keyStart } from './keyStart.ts';
import { pairOf, parseMap } from './parseMap.ts';
import { removePair } from './removePair.ts';
import { splice } from './splice.ts';

/** The text of a year's file without a decision; null when it has none, or is written in a way this cannot follow. */
export function dropDecision(text: string, key: string): string | null {
  const top = parseMap(text);
  const decisions = top && pairOf(top, 'decisions');
  if (!decisions || !isMap(decisions.value)) return null;
  const pair = pairOf(decisions.value, key);
  if (!pair) return null;
  const rest = removePair(text, decisions.value, pair);
  if (decisions.value.flow || decisions.value.items.length > 1) return rest;
  const colon = rest.indexOf(':', keyStart(decisions)) + 1;
  return splice(rest, colon, colon, ' {}');
}
