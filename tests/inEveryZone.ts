// `npm run test:zones [-- ZONE…]`: the whole suite once in each of four time zones, or in those given; every test must
// give the same result in all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const given = process.argv.slice(2);
const ZONES = given.length > 0 ? given : ['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Auckland'];

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

const folder = mkdtempSync(join(tmpdir(), 'arshjul-zones-'));
let failed = false;
try {
  const results = new Map<string, Map<string, string>>();
  for (const zone of ZONES) {
    process.stdout.write(`\n${zone}\n`);
    const file = join(folder, `${zone.replace('/', '-')}.json`);
    const words = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const { status } = spawnSync('npx', words, { stdio: 'inherit', env: { ...process.env, TZ: zone } });
    failed ||= status !== 0;
    results.set(zone, resultsIn(JSON.parse(readFileSync(file, 'utf8')) as Report));
  }
  const first = results.get(ZONES[0]!)!;
  process.stdout.write('\n');
  for (const [zone, result] of results) {
    const other = [...new Set([...first.keys(), ...result.keys()])].filter(
      (test) => first.get(test) !== result.get(test),
    );
    failed ||= other.length > 0;
    process.stdout.write(`${zone}: ${result.size} tests, ${other.length} differ from ${ZONES[0]}\n`);
    for (const test of other) process.stdout.write(`  ${test}: ${result.get(test) ?? 'not run'}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function resultsIn({ testResults }: Report): Map<string, string> {
  return new Map(
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => [`${name} ${fullName}`, status] as const),
    ),
  );
}
