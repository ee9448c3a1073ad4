import { isAbsolute, resolve } from 'node:path';
import type { SendingRates } from './application/ports/messageStore.ts';
import { ArshjulError } from './application/errors/arshjulError.ts';
import type { MessageKind } from './domain/messages/messageKind.ts';
import { parseSendingRate, type SendingRate } from './domain/messages/sendingRate.ts';
import { unknownPolicy } from './domain/messages/unknownPolicy.ts';
import { defaultRetention, parseMonths, type Retention } from './domain/privacy/retention.ts';

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
  /** Where the service's own mailbox is read; null: nobody reads it but by `arshjul inbox`. */
  readonly imapUrl: string | null;
  /** The mailbox takes marked addresses (`name+mark@domain`), so that answers prove which invitation they are to. */
  readonly mailMarked: boolean;
  readonly logLevel: string;
  /** How fast mail may leave to a mail server. */
  readonly mailRates: SendingRates;
  /** Kinds of mail that are not sent again when nobody knows whether they arrived, beside those that never are. */
  readonly unknownHold: readonly MessageKind[];
  /** How long personal data are kept. */
  readonly retention: Retention;
  /** The organisation's own way of signing in at the desk; null: links in e-mail only. */
  readonly oidc: OidcConfig | null;
};

/** `addressClaim` null: `email`, which the provider must call verified. */
export type OidcConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly addressClaim: 'email' | 'preferred_username' | 'upn' | null;
};

const MAIL_RATE = '10/s';
const MAIL_DOMAIN_RATE = '60/min';
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
  const imapUrl = url('IMAP_URL', ['imap', 'imaps']);
  if (imapUrl !== null && (URL.parse(imapUrl)?.username ?? '') === '')
    problems.push('IMAP_URL mangler bruker og passord: imaps://bruker:passord@server.');
  if (imapUrl !== null && mailFrom === null)
    problems.push(
      'MAIL_FROM mangler: når IMAP_URL er satt, må tjenesten vite hvilken adresse postkassen har.',
    );
  const plus = text('MAIL_PLUS') ?? '0';
  if (!['0', '1'].includes(plus)) problems.push(`MAIL_PLUS må være 1 eller 0, men er «${plus}».`);
  if (smtpUrl !== null && mailFrom === null)
    problems.push('MAIL_FROM mangler: når SMTP_URL er satt, må tjenesten ha en egen postkasse å skrive fra.');
  if (mailFrom !== null && !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(mailFrom))
    problems.push(`MAIL_FROM må være én e-postadresse, men er «${mailFrom}».`);
  const rate = (name: string, fallback: string): SendingRate | null => {
    const given = text(name) ?? fallback;
    const parsed = given === 'av' ? null : parseSendingRate(given);
    if (given !== 'av' && parsed === null)
      problems.push(`${name} må være en fart som 10/s, 60/min eller 1000/t, eller «av», men er «${given}».`);
    return parsed;
  };
  const mailRates = {
    total: rate('MAIL_RATE', MAIL_RATE),
    perDomain: rate('MAIL_DOMAIN_RATE', MAIL_DOMAIN_RATE),
  };
  const held = (text('UNKNOWN_HOLD') ?? '').split(',').map((kind) => kind.trim());
  const kinds = Object.keys(unknownPolicy);
  const unknownHold = held.filter((kind): kind is MessageKind => kinds.includes(kind));
  const strange = held.filter((kind) => kind !== '' && !kinds.includes(kind));
  if (strange.length > 0)
    problems.push(
      `UNKNOWN_HOLD kjenner ikke «${strange.join(', ')}». Det kan være ${kinds.join(', ')}, flere med komma.`,
    );
  const oidc = oidcIn(text, url, problems);
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
    imapUrl,
    mailMarked: plus === '1',
    logLevel,
    // The local mailbox takes all there is.
    mailRates: smtpUrl === null ? { total: null, perDomain: null } : mailRates,
    unknownHold,
    retention: retentionIn(text, problems),
    oidc,
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

/** Months in RETENTION_MESSAGES, RETENTION_INCOMING, RETENTION_ANSWERS, RETENTION_AUDIT and RETENTION_TOKENS, or «av». */
function retentionIn(text: (name: string) => string | null, problems: string[]): Retention {
  const months = (kind: keyof Retention): number | null => {
    const name = `RETENTION_${kind.toUpperCase()}`;
    const given = text(name);
    const parsed = given === null ? defaultRetention[kind] : parseMonths(given);
    if (parsed === undefined)
      problems.push(`${name} må være et antall måneder fra 1 til 1200, eller «av», men er «${given}».`);
    return parsed ?? null;
  };
  return {
    messages: months('messages'),
    incoming: months('incoming'),
    answers: months('answers'),
    audit: months('audit'),
    tokens: months('tokens'),
  };
}

/** All or nothing of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET. */
function oidcIn(
  text: (name: string) => string | null,
  url: (name: string, protocols: readonly string[]) => string | null,
  problems: string[],
): OidcConfig | null {
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const missing = needed.filter((name) => text(name) === null);
  if (missing.length === needed.length) return null;
  if (missing.length > 0)
    problems.push(`${missing.join(' og ')} mangler: innlogging med OpenID Connect trenger alle tre.`);
  const issuer = url('OIDC_ISSUER', ['https', 'http']) ?? '';
  const { protocol, hostname } = URL.parse(issuer) ?? {};
  if (protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname ?? ''))
    problems.push('OIDC_ISSUER må være https; http går bare på denne maskinen.');
  const claim = text('OIDC_EMAIL_CLAIM');
  if (claim !== null && claim !== 'email' && claim !== 'preferred_username' && claim !== 'upn')
    problems.push(`OIDC_EMAIL_CLAIM må være email, preferred_username eller upn, men er «${claim}».`);
  return {
    issuer,
    clientId: text('OIDC_CLIENT_ID') ?? '',
    clientSecret: text('OIDC_CLIENT_SECRET') ?? '',
    name: text('OIDC_NAME') ?? 'virksomheten din',
    addressClaim: claim as OidcConfig['addressClaim'],
  };
}
