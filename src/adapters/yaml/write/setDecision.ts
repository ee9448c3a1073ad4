import { isMap, isScalar, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { DecisionFields } from '../../../application/ports/yearFiles.ts';
import { insertPair } from './insertPair.ts';
import { keyStart } from './keyStart.ts';
import { lineAt } from './lineAt.ts';
import { lineBreakOf } from './lineBreakOf.ts';
import { pairEnd } from './pairEnd.ts';
import { pairOf, parseMap } from './parseMap.ts';
import { removePair } from './removePair.ts';
import { scalarText } from './scalarText.ts';
import { splice } from './splice.ts';

/** The text of a year's file with a decision set; null when it is written in a way this cannot follow. */
export function setDecision(text: string, key: string, fields: DecisionFields): string | null {
  const top = parseMap(text);
  if (!top) return null;
  const decisions = pairOf(top, 'decisions');
  const decision = isMap(decisions?.value) ? pairOf(decisions.value, key) : undefined;
  if (!decision) return addDecision(text, top, decisions, key, newDecision(key, fields));
  if (!isMap(decision.value)) return null;
  return Object.entries(fields).reduce<string | null>(
    (edited, [field, value]) => edited && setField(edited, key, field, value),
    text,
  );
}

function newDecision(key: string, fields: DecisionFields): string {
  const parts = Object.entries(fields).flatMap(([field, value]) =>
    typeof value === 'string' ? [`${field}: ${fieldText(field, value)}`] : [],
  );
  return `${key}: { ${parts.join(', ')} }`;
}

/** Times are quoted: older YAML reads 10:00 as a number. */
function fieldText(field: string, value: string, type?: Scalar['type']): string {
  return scalarText(value, type ?? (field === 'time' ? 'QUOTE_DOUBLE' : 'PLAIN'));
}

function addDecision(
  text: string,
  top: YAMLMap,
  decisions: Pair | undefined,
  key: string,
  pair: string,
): string | null {
  const line = lineBreakOf(text);
  if (!decisions) {
    const written = top.flow ? `decisions: { ${pair} }` : `decisions:${line}  ${pair}`;
    return insertPair(text, top, pairOf(top, 'year') ?? null, written);
  }
  const { value } = decisions;
  if (!isMap(value))
    return isScalar(value) && value.value === null ? intoNothing(text, decisions, pair) : null;
  const [start, end] = [value.range?.[0] ?? 0, value.range?.[1] ?? 0];
  const empty = value.flow === true && text.slice(start + 1, end - 1).trim() === '';
  // An empty map grows below its key, where the next decision has room too.
  if (empty && !top.flow) return below(text, decisions, start, end, pair);
  return insertPair(text, value, neighbour(value, key), pair);
}

/** After the last decision of the same series, or else of the same body; null: last of all. */
function neighbour(decisions: YAMLMap, key: string): Pair | null {
  const [body, series] = key.split('/');
  for (const beginning of [`${body}/${series}/`, `${body}/`]) {
    const like = decisions.items.findLast(({ key }) => String(key).startsWith(beginning));
    if (like) return like;
  }
  return null;
}

function intoNothing(text: string, decisions: Pair, pair: string): string {
  const [start, end] = (decisions.value as Scalar).range ?? [0, 0];
  return below(text, decisions, start, end, pair);
}

function below(text: string, decisions: Pair, start: number, end: number, pair: string): string {
  const line = lineAt(text, keyStart(decisions));
  const indent = text.slice(line.start, keyStart(decisions));
  const grown = splice(text, line.end, line.end, `${lineBreakOf(text)}${indent}  ${pair}`);
  if (start === end) return grown;
  const blanks = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return splice(grown, start - blanks, end, '');
}

function setField(text: string, key: string, field: string, value: string | null): string | null {
  const top = parseMap(text);
  const decisions = top && pairOf(top, 'decisions')?.value;
  const decision = isMap(decisions) ? pairOf(decisions, key)?.value : null;
  if (!isMap(decision)) return null;
  const pair = pairOf(decision, field);
  if (!pair)
    return value === null ? text : insertPair(text, decision, null, `${field}: ${fieldText(field, value)}`);
  if (value === null) return removePair(text, decision, pair);
  if (!isScalar(pair.value)) return null;
  if (String(pair.value.value) === value) return text;
  const start = pair.value.range?.[0] ?? 0;
  return splice(text, start, pairEnd(text, pair), fieldText(field, value, pair.value.type));
}
