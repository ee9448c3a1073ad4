import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs a Debian package when its program is missing, as root with apt; else throws. Called before any test runs: two that
 * installed at the same time would stand in each other's way.
 */
export async function installProgram(
  program: string,
  version: readonly string[],
  debianPackage: string,
): Promise<void> {
  if (await succeeds(program, version)) return;
  if (process.getuid?.() === 0 && (await succeeds('apt-get', ['--version']))) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // An outdated source may fail while the others suffice; the install below tells.
    await run('apt-get', ['update', '-qq'], { env }).catch(() => {});
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], { env }).catch(
      () => {},
    );
    if (await succeeds(program, version)) return;
  }
  throw new Error(`The tests need ${program}: install ${debianPackage} (apt install ${debianPackage}).`);
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
