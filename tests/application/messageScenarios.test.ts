import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalMailbox } from '../../src/adapters/mail/createLocalMailbox.ts';
import type { Mail } from '../../src/domain/messages/mail.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { goldenText } from '../golden/goldenText.ts';
import { runScenario } from './scenarios/runScenario.ts';
import { scenarios } from './scenarios/scenarios.ts';

/** The mail as it leaves, line breaks and all. */
async function bytesOf(mail: Mail): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-scenario-'));
  try {
    await createLocalMailbox({ folder }).send(mail);
    return readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());

describe('what a change tells whom', () => {
  test.each(scenarios.map((each) => [each.title, each] as const))('%s', async (_, each) => {
    const { text, last } = await runScenario(each, outbox);
    expect(text).toBe(goldenText(`messages/${each.name}.txt`, text));
    if (last === null) return;
    const bytes = await bytesOf(last);
    expect(bytes).toBe(goldenText(`messages/${each.name}.eml`, bytes));
  });

  test('there is a golden file for each scenario, and no other', () => {
    const folder = new URL('../golden/messages/', import.meta.url);
    const titles = new Set(scenarios.map(({ title }) => `# ${title}`));
    expect(titles.size).toBe(scenarios.length);
    // Other tests keep their texts here too; a scenario's begins with its title and goes on with what is done.
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .filter((name) => /^# .+\n\n## /.test(readFileSync(new URL(name, folder), 'utf8')))
      .toSorted();
    expect(files).toEqual(scenarios.map(({ name }) => `${name}.txt`).toSorted());
    expect(files.length).toBeGreaterThanOrEqual(40);
  });
});
