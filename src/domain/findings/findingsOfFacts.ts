import type { JudgedFact } from './judgedFact.ts';
import type { Finding } from './finding.ts';

const NAMED = 3;

/** One finding for all facts that say the same of the same line: fifteen bodies of one template are told at once. */
export function findingsOfFacts(facts: readonly JudgedFact[]): readonly Finding[] {
  const groups = new Map<string, JudgedFact[]>();
  for (const fact of facts) {
    const { code, severity, predicate, remedy, at } = fact;
    const name = JSON.stringify([code, severity, predicate, remedy, at.file, at.line, at.column]);
    const known = groups.get(name);
    if (known) known.push(fact);
    else groups.set(name, [fact]);
  }
  return [...groups.values()].map(([first, ...more]) => {
    const { subject, predicate, ...fact } = first!;
    const all = [first!, ...more];
    return {
      ...fact,
      message: `${listed(unique([subject, ...more.map((each) => each.subject)]))} ${predicate}.`,
      cite: unique(all.flatMap(({ cite }) => cite)),
      occurrences: unique(all.flatMap(({ occurrences }) => occurrences)),
    };
  });
}

/** «A», «A og B», «A, B, C og 12 til». */
function listed(names: readonly string[]): string {
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const words = shown.length < names.length ? [...shown, `${names.length - shown.length} til`] : shown;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)!}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
