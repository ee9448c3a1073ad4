import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { goldenText } from '../golden/goldenText.ts';
import { runScenario } from './scenarios/runScenario.ts';
import { scenarios } from './scenarios/scenarios.ts';

let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());

describe('what a change tells whom', () => {
  test.each(scenarios.map((each) => [each.title, each] as const))('%s', async (_, each) => {
    const text = await runScenario(each, outbox);
    expect(text).toBe(goldenText(`messages/${each.name}.txt`, text));
  });

  test('there is a golden file for each scenario, and no other', () => {
    const folder = new URL('../golden/messages/', import.meta.url);
    const titles = new Set(scenarios.map(({ title }) => `# ${title}`));
    expect(titles.size).toBe(scenarios.length);
    // Other tests keep their texts here too; a scenario's begins with its title and goes on with what is done.
    const files = readdirSync(folder)
      .filter((name) => /^# .+\n\n## /.test(readFileSync(new URL(name, folder), 'utf8')))
      .toSorted();
    expect(files).toEqual(scenarios.map(({ name }) => `${name}.txt`).toSorted());
    expect(files.length).toBeGreaterThanOrEqual(40);
  });
});
