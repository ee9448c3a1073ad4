import { LineCounter, parseDocument } from 'yaml';
import type { SourcePlace } from '../../../domain/schedule/sourcePlace.ts';
import type { Report } from '../issues/problem.ts';
import type { Spot } from './spot.ts';
import { treeOf } from './treeOf.ts';
import { yamlProblem } from './yamlProblem.ts';

/** A file as plain values with the place of each; `complete` false when the YAML itself could not be read as it stands. */
export type ParsedYaml = { readonly tree: unknown; readonly spot: Spot; readonly complete: boolean };

/**
 * Reads one YAML 1.2 document. Everything that makes YAML surprising is reported and refused: anchors and aliases, tags,
 * several documents, duplicate keys, keys that are not text, tabs as indentation.
 * `null` when nothing can be read, such as an empty file; that is reported too.
 */
export function parseYaml(file: string, text: string, report: Report): ParsedYaml | null {
  const lines = new LineCounter();
  const placeOf = (offset: number): SourcePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  // uniqueKeys compares every key with every other; treeOf finds duplicates, also of 1 and "1", in one pass.
  const document = parseDocument(text, {
    version: '1.2',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
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
  const { tree, spot } = treeOf(document.contents, placeOf, report);
  return { tree, spot, complete: document.errors.length === 0 && document.warnings.length === 0 };
}
