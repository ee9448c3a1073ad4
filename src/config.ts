import { isAbsolute, resolve } from 'node:path';
import { ArshjulError } from './application/errors/arshjulError.ts';

/** Everything the environment decides. Read once, in entries only. Folders are absolute. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Public address without final slash. */
  readonly baseUrl: string;
  readonly schedulesFolder: string;
  readonly dataFolder: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  /** Null: the local mailbox. */
  readonly smtpUrl: string | null;
  /** The service's own mailbox: organizer of invitations and sender of every mail. */
  readonly mailFrom: string;
  readonly logLevel: string;
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

/** Reads the configuration; throws `config-invalid` with every problem at once. `folder` is what relative paths start from. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  folder: string = process.cwd(),
): Config {
  const problems: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;
  const path = (name: string, fallback: string): string => {
    const given = text(name) ?? fallback;
    return isAbsolute(given) ? given : resolve(folder, given);
  };
  const url = (name: string, protocols: readonly string[]): string | null => {
    const given = text(name);
    if (given === null) return null;
    if (protocols.includes(URL.parse(given)?.protocol.slice(0, -1) ?? '')) return given;
    problems.push(
      `${name} må være en adresse som begynner med ${protocols.map((each) => `${each}://`).join(' eller ')}.`,
    );
    return null;
  };
  const port = Number(text('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push(`PORT må være et heltall fra 0 til 65535, men er «${text('PORT')}».`);
  const logLevel = text('LOG_LEVEL') ?? 'warn';
  if (!LOG_LEVELS.includes(logLevel)) problems.push(`LOG_LEVEL må være ett av ${LOG_LEVELS.join(', ')}.`);
  const smtpUrl = url('SMTP_URL', ['smtp', 'smtps']);
  const mailFrom = text('MAIL_FROM');
  if (smtpUrl !== null && mailFrom === null)
    problems.push('MAIL_FROM mangler: når SMTP_URL er satt, må tjenesten ha en egen postkasse å skrive fra.');
  if (mailFrom !== null && !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(mailFrom))
    problems.push(`MAIL_FROM må være én e-postadresse, men er «${mailFrom}».`);
  const config: Config = {
    port,
    host: text('HOST') ?? '127.0.0.1',
    baseUrl: (url('BASE_URL', ['http', 'https']) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    schedulesFolder: path('SCHEDULES', 'schedules'),
    dataFolder: path('DATA', 'var'),
    databaseUrl: url('DATABASE_URL', ['postgres', 'postgresql']),
    redisUrl: url('REDIS_URL', ['redis', 'rediss']),
    smtpUrl,
    mailFrom: mailFrom ?? 'arshjul@arshjul.example',
    logLevel,
  };
  if (problems.length === 0) return config;
  throw new ArshjulError(
    'config-invalid',
    `Oppsettet har ${problems.length} feil:\n- ${problems.join('\n- ')}`,
    {
      remedy: 'Rett miljøvariablene og prøv igjen. README.md lister alle med forklaring.',
    },
  );
}
