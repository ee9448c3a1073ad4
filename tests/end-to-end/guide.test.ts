import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { createFreshDatabase, type FreshDatabase } from '../servers/createFreshDatabase.ts';
import { runCli } from './runCli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const GUIDE = await readFile(join(root, 'docs/slik-endrer-du-arshjulet.md'), 'utf8');

/** Each block of the guide in turn: a file, a line of one, a command, or what the command before it prints. */
const blocks = [...GUIDE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = ''], index) => ({
  kind,
  text,
  name: `${index + 1}. ${text.split('\n')[0]}`,
}));

/** The words of a command as a shell reads them: blanks apart, double quotes kept together. */
function wordsOf(command: string): readonly string[] {
  return [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** What the guide shows, as a pattern: a line of «…» is any number of lines, «…» within a line any text of it. */
function shown(text: string): RegExp {
  const lines = text.split('\n').map((line) =>
    line.trim() === '…'
      ? '(?:.*\\n)*?'
      : `${line
          .split('…')
          .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
          .join('.*')}\\n`,
  );
  return new RegExp(`^${lines.join('')}\\n*$`);
}

describe('the guide «Slik endrer du årshjulet»', () => {
  let folder = '';
  let database: FreshDatabase;
  let printed = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-guide-'));
    await cp(join(root, 'schedules'), folder, { recursive: true });
    database = await createFreshDatabase();
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = {
    yaml: async (text: string) => {
      const [, verb, file = ''] = /^# (fil|rett|legg til i): (\S+)\n/.exec(text) ?? [];
      const path = join(folder, file);
      if (verb === 'fil') return writeFile(path, text);
      const line = text.slice(text.indexOf('\n') + 1).trimEnd();
      if (verb === 'legg til i') return appendFile(path, `${line}\n`);
      const key = line.slice(0, line.indexOf(':') + 1);
      const before = await readFile(path, 'utf8');
      expect(before.match(new RegExp(`^${key}.*$`, 'gm'))).toHaveLength(1);
      return writeFile(path, before.replace(new RegExp(`^${key}.*$`, 'm'), line));
    },
    sh: async (text: string) => {
      const [npx, name, ...words] = wordsOf(text);
      expect([npx, name]).toEqual(['npx', 'arshjul']);
      const { out, error } = await runCli(words, {
        SCHEDULES: folder,
        DATABASE_URL: database.connectionString,
      });
      printed = out + error;
    },
    // What is pasted elsewhere leads to a wheel that may be shown there.
    html: async (text: string) => {
      const [, wheel] = /src="https:\/\/[^/]+\/([a-z]+)\/\d{4}\/embed"/.exec(text) ?? [];
      const { schedules } = await createScheduleSource({ folder }).load();
      expect(schedules?.wheels.find(({ id }) => id === wheel)?.embed).toEqual(['https://intranett.example']);
    },
    text: async (text: string) => expect(printed).toMatch(shown(text.trimEnd())),
  };

  test.each(blocks.map((block) => [block.name, block] as const))('%s', async (_name, { kind, text }) => {
    expect(Object.keys(run)).toContain(kind);
    await run[kind as keyof typeof run](text);
  });

  test('shows what every command prints', () => {
    const commands = blocks.filter(({ kind }) => kind === 'sh');
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) expect(blocks[blocks.indexOf(command) + 1]?.kind).toBe('text');
  });
});
