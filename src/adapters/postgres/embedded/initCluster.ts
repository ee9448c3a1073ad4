import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isAlive } from './isAlive.ts';
import { runAs } from './runAs.ts';
import type { ServerIdentity } from './serverIdentity.ts';
import { startFailure } from './startFailure.ts';

/** A database cluster ready to be started: its PGDATA folder and the password of role `postgres`. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
}

/**
 * Opens the cluster in `folder`, creating it the first time. It is made in a temporary folder and renamed when whole,
 * so a kill half-way leaves nothing that looks like a cluster, and two that start together get the same one. An aborted
 * `signal` ends it early.
 */
export async function initCluster(
  folder: string,
  bin: string,
  identity: ServerIdentity | undefined,
  signal?: AbortSignal,
): Promise<Cluster> {
  const cluster = join(folder, 'cluster');
  await removeUnfinished(folder);
  if (!(await isThere(cluster))) await create(folder, cluster, bin, identity, signal);
  const password = (await readFile(join(cluster, 'password'), 'utf8')).trim();
  return { data: join(cluster, 'data'), password };
}

async function create(
  folder: string,
  cluster: string,
  bin: string,
  identity: ServerIdentity | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const unfinished = await mkdtemp(join(folder, `init-${process.pid}-`));
  try {
    const password = join(unfinished, 'password');
    await writeFile(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    if (identity !== undefined)
      for (const path of [unfinished, password]) await chown(path, identity.uid, identity.gid);
    await initdb(bin, join(unfinished, 'data'), password, identity, signal);
    await rename(unfinished, cluster).catch(async (error: unknown) => {
      if (!(await isThere(cluster))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function initdb(
  bin: string,
  data: string,
  password: string,
  identity: ServerIdentity | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const child = spawn(
    join(bin, 'initdb'),
    [
      `--pgdata=${data}`,
      // Not `arshjul`: a role named like our schema would have it on its search_path, here but not in production.
      '--username=postgres',
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ],
    { ...runAs(identity), ...(signal && { signal }), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code, ended] = await once(child, 'close').catch((error: unknown) => {
    throw startFailure('initdb lot seg ikke starte', String(error), error);
  });
  if (code !== 0) throw startFailure(`initdb stoppet (${code ?? ended})`, (await output).join('\n'));
}

// Of processes that were killed; those of a living one are its own business.
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^(?:init|copying)-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !(await isAlive(Number(pid))))
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
