import { chown, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { initCluster } from './initCluster.ts';
import { openFolder } from './openFolder.ts';
import { prepareBinaries } from './prepareBinaries.ts';
import { serverIdentity, type ServerIdentity } from './serverIdentity.ts';
import { enterServer } from './serverUsers.ts';
import { startServer } from './startServer.ts';
import { stopServer } from './stopServer.ts';
import { watchServer } from './watchServer.ts';

/** Where the database lives (created when missing), and who hears in Norwegian of what is unusual. */
export interface EmbeddedPostgresOptions {
  readonly dataDirectory: string;
  readonly log: (line: string) => void;
  /** Gives up a start that is under way; a server that runs already is not touched. */
  readonly signal?: AbortSignal;
}

/** A running server. `adopted`: it ran already. `stop` shuts it down if nobody else uses it; call it last. */
export interface EmbeddedPostgres {
  readonly connectionString: string;
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/**
 * Starts, or takes over, the PostgreSQL that follows with the package, on 127.0.0.1 with a generated password.
 * Several processes may call it with the same folder: they share one server, and the last to stop shuts it down.
 * Throws 'postgres-platform' or 'postgres-start'.
 */
export async function startEmbeddedPostgres({
  dataDirectory,
  log,
  signal,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const identity = await serverIdentity(dataDirectory);
  const folder = await openFolder(dataDirectory, identity, log);
  const bin = await prepareBinaries(folder, identity);
  const use = await enterServer(folder, identity);
  try {
    const cluster = await initCluster(folder, bin, identity, signal);
    await ownAll(join(folder, 'cluster'), identity);
    const place = { folder, bin, cluster, identity };
    signal?.throwIfAborted();
    const { port, adopted } = await startServer({ ...place, port: await lastPort(cluster.data) });
    const unwatch = watchServer({ ...place, port }, log);
    let stopped: Promise<void> | undefined;
    return {
      connectionString: `postgresql://postgres:${cluster.password}@127.0.0.1:${port}/arshjul`,
      adopted,
      stop() {
        stopped ??= unwatch().then(() => use.leave(() => stopServer(bin, cluster.data)));
        return stopped;
      },
    };
  } catch (error) {
    // The one who left while we were here left the server to us.
    await use.leave(() => stopServer(bin, join(folder, 'cluster', 'data')));
    throw error;
  }
}

/** The port of the last run, so that those who still hold an address find the server there again. */
async function lastPort(data: string): Promise<number | undefined> {
  const options = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '');
  const port = /"-p" "(\d+)"/.exec(options)?.[1];
  return port === undefined ? undefined : Number(port);
}

// A folder restored or copied by root belongs to root.
async function ownAll(path: string, identity: ServerIdentity | undefined): Promise<void> {
  if (identity === undefined || (await stat(join(path, 'data'))).uid === identity.uid) return;
  await own(path, identity);
}

async function own(path: string, identity: ServerIdentity): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  if (entry.isDirectory()) for (const name of await readdir(path)) await own(join(path, name), identity);
  // Last, so that an interrupted change is seen by the check above and done again.
  await chown(path, identity.uid, identity.gid);
}
