import { createHash } from 'node:crypto';
import type { Report } from '../issues/problem.ts';
import { decodeText } from './decodeText.ts';
import { FILE_KINDS, type FileKind, fileKind } from './fileKind.ts';
import { type ParsedYaml, parseYaml } from './parseYaml.ts';
import { type ReadFile, readFolder } from './readFolder.ts';

/** One file of the folder, parsed but not checked. `parsed` is null when it could not be read. */
export type LoadedFile = {
  readonly file: string;
  readonly kind: FileKind;
  /** Id of the wheel's folder; null for `_shared`. */
  readonly wheel: string | null;
  readonly parsed: ParsedYaml | null;
};

/** Reads and parses the folder, each file once. The fingerprint is SHA-256 over paths and contents, sorted by path. */
export async function loadFolder(
  folder: string,
  report: Report,
  overlay: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly files: readonly LoadedFile[]; readonly fingerprint: string }> {
  const hash = createHash('sha256');
  const files: LoadedFile[] = [];
  for (const { file, bytes } of laidOver(await readFolder(folder, report), overlay)) {
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    const place = fileKind(file);
    if (place === null) {
      report(
        {
          code: 'schedule-unknown-file',
          message: 'Filen har et navn eller en plass som ikke betyr noe her, så den blir ikke lest.',
          remedy: `Hver mappe kan ha wheel.yaml, sources.yaml, members.yaml, anchors.yaml, bodies/<id>.yaml og years/<år>.yaml; _shared kan ha anchors, school-holidays, counties og duties. Slag: ${FILE_KINDS.join(', ')}.`,
        },
        { file, line: 1, column: 1 },
      );
      continue;
    }
    const text = decodeText(file, bytes, report);
    files.push({ file, ...place, parsed: text === null ? null : parseYaml(file, text, report) });
  }
  return { files, fingerprint: hash.digest('hex') };
}

function laidOver(read: readonly ReadFile[], overlay: ReadonlyMap<string, string>): readonly ReadFile[] {
  if (overlay.size === 0) return read;
  const over = [...overlay].map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
  return [...read.filter(({ file }) => !overlay.has(file)), ...over].toSorted((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}
