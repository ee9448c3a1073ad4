import type * as z from 'zod';
import { reportIssues } from '../issues/reportIssues.ts';
import type { Report } from '../issues/problem.ts';
import type { Spot } from './spot.ts';

/** A file that passed its schema. `damaged`: parts that did not pass were reported and are left out. */
export type Checked<Data> = {
  readonly file: string;
  readonly data: Data;
  readonly spot: Spot;
  readonly damaged: boolean;
};

const MOST_ROUNDS = 8;

/**
 * Checks a tree against its schema and reports every fault. What is left when the faulty parts are taken out still goes on,
 * so that faults between files are found in the same run; `null` when nothing useful is left.
 */
export function checkTree<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  tree: unknown,
  spot: Spot,
  report: Report,
): Checked<z.output<Schema>> | null {
  const first = schema.safeParse(tree);
  if (first.success) return { file, data: first.data, spot, damaged: false };
  reportIssues(first.error.issues, tree, spot, report);
  const rest = structuredClone(tree);
  let issues: readonly z.core.$ZodIssue[] = first.error.issues;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!issues.every((issue) => takeOut(rest, issue))) return null;
    const again = schema.safeParse(rest);
    if (again.success) return { file, data: again.data, spot, damaged: true };
    issues = again.error.issues;
  }
  return null;
}

/** Removes what an issue points at; `false` when that is the whole file. */
function takeOut(tree: unknown, issue: z.core.$ZodIssue): boolean {
  const parents: unknown[] = [tree];
  for (const step of issue.path) {
    const parent = parents.at(-1);
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, step)) break;
    parents.push((parent as Record<PropertyKey, unknown>)[step]);
  }
  if (issue.code === 'unrecognized_keys') {
    const owner = parents.at(-1);
    if (typeof owner !== 'object' || owner === null) return true;
    for (const key of issue.keys) Reflect.deleteProperty(owner, key);
    return true;
  }
  // A missing key takes its owner with it; a list goes whole, so that the places of its other items stay right.
  const complete = parents.length === issue.path.length + 1;
  let depth = complete ? issue.path.length : parents.length - 1;
  while (depth > 0 && Array.isArray(parents[depth - 1])) depth -= 1;
  const [owner, key] = [parents[depth - 1], issue.path[depth - 1]];
  if (depth < 1 || typeof owner !== 'object' || owner === null || key === undefined) return false;
  Reflect.deleteProperty(owner, key);
  return true;
}
