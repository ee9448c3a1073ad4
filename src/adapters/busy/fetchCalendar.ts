import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

export type FetchRules = {
  readonly longest: number;
  readonly milliseconds: number;
  readonly redirects: number;
  /** Whether a resolved IP address may be asked. */
  readonly isAllowed: (address: string) => boolean;
  /** `https:` alone, outside tests. */
  readonly protocols: readonly string[];
};

/** The text at an address, within the rules. The address that was checked is the one connected to. Throws with a Norwegian reason. */
export async function fetchCalendar(address: string, rules: FetchRules): Promise<string> {
  const signal = AbortSignal.timeout(rules.milliseconds);
  let url = new URL(address);
  try {
    for (let left = rules.redirects; left >= 0; left -= 1) {
      const response = await ask(url, rules, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) return await textOf(response, rules.longest, signal);
      response.destroy();
      if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
        throw new Error(`svarte ${statusCode}`);
      url = new URL(headers.location, url);
    }
  } catch (error) {
    if (signal.aborted)
      throw new Error(`svarte ikke innen ${rules.milliseconds / 1000} sekunder`, { cause: error });
    throw error;
  }
  throw new Error(`viste videre mer enn ${rules.redirects} ganger`);
}

async function ask(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!rules.protocols.includes(url.protocol)) throw new Error('er ikke en https-adresse');
  // Numeric hosts are connected to without a look-up.
  if (isIP(host) !== 0 && !rules.isAllowed(host)) throw new Error('peker på en lukket adresse');
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      lookup: checked(rules.isAllowed),
      agent: false,
      headers: { accept: 'text/calendar', 'user-agent': 'arshjul' },
    })
      .once('response', resolve)
      .once('error', reject)
      .end();
  });
}

/** Looks a name up once, refuses it when any of its addresses may not be asked, and hands the checked ones on. */
function checked(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      if (found.length === 0 || !found.every(({ address }) => isAllowed(address)))
        return callback(new Error('peker på en lukket adresse'), []);
      return options.all === true
        ? callback(null, found)
        : callback(null, found[0]!.address, found[0]!.family);
    });
  };
}

async function textOf(response: IncomingMessage, longest: number, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  const stop = (): void => void response.destroy(new Error('for sent'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > longest) throw new Error(`er større enn ${longest / 1024 / 1024} MiB`);
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
  return Buffer.concat(chunks).toString('utf8');
}
