#!/usr/bin/env node
// The program itself needs Node 24 (it runs TypeScript as it is). Started by an older one, it hands over to the
// Node that is installed with the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
if (Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv[1] = cli;
  await import('./cli.ts');
} else {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(`Feil: Årshjul trenger Node 24, men dette er Node ${process.versions.node}.`);
    console.error('Råd: kjør «npm ci», som henter Node 24 til prosjektet, og prøv igjen.');
    process.exit(1);
  }
  const { status, signal } = spawnSync(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? (signal ? 1 : 0);
}
