import { spawn, type ChildProcess } from 'node:child_process';
import { chown, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './freePort.ts';
import type { Cluster } from './initCluster.ts';
import { pingServer } from './pingServer.ts';
import { disownPostmaster, readPostmaster } from './readPostmaster.ts';
import { runAs } from './runAs.ts';
import type { ServerIdentity } from './serverIdentity.ts';
import { SERVER_SETTINGS } from './serverSettings.ts';
import { startFailure } from './startFailure.ts';

/** All that is needed to start one cluster's server; `port` is tried first. */
export interface ServerPlace {
  readonly folder: string;
  readonly bin: string;
  readonly cluster: Cluster;
  readonly identity: ServerIdentity | undefined;
  readonly port?: number | undefined;
}

const POLL_MS = 15;
// Crash recovery of a large write-ahead log takes its time.
const PATIENCE_MS = 120_000;
const LARGE_LOG = 1_000_000;

/**
 * Returns a server that answers for this cluster: the one that runs already (an orphan of a killed process, or one a
 * process of ours just started), else a new one. PostgreSQL itself decides who wins when two start together.
 */
export async function startServer(place: ServerPlace): Promise<{ port: number; adopted: boolean }> {
  const { data } = place.cluster;
  const log = join(place.folder, 'server.log');
  const offset = await openLog(log, place.identity);
  const deadline = performance.now() + PATIENCE_MS;
  let child: ChildProcess | undefined;
  for (let starts = 0; performance.now() < deadline;) {
    const postmaster = await readPostmaster(data);
    if (postmaster?.alive === true) {
      if (postmaster.ready && (await pingServer(place.cluster, postmaster.port)))
        return { port: postmaster.port, adopted: postmaster.pid !== child?.pid };
    } else if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      // The second and third start take a fresh port: someone may have taken the one we chose.
      if (starts === 3)
        throw startFailure('serveren stopper med en gang', (await readFile(log)).subarray(offset).toString());
      if (postmaster !== undefined) await disownPostmaster(data);
      child = await launch(place, log, await freePort(starts === 0 ? place.port : 0));
      starts += 1;
    }
    await wait(POLL_MS);
  }
  throw startFailure('serveren svarer ikke', (await readFile(log)).subarray(offset).toString());
}

async function launch(place: ServerPlace, log: string, port: number): Promise<ChildProcess> {
  const settings = Object.entries(SERVER_SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = await open(log, 'a', 0o600);
  try {
    const child = spawn(
      join(place.bin, 'postgres'),
      ['-D', place.cluster.data, '-p', String(port), ...settings],
      {
        ...runAs(place.identity),
        // A process group of its own, so Ctrl-C does not stop the database before those who use it.
        detached: true,
        windowsHide: true,
        stdio: ['ignore', output.fd, output.fd],
      },
    );
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error) =>
        reject(startFailure('programmet lot seg ikke kjøre', String(error), error)),
      );
    });
    child.unref();
    return child;
  } finally {
    await output.close();
  }
}

async function openLog(log: string, identity: ServerIdentity | undefined): Promise<number> {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LARGE_LOG) await rename(log, `${log}.1`);
  const file = await open(log, 'a', 0o600);
  await file.close();
  if (identity !== undefined) await chown(log, identity.uid, identity.gid);
  return size > LARGE_LOG ? 0 : size;
}
