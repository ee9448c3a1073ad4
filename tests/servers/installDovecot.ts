import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs Dovecot when it is missing, as root on Debian; else throws. Called before any test runs: two that installed at
 * the same time would stand in each other's way.
 */
export async function installDovecot(): Promise<void> {
  if (await succeeds('dovecot', ['--version'])) return;
  if (process.getuid?.() === 0 && (await succeeds('apt-get', ['--version']))) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // An outdated source may fail while the others suffice; the install below tells.
    await run('apt-get', ['update', '-qq'], { env }).catch(() => {});
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'dovecot-imapd'], { env }).catch(
      () => {},
    );
    if (await succeeds('dovecot', ['--version'])) return;
  }
  throw new Error('The tests need Dovecot: install dovecot-imapd (apt install dovecot-imapd).');
}

async function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
