import type * as z from 'zod';
import { acceptedIn } from '../fields/accepts.ts';
import { turnedDay } from '../fields/turnedDay.ts';
import { type Spot, spotAt } from '../read/spot.ts';
import { didYouMean } from './didYouMean.ts';
import { listed } from './listed.ts';
import type { Problem, Report } from './problem.ts';
import { quoted } from './quoted.ts';

type Issue = z.core.$ZodIssue;

/** Reports what a schema found wrong with a file, in Norwegian and at the key or value it concerns. */
export function reportIssues(issues: readonly Issue[], tree: unknown, spot: Spot, report: Report): void {
  for (const issue of issues) reportIssue(issue, [], tree, spot, report);
}

function reportIssue(
  issue: Issue,
  base: readonly PropertyKey[],
  tree: unknown,
  spot: Spot,
  report: Report,
): void {
  const path = [...base, ...issue.path];
  const at = spotAt(spot, ...path);
  const accepted = acceptedIn(issue.message);
  if (issue.code === 'unrecognized_keys') {
    const known = (accepted ?? '').split(', ');
    for (const key of issue.keys) report(unknownKey(key, known), spotAt(at, key).key);
    return;
  }
  if (issue.code === 'invalid_key') {
    for (const inner of issue.issues) {
      const problem = carried(inner);
      if (problem) report(problem, at.key);
    }
    return;
  }
  if (issue.code === 'invalid_union') {
    // Branches differ in kind of value: the one that did not stumble on that is the one that was meant.
    const meant = issue.errors.find((branch) => !branch.some(isWrongKind));
    if (meant) {
      for (const inner of meant) reportIssue(inner, path, tree, spot, report);
      return;
    }
  }
  const problem = carried(issue) ?? problemOf(issue, path, accepted, tree, at);
  const value = valueAt(tree, path);
  report(problem, value === undefined || value === null ? at.key : at.value);
}

function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';
}

function carried(issue: Issue): Problem | null {
  return issue.code === 'custom' ? ((issue.params?.['problem'] as Problem | undefined) ?? null) : null;
}

function unknownKey(key: string, known: readonly string[]): Problem {
  return {
    code: 'schedule-unknown-key',
    message: `Ukjent nøkkel ${quoted(key)}.${didYouMean(key, known)}`,
    remedy: `Kjente nøkler her: ${known.join(', ')}.`,
  };
}

function problemOf(
  issue: Issue,
  path: readonly PropertyKey[],
  accepted: string | null,
  tree: unknown,
  at: Spot,
): Problem {
  const name = labelOf(path);
  const remedy = accepted === null ? 'Se beskrivelsen av nøkkelen.' : `Her kan stå ${sentence(accepted)}`;
  const value = valueAt(tree, path);
  if (value === undefined) {
    return {
      code: 'schedule-missing-key',
      message: `Nøkkelen ${quoted(String(path.at(-1)))} mangler${path.length > 1 ? ` under ${labelOf(path.slice(0, -1))}` : ''}.`,
      remedy: `Legg den til. ${remedy}`,
    };
  }
  if (value === null) {
    return { code: 'schedule-invalid-value', message: `${capital(name)} er tom.`, remedy };
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return {
      code: 'schedule-invalid-value',
      message: `${capital(name)} kan ikke være ${shown(value)}.${typeof value === 'string' ? didYouMean(value, words) : ''}`,
      remedy: `Godtatte verdier: ${listed(words)}.`,
    };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return {
      code: 'schedule-invalid-range',
      message: `${capital(name)} kan ikke være ${shown(value)}.`,
      remedy,
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isScalar(value)) {
    return {
      code: 'schedule-invalid-value',
      message: `${capital(name)} må være tekst, men YAML leser ${quoted(at.source ?? String(value))} som ${typeof value === 'number' ? 'et tall' : 'ja eller nei'}.`,
      remedy: `Sett verdien i anførselstegn: "${at.source ?? String(value)}".`,
    };
  }
  // 30.04 is a number to YAML; what stood there is known from the file.
  const meant = accepted?.includes('03-01') === true && at.source ? turnedDay(at.source) : null;
  return {
    code: 'schedule-invalid-value',
    message: `${capital(name)} kan ikke være ${meant && at.source ? quoted(at.source) : shown(value)}.${meant ? ` Mente du «${meant}»?` : ''}`,
    remedy: meant ? `Skriv ${meant}: måned-dag.` : remedy,
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'en liste';
  return isScalar(value) ? quoted(String(value)) : 'nøkler med verdier';
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** `«series.mote.count»`, or `filen` for the whole of it. */
function labelOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'innholdet i filen';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`));
  return quoted(steps.join('').replace(/^\./, ''));
}

function valueAt(tree: unknown, path: readonly PropertyKey[]): unknown {
  let here = tree;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
