import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArshjulError } from '../../application/errors/arshjulError.ts';

export type WebServer = {
  readonly url: string;
  /** Stops accepting, lets answers under way finish and cuts what is left after 1.5 s. Safe to call twice. */
  close(): Promise<void>;
};

/** Milliseconds an answer under way gets after `close`. */
const GRACE = 1500;

/** Listens on the port (0: any free one). Throws `port-in-use` when someone else has it. */
export async function startWebServer(options: {
  readonly app: RequestListener;
  readonly port: number;
  readonly host: string;
}): Promise<WebServer> {
  const settings = {
    keepAliveTimeout: 65_000,
    headersTimeout: 20_000,
    // Most requests have no body: for those Node then skips the machinery of a stream that is read.
    optimizeEmptyRequests: true,
  };
  const server = createServer(settings, options.app);
  try {
    server.listen(options.port, options.host);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ArshjulError('port-in-use', `Port ${options.port} er i bruk av et annet program.`, {
      remedy: `Velg en annen port med PORT=…, for eksempel PORT=${options.port + 1}.`,
      cause: error,
    });
  }
  const { port } = server.address() as AddressInfo;
  let closing: Promise<void> | null = null;
  return {
    url: `http://${hostInUrl(options.host)}:${port}`,
    close: () => (closing ??= close(server)),
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(cut);
}

/** A host that listens everywhere is reached as localhost; IPv6 addresses take brackets. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
