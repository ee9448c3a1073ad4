import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { PlanFiles } from '../../application/ports/planFiles.ts';
import { packPlan } from '../../domain/publication/packedPlan.ts';
import { parsePlan } from './parsePlan.ts';

/** Plans as JSON files, by the path a person gives. */
export function createPlanFiles(): PlanFiles {
  return {
    async read(file) {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        throw new ArshjulError('not-found', `Planen «${file}» kan ikke leses.`, {
          remedy: 'Se etter at filen finnes, og at stien er skrevet rett.',
          cause: error,
        });
      });
      return parsePlan(text, file);
    },

    async write(file, plan) {
      if (!(await mayReplace(file)))
        throw unwritable(`«${file}» finnes og er ikke en plan.`, 'Velg et annet navn, så den ikke går tapt.');
      const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
      try {
        await writeDurably(draft, `${JSON.stringify(packPlan(plan), null, 2)}\n`);
        await rename(draft, file);
      } catch (error) {
        throw unwritable(
          `Planen kan ikke skrives til «${file}».`,
          'Velg en mappe som finnes og kan skrives i.',
          error,
        );
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

/** A mistyped name must not cost anybody a file: only what is not there, or looks like a plan of any version, is replaced. */
async function mayReplace(file: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof value === 'object' && value !== null && 'basedOn' in value && 'changes' in value;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  await using handle = await open(path, 'wx');
  await handle.writeFile(text);
  await handle.sync();
}

function unwritable(message: string, remedy: string, cause?: unknown): ArshjulError {
  return new ArshjulError('file-unwritable', message, { remedy, cause });
}
