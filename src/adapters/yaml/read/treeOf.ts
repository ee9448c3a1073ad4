import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { Report } from '../issues/problem.ts';
import { quoted } from '../issues/quoted.ts';
import type { Spot } from './spot.ts';

const DEEPEST = 20;
// Names every JavaScript object answers to: as keys they could reach the program instead of the data.
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns YAML nodes into plain values and the place of each. Reserved and duplicate keys are reported and left out; after
 * anything else that is refused the answer is `null`.
 */
export function treeOf(
  root: Node,
  placeOf: (offset: number) => SourcePlace,
  report: Report,
): { readonly tree: unknown; readonly spot: Spot } | null {
  let whole = true;
  const refuse: Report = (problem, at) => {
    whole = false;
    report(problem, at);
  };
  const read = (node: unknown, keyAt: number, depth: number): { tree: unknown; spot: Spot } => {
    const offset = offsetOf(node) ?? keyAt;
    const children = new Map<string, Spot>();
    const source = isScalar(node) && typeof node.source === 'string' ? node.source : null;
    const spot: Spot = { key: placeOf(keyAt), value: placeOf(offset), source, children };
    if (refused(node, spot.value, refuse)) return { tree: null, spot };
    if (depth > DEEPEST && (isMap(node) || isSeq(node))) {
      refuse(
        {
          code: 'schedule-too-large',
          message: `Innholdet er nøstet dypere enn ${DEEPEST} nivåer.`,
          remedy: 'Skriv det flatere.',
        },
        spot.value,
      );
      return { tree: null, spot };
    }
    if (isMap(node)) {
      const tree: Record<string, unknown> = {};
      for (const pair of node.items) {
        const key = keyOf(pair, spot.value, placeOf, { report, refuse }, children);
        if (key === null) continue;
        const below = read(pair.value, offsetOf(pair.key) ?? offset, depth + 1);
        children.set(key, below.spot);
        tree[key] = below.tree;
      }
      return { tree, spot };
    }
    if (isSeq(node)) {
      const tree = node.items.map((item, index) => {
        const below = read(item, offsetOf(item) ?? offset, depth + 1);
        children.set(String(index), below.spot);
        return below.tree;
      });
      return { tree, spot };
    }
    return { tree: isScalar(node) ? node.value : null, spot };
  };
  const answer = read(root, 0, 1);
  return whole ? answer : null;
}

function refused(node: unknown, at: SourcePlace, report: Report): boolean {
  if (isAlias(node) || ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)) {
    report(
      {
        code: 'schedule-unreadable',
        message: 'Ankere (&) og aliaser (*) i YAML er ikke tillatt.',
        remedy: 'Skriv verdien der den skal stå.',
      },
      at,
    );
    return true;
  }
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.tag !== undefined) {
    report(
      {
        code: 'schedule-unreadable',
        message: `YAML-merket ${quoted(node.tag)} er ikke tillatt.`,
        remedy: 'Fjern merket (det som begynner med !).',
      },
      at,
    );
    return true;
  }
  return false;
}

function keyOf(
  pair: Pair,
  parent: SourcePlace,
  placeOf: (offset: number) => SourcePlace,
  { report, refuse }: { readonly report: Report; readonly refuse: Report },
  seen: ReadonlyMap<string, Spot>,
): string | null {
  const offset = offsetOf(pair.key);
  const at = offset === null ? parent : placeOf(offset);
  if (!isScalar(pair.key) || pair.key.value === null || refused(pair.key, at, refuse)) {
    if (!isAlias(pair.key)) {
      refuse(
        {
          code: 'schedule-unreadable',
          message: 'Her mangler en nøkkel, eller nøkkelen er ikke et enkelt ord.',
          remedy: 'Skriv «nøkkel: verdi».',
        },
        at,
      );
    }
    return null;
  }
  const key = typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? '');
  if (RESERVED.has(key)) {
    report(
      {
        code: 'schedule-unknown-key',
        message: `Nøkkelen ${quoted(key)} er reservert og kan ikke brukes.`,
        remedy: 'Velg et annet navn.',
      },
      at,
    );
    return null;
  }
  const before = seen.get(key);
  if (before) {
    report(
      {
        code: 'schedule-duplicate-key',
        message: `Nøkkelen ${quoted(key)} står to ganger; første gang på linje ${before.key.line}.`,
        remedy: 'Behold den ene, eller slå dem sammen.',
      },
      at,
    );
    return null;
  }
  return key;
}

function offsetOf(node: unknown): number | null {
  const ranged = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
  return ranged && node.range ? node.range[0] : null;
}
