import type { SpawnOptions } from 'node:child_process';
import type { ServerIdentity } from './serverIdentity.ts';

/** Spawn options for the server's programs: its user, a folder anyone may stand in, and none of our environment. */
export function runAs(identity: ServerIdentity | undefined): SpawnOptions {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].map((name) => [name, process.env[name]] as const);
  return {
    ...identity,
    cwd: '/',
    env: { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' },
  };
}
