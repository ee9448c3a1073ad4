import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const entry = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
let data = '';

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'arshjul-stop-'));
});

afterEach(() => rm(data, { recursive: true, force: true }));

/** Starts a process on the fixture's schedules and interrupts it as soon as it has printed `when`. */
async function interrupt(
  words: readonly string[],
  when: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: '0',
    DATA: data,
    LOG_LEVEL: 'debug',
    SCHEDULES: entry('tests/fixtures/schedules'),
    ...settings,
  };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let asked = false;
  const read = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
    if (asked || !output.includes(when)) return;
    asked = true;
    child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

async function databaseRuns(): Promise<boolean> {
  return access(join(data, 'postgres/cluster/data/postmaster.pid')).then(
    () => true,
    () => false,
  );
}

describe('Ctrl-C before the service is ready', () => {
  test.each(['Starter databasen', 'Leser filene', 'Sender det som er klart'])(
    'after «%s» it stops in order and leaves no database behind',
    async (when) => {
      const { code, output } = await interrupt([entry('src/server.ts')], when);
      expect(output).toContain('Stoppet. Alt er lagret.');
      expect(output).not.toContain('Feil');
      expect(output).not.toContain('Uventet');
      expect(code).toBe(0);
      expect(await databaseRuns()).toBe(false);
      const again = await interrupt([entry('src/server.ts')], 'Ctrl-C stopper alt');
      expect(again.output).toMatch(/revisjon 1/);
      expect(await databaseRuns()).toBe(false);
    },
  );

  test('it stops at once while it waits for a database that is away', async () => {
    const away = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const served = await interrupt([entry('src/server.ts')], 'Prøver igjen', away);
    expect(served).toMatchObject({ code: 0, output: expect.stringContaining('Alt er lagret') });
    const planned = await interrupt([entry('src/cli.ts'), 'plan'], 'Prøver igjen', away);
    expect(planned.code).toBe(130);
    expect(planned.output).not.toContain('Uventet');
  });
});
