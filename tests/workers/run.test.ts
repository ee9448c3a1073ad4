import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const RUN = fileURLToPath(new URL('../../workers/run.ts', import.meta.url));

async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [RUN, ...words]);
    return { code: 0, out: stdout, error: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr };
  }
}

test.each([[[]], [['fedds']], [['feeds', 'clock']], [['constructor']]])(
  'tells how it is used, and ends with 2, when asked to run %j',
  async (words: string[]) => {
    const { code, error } = await run(...words);
    expect(code).toBe(2);
    expect(error).toContain('Bruk: npm run worker -- <arbeider>');
    for (const name of ['feeds', 'invitations', 'reminders', 'inbox', 'clock']) expect(error).toContain(name);
  },
);

test('help is no error', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('sender påminnelser') });
});
