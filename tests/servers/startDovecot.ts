import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { freePort } from '../../src/adapters/postgres/embedded/freePort.ts';
import { imapOptions } from '../../src/adapters/inbox/imapOptions.ts';

const run = promisify(execFile);
const PASSWORD = 'hemmelig';

/** A real IMAP server with one mailbox; mail stays through stop and start, and so does the port. */
export type Dovecot = {
  readonly url: string;
  start(): Promise<void>;
  /** Ends it at once, connections and all. */
  stop(): Promise<void>;
  /** Puts a mail into the mailbox. */
  append(raw: Buffer): Promise<void>;
  /** Flags of every mail, in the order they came. */
  flags(): Promise<readonly (readonly string[])[]>;
  remove(): Promise<void>;
};

/** Dovecot on a free port with a mailbox under a folder of its own, as an unprivileged user; installed when it must be. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-dovecot-'));
  const port = await freePort();
  const user = await unprivileged();
  await mkdir(join(folder, 'mail'));
  await writeFile(join(folder, 'dovecot.conf'), configuration(folder, port, user));
  if (user.asRoot) {
    await chmod(folder, 0o711);
    for (const path of [folder, join(folder, 'mail')]) await chown(path, user.uid, user.gid);
  }
  const url = `imap://arshjul:${PASSWORD}@127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const withClient = async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({ ...imapOptions(url).options, disableAutoIdle: true });
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout().catch(() => {});
    }
  };
  const dovecot: Dovecot = {
    url,
    async start() {
      server = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], {
        stdio: 'ignore',
        detached: true,
        ...(user.asRoot ? { uid: user.uid, gid: user.gid } : {}),
      });
      await answers(() => withClient(async () => {}), join(folder, 'log'));
    },
    async stop() {
      const running = server;
      server = null;
      if (!running?.pid) return;
      const ended = once(running, 'exit');
      // Its own process group: the processes of connections go with it.
      process.kill(-running.pid, 'SIGKILL');
      await ended;
      await rm(join(folder, 'run'), { recursive: true, force: true });
    },
    append: (raw) =>
      withClient(async (client) => {
        await client.append('INBOX', raw);
      }),
    flags: () =>
      withClient(async (client) => {
        await client.mailboxOpen('INBOX', { readOnly: true });
        const all = await client.fetchAll('1:*', { flags: true });
        return all.map(({ flags }) =>
          [...(flags ?? [])].filter((flag) => flag !== '\\Recent').toSorted(byName),
        );
      }),
    async remove() {
      await dovecot.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await dovecot.start();
  return dovecot;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}

type User = {
  readonly name: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
  readonly asRoot: boolean;
};

async function unprivileged(): Promise<User> {
  const asRoot = process.getuid?.() === 0;
  const of = asRoot ? ['nobody'] : [];
  const ask = async (what: string): Promise<string> => (await run('id', [what, ...of])).stdout.trim();
  const [name, group, uid, gid] = await Promise.all([ask('-un'), ask('-gn'), ask('-u'), ask('-g')]);
  return { name, group, uid: Number(uid), gid: Number(gid), asRoot };
}

function configuration(folder: string, port: number, { name, group, uid, gid }: User): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_login_user = ${name}
default_internal_user = ${name}
default_internal_group = ${group}
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

async function answers(connect: () => Promise<void>, log: string): Promise<void> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    try {
      return await connect();
    } catch (error) {
      if (performance.now() > deadline)
        throw new Error(`Dovecot does not answer: ${await readFile(log, 'utf8').catch(() => '(no log)')}`, {
          cause: error,
        });
      await wait(50);
    }
  }
}
