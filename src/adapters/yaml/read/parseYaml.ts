import { LineCounter, parseDocument } from 'yaml';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { Problem, Report } from '../issues/problem.ts';
import type { Spot } from './spot.ts';
import { treeOf } from './treeOf.ts';
import { yamlProblem } from './yamlProblem.ts';

const CONFLICT = /^(?:<{7}|>{7}) .*$/m;

/** A file as plain values with the place of each. */
export type ParsedYaml = { readonly tree: unknown; readonly spot: Spot };

/**
 * Reads one YAML 1.2 document. Everything that makes YAML surprising is reported and refused: anchors and aliases, tags,
 * several documents, duplicate keys, keys that are not text, tabs as indentation.
 * `null` when the file is empty or not to be relied on: a schema would only find what the first fault brings with it.
 */
export function parseYaml(file: string, text: string, report: Report): ParsedYaml | null {
  const lines = new LineCounter();
  const placeOf = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split('\n').length;
    report(unmerged(conflict[0]), { file, line, column: 1 });
    return null;
  }
  // uniqueKeys compares every key with every other; treeOf finds duplicates, also of 1 and "1", in one pass.
  const document = parseDocument(text, {
    version: '1.2',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also hide that there are several documents; a parsed document prints nothing.
    logLevel: 'error',
    lineCounter: lines,
  });
  for (const error of [...document.errors, ...document.warnings]) {
    report(yamlProblem(error.code), placeOf(error.pos[0]));
  }
  if (document.directives?.yaml.explicit === true && document.directives.yaml.version !== '1.2') {
    report(
      {
        code: 'schedule-unreadable',
        message: 'Filen ber om en eldre YAML-versjon enn 1.2.',
        remedy: 'Fjern linjen som begynner med %YAML.',
      },
      placeOf(0),
    );
  }
  if (!document.contents) {
    if (document.errors.length === 0) {
      report(
        {
          code: 'schedule-unreadable',
          message: 'Filen er tom.',
          remedy: 'Skriv innholdet, eller slett filen.',
        },
        placeOf(0),
      );
    }
    return null;
  }
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  return treeOf(document.contents, placeOf, report);
}

/** What git leaves where two have changed the same lines. */
function unmerged(mark: string): Problem {
  return {
    code: 'schedule-unreadable',
    message: `To har endret det samme her, og git kunne ikke slå det sammen (${mark.slice(0, 7)}).`,
    remedy:
      'Velg hva som skal stå, og fjern linjene som begynner med <<<<<<<, ======= og >>>>>>>. Over ======= står det ene, under det andre.',
  };
}
