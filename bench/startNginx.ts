import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../src/adapters/postgres/embedded/freePort.ts';

export type RunningNginx = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** nginx with one worker over the files of a folder, packed ones (`.gz`) served as they are, on the core of `pin`. */
export async function startNginx(folder: string, pin: readonly string[]): Promise<RunningNginx> {
  const port = await freePort();
  const path = (name: string): string => join(folder, name);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path(name)};`,
  );
  const config = `
    daemon off; master_process off; worker_processes 1; pid ${path('pid')}; error_log ${path('error.log')};
    events { worker_connections 1024; }
    http {
      access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; gzip_static on;
      keepalive_requests 100000000; keepalive_timeout 65; types { text/calendar ics; } ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; root ${folder}; }
    }`;
  await writeFile(path('nginx.conf'), config);
  const [program, ...words] = [...pin, 'nginx', '-e', path('error.log'), '-c', path('nginx.conf')];
  const child = spawn(program, words, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) break;
    if (tries > 100 || child.exitCode !== null)
      throw new Error(`nginx did not start: ${await readFile(path('error.log'), 'utf8').catch(() => '')}`);
    await wait(50);
  }
  return {
    url,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
