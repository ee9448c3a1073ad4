import { type IncomingHttpHeaders, request } from 'node:http';

export type Got = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** One plain HTTP request, nothing unpacked or followed: what is tested is what leaves the server. */
export function get(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject).end();
  });
}
