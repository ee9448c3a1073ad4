import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { ArshjulError } from '../../../application/errors/arshjulError.ts';
import type { DecisionFields, YearFiles, YearText } from '../../../application/ports/yearFiles.ts';
import { dropDecision } from './dropDecision.ts';
import { setDecision } from './setDecision.ts';
import { withLock } from './withLock.ts';

type Year = { readonly decisions?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null };

/** How long a write waits for another that is under way, in milliseconds. */
const PATIENCE = 10_000;

/** The files of decisions in a schedules folder. */
export function createYearFiles({
  folder,
  patience = PATIENCE,
}: {
  readonly folder: string;
  readonly patience?: number;
}): YearFiles {
  return {
    read: async (wheel, year) => {
      const file = `${wheel}/years/${year}.yaml`;
      const text = await textOf(join(folder, file), file);
      return { file, text, version: versionOf(text) };
    },
    withDecision: (text, year, key, fields) => {
      const before = text ?? newFile(year);
      const expected = decided(parse(before) as Year, key, fields);
      return verified(setDecision(before, key, fields), expected, key);
    },
    withoutDecision: (text, key) => {
      const { [key]: _dropped, ...decisions } = (parse(text) as Year).decisions ?? {};
      return verified(dropDecision(text, key), { ...(parse(text) as Year), decisions }, key);
    },
    write: async (read, text) => {
      try {
        await replace(folder, read, text, patience);
      } catch (error) {
        throw isForbidden(error) ? forbidden(read.file, error) : error;
      }
    },
  };
}

function versionOf(text: string | null): string {
  return text === null ? 'ny' : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function newFile(year: number): string {
  return `# yaml-language-server: $schema=../../_schema/year.schema.json\nyear: ${year}\ndecisions: {}\n`;
}

function decided(year: Year, key: string, fields: DecisionFields): Year {
  const all = Object.entries({ ...year.decisions?.[key], ...fields });
  const decision = Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined));
  return { ...year, decisions: { ...year.decisions, [key]: decision } };
}

/** What was written must read as what was meant; otherwise nothing is written at all. */
function verified(text: string | null, expected: Year, key: string): string {
  if (text !== null && isDeepStrictEqual(readAgain(text), expected)) return text;
  throw new ArshjulError(
    'file-unwritable',
    `Årsfilen er skrevet på en måte som ikke kan endres herfra (${key}).`,
    {
      remedy: 'Skriv vedtaket i filen for hånd. Ingenting er endret.',
    },
  );
}

function readAgain(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return null;
  }
}

async function textOf(path: string, file: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new ArshjulError('not-found', `${file} kan ikke leses.`, {
      remedy: 'Sjekk at filen er UTF-8-tekst, og at du har lov til å lese den.',
      cause: error,
    });
  }
}

/**
 * Written whole beside the file and moved over it, so that a reader sees the old or the new, never a part. A lock beside it
 * keeps two writers from both finding it unchanged.
 */
async function replace(
  folder: string,
  { file, text: before }: YearText,
  text: string,
  patience: number,
): Promise<void> {
  const named = join(folder, file);
  await mkdir(dirname(named), { recursive: true });
  const path = await realpath(named).catch(() => named);
  // Hidden files are no schedules, should one be left behind.
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  await withLock(
    lock,
    patience,
    () => locked(file, lock),
    async () => moveOver(path, file, before, text),
  );
}

async function moveOver(path: string, file: string, before: string | null, text: string): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeDurably(draft, text, before === null ? null : (await stat(path)).mode);
    if (before === null) await link(draft, path);
    else if ((await textOf(path, file)) === before) await rename(draft, path);
    else throw changed(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT'))
      throw changed(file, error);
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDurably(path: string, text: string, mode: number | null): Promise<void> {
  await using handle = await open(path, 'wx');
  if (mode !== null) await handle.chmod(mode & 0o777);
  await handle.writeFile(text);
  await handle.sync();
}

function changed(file: string, cause?: unknown): ArshjulError {
  return new ArshjulError('file-changed', `${file} er endret av noen andre imens. Ingenting er skrevet.`, {
    remedy: 'Kjør kommandoen en gang til.',
    cause,
  });
}

const FORBIDDEN: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FORBIDDEN.has(error.code);
}

function forbidden(file: string, cause: unknown): ArshjulError {
  return new ArshjulError('file-unwritable', `Tjenesten har ikke lov til å skrive i ${file}.`, {
    remedy:
      'Gi den skriverett til mappen filen ligger i, eller skriv vedtaket i filen for hånd. Ingenting er endret.',
    cause,
  });
}

function locked(file: string, lock: string): ArshjulError {
  return new ArshjulError(
    'file-locked',
    `${file} blir skrevet av en annen akkurat nå. Ingenting er skrevet.`,
    {
      remedy: `Prøv igjen om litt. Er det ingen andre som skriver, slett ${lock}.`,
    },
  );
}
