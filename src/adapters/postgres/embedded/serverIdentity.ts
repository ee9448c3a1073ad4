import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ArshjulError } from '../../../application/errors/arshjulError.ts';

/** The unprivileged user the server runs as. */
export interface ServerIdentity {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. As root: the first owner that is not root among the folder and those above it
 * (so a checkout used with sudo keeps its owner), else nobody. Otherwise undefined: run as oneself.
 */
export async function serverIdentity(folder: string): Promise<ServerIdentity | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = await readAccounts();
  for (let at = resolve(folder); ; at = dirname(at)) {
    const owner = await stat(at).catch(() => undefined);
    // initdb needs an owner with an account.
    const gid = owner === undefined || owner.uid === 0 ? undefined : accounts.get(owner.uid);
    if (owner !== undefined && gid !== undefined) return { uid: owner.uid, gid };
    if (at === dirname(at)) break;
  }
  const nobody =
    [...accounts].find(([uid]) => uid === 65_534) ?? [...accounts].findLast(([uid]) => uid !== 0);
  if (nobody === undefined)
    throw new ArshjulError(
      'postgres-start',
      'PostgreSQL kan ikke kjøre som root, og maskinen har ingen annen bruker.',
      {
        remedy: 'Start Årshjul som en vanlig bruker, eller sett DATABASE_URL.',
      },
    );
  return { uid: nobody[0], gid: nobody[1] };
}

async function readAccounts(): Promise<ReadonlyMap<number, number>> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return new Map(
    text
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 4)
      .map((fields) => [Number(fields[2]), Number(fields[3])]),
  );
}
