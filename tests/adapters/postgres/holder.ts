// A process that starts the embedded server and holds it: `node holder.ts <checkout> <data directory> [uid]`.
// Prints one line of JSON, then stops in order when its standard input ends. Run by startHolder.
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type {
  EmbeddedPostgres,
  EmbeddedPostgresOptions,
} from '../../../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';

type Start = (options: EmbeddedPostgresOptions) => Promise<EmbeddedPostgres>;

const [checkout = '', dataDirectory = '', uid] = process.argv.slice(2);
const module = `${checkout}/src/adapters/postgres/embedded/startEmbeddedPostgres.ts`;
const { startEmbeddedPostgres } = (await import(pathToFileURL(module).href)) as {
  startEmbeddedPostgres: Start;
};
if (uid !== undefined) {
  process.setgroups?.([]);
  process.setgid?.(Number(uid));
  process.setuid?.(Number(uid));
}
try {
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => {} });
  process.stdout.write(`${JSON.stringify({ ...server, uid: process.getuid?.() })}\n`);
  await text(process.stdin);
  await server.stop();
} catch (error) {
  const failure = error as { message: string; code?: string };
  process.stdout.write(`${JSON.stringify({ failed: failure.code, message: failure.message })}\n`);
}
