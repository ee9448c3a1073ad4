import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Body } from '../schedule/body.ts';
import type { Finding } from './finding.ts';

/**
 * The findings anyone may read: none that is about a private body or meeting, stands in the file of one, or names one in its
 * words.
 */
export function publicFindings(
  findings: readonly Finding[],
  bodies: readonly Body[],
  occurrences: readonly Occurrence[],
): readonly Finding[] {
  const closedBodies = bodies.filter(({ visibility }) => visibility === 'private');
  const closed = occurrences.filter(({ visibility }) => visibility === 'private');
  if (closedBodies.length === 0 && closed.length === 0) return findings;
  const keys = new Set(closed.map(({ key }) => key));
  const files = new Set(closedBodies.map(({ at }) => at.file));
  const names = [
    ...new Set([...closedBodies.map(({ name }) => name), ...closed.map(({ title }) => title), ...keys]),
  ].filter((name) => name !== '');
  return findings.filter(
    ({ at, message, remedy, occurrences: about }) =>
      !files.has(at.file) &&
      !about.some((key) => keys.has(key)) &&
      !names.some((name) => message.includes(name) || remedy.includes(name)),
  );
}
