import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensureProgram } from './ensureProgram.ts';
import { type Measure, tell } from './measure.ts';
import { processorTime } from './processorTime.ts';
import { startNginx } from './startNginx.ts';

// Run by run.ts: the same feed from us, open and behind a key, and from nginx as a static file, in turns: server on one core,
// wrk on another. Counted in requests a second of the server's processor time, which is what one busy core gives; the best
// of six turns each, since other work on the machine can only take away.

const run = promisify(execFile);
const ROUNDS = 6;
const SECONDS = '1s';
const GOALS = { full: 0.4, gzip: 0.34, '304': 0.31 } as const;

await ensureProgram('nginx', 'nginx-light');
await ensureProgram('wrk', 'wrk');
const pinned = (core: number): readonly string[] =>
  availableParallelism() > 1 ? ['taskset', '-c', String(core)] : [];
const folder = await mkdtemp(join(tmpdir(), 'arshjul-nginx-'));
const [program, ...words] = [...pinned(0), process.execPath, 'bench/feedServer.ts'];
const own = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = (await once(own.stdout, 'data')) as [Buffer];
const base = line.toString().trim();
const open = { name: 'open feed', pid: own.pid!, url: `${base}/feeds/agder.ics` };
const personal = {
  name: 'personal feed, key checked',
  pid: own.pid!,
  url: `${base}/feeds/p/${'A'.repeat(43)}.ics`,
};
const body = Buffer.from(await (await fetch(open.url)).arrayBuffer());
const packed = gzipSync(body, { level: 9 });
await writeFile(join(folder, 'agder.ics'), body);
await writeFile(join(folder, 'agder.ics.gz'), packed);
const nginx = await startNginx(folder, pinned(0));
const static_ = { name: 'nginx', pid: nginx.pid, url: `${nginx.url}/agder.ics` };

try {
  const measures: Measure[] = [];
  for (const name of ['full', 'gzip', '304'] as const) {
    const counts = new Map([static_, open, personal].map((server) => [server, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [server, own] of counts)
        own.push(await perSecond(server, await headerFor(name, server.url)));
    for (const server of [open, personal]) {
      measures.push({
        name: `${server.name}, ${name}`,
        value: Math.max(...counts.get(server)!),
        unit: '1/s',
        baseline: Math.max(...counts.get(static_)!),
        ratioGoal: GOALS[name],
        note: `${body.length} bytes, ${packed.length} packed; baseline: nginx, the same file`,
      });
    }
  }
  tell(measures);
} finally {
  own.kill('SIGTERM');
  await Promise.all([nginx.stop(), once(own, 'exit')]);
  await rm(folder, { recursive: true, force: true });
}

async function headerFor(name: string, url: string): Promise<string> {
  if (name === 'gzip') return 'Accept-Encoding: gzip';
  if (name === 'full') return 'Accept-Encoding: identity';
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
  return `If-None-Match: ${headers.get('etag')}`;
}

async function perSecond(
  server: { readonly pid: number; readonly url: string },
  header: string,
): Promise<number> {
  const before = await processorTime(server.pid);
  const load = ['-t1', '-c32', `-d${SECONDS}`, '-H', header, server.url];
  const [program = '', ...words] = [...pinned(1), 'wrk', ...load];
  const { stdout } = await run(program, words);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  if (!(requests > 0) || /Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  return requests / ((await processorTime(server.pid)) - before);
}
