import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem, Report } from '../issues/problem.ts';
import { quoted } from '../issues/quoted.ts';

/** One file's bytes; `file` is relative to the folder, with `/`. */
export type ReadFile = { readonly file: string; readonly bytes: Uint8Array };

const LARGEST = 1024 * 1024;
const MOST_FILES = 500;
const DEEPEST = 4;

/**
 * Reads every YAML file under the folder, sorted by path, at most 500 of at most 1 MiB each. Hidden files, other file types
 * and `_schema` are passed over. Links out of the folder are reported and never followed; nothing is read before its size is known.
 */
export async function readFolder(folder: string, report: Report): Promise<readonly ReadFile[]> {
  const root = await realpath(folder).catch(() => null);
  if (root === null || !(await lstat(root)).isDirectory()) {
    report(
      {
        code: 'schedule-missing-file',
        message: `Mappen ${quoted(folder)} finnes ikke.`,
        remedy: 'Opprett mappen, eller oppgi en annen.',
      },
      { file: '.', line: 1, column: 1 },
    );
    return [];
  }
  const files = (await list(root, '', 0, report)).toSorted();
  if (files.length > MOST_FILES) {
    report(
      {
        code: 'schedule-too-large',
        message: `Mappen har ${files.length} filer; høyst ${MOST_FILES} er tillatt.`,
        remedy: 'Slå sammen eller fjern filer.',
      },
      { file: files[MOST_FILES] ?? '.', line: 1, column: 1 },
    );
  }
  const read = await Promise.all(files.slice(0, MOST_FILES).map(async (file) => readOne(root, file, report)));
  return read.filter((one) => one !== null);
}

async function list(root: string, under: string, depth: number, report: Report): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(root, under), { withFileTypes: true })) {
    const file = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.name.startsWith('.') || file === '_schema') continue;
    if (entry.isDirectory() && depth < DEEPEST) found.push(...(await list(root, file, depth + 1, report)));
    else if (entry.isSymbolicLink()) {
      if (await isLinkToFile(root, file, report)) found.push(file);
    } else if (/\.ya?ml$/i.test(entry.name)) found.push(file);
  }
  return found;
}

async function isLinkToFile(root: string, file: string, report: Report): Promise<boolean> {
  const target = await realpath(join(root, file)).catch(() => null);
  const at = { file, line: 1, column: 1 };
  if (target === null) {
    report(unreadable('Lenken peker på noe som ikke finnes.', 'Fjern lenken.'), at);
    return false;
  }
  if (!target.startsWith(root + sep) || !(await lstat(target)).isFile()) {
    report(
      {
        code: 'schedule-outside',
        message: 'Lenken peker ut av mappen, eller på en mappe, og blir ikke fulgt.',
        remedy: 'Legg en vanlig fil her i stedet.',
      },
      at,
    );
    return false;
  }
  return /\.ya?ml$/i.test(file);
}

async function readOne(root: string, file: string, report: Report): Promise<ReadFile | null> {
  const at = { file, line: 1, column: 1 };
  const path = await realpath(join(root, file)).catch(() => join(root, file));
  // Between listing and reading a file may have become a link or a pipe: neither may be followed or waited for.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  try {
    await using handle = await open(path, flags);
    const { size } = await handle.stat();
    if (!path.startsWith(root + sep) || !(await handle.stat()).isFile()) {
      report(unreadable('Dette er ikke en vanlig fil.', 'Legg en vanlig fil her i stedet.'), at);
      return null;
    }
    if (size > LARGEST) {
      report(
        {
          code: 'schedule-too-large',
          message: `Filen er på ${(size / LARGEST).toFixed(1).replace('.', ',')} MiB; høyst 1 MiB blir lest.`,
          remedy: 'Del den opp, eller fjern det som ikke hører hjemme her.',
        },
        at,
      );
      return null;
    }
    return { file, bytes: await handle.readFile() };
  } catch {
    report(unreadable('Filen kan ikke åpnes.', 'Sjekk at filen finnes og at du har lov til å lese den.'), at);
    return null;
  }
}

function unreadable(message: string, remedy: string): Problem {
  return { code: 'schedule-unreadable', message, remedy };
}
