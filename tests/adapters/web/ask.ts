import { type IncomingHttpHeaders, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Where it leads on to; empty when nowhere. */
  readonly location: string;
  /** `name=value` of each cookie that is set. */
  readonly cookies: readonly string[];
};

export type Asking = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>> | string;
  readonly cookie?: string;
};

/** One plain HTTP request with the path sent as it is written, nothing normalised, followed or unpacked. */
export function ask(
  url: string,
  path: string,
  { method, headers = {}, form, cookie }: Asking = {},
): Promise<Answer> {
  const body = typeof form === 'object' ? new URLSearchParams(form).toString() : form;
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        hostname,
        port,
        path,
        agent: false,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          ...(body === undefined
            ? {}
            : {
                'content-type': 'application/x-www-form-urlencoded',
                'content-length': String(Buffer.byteLength(body)),
              }),
          ...(cookie ? { cookie } : {}),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
            location: response.headers.location ?? '',
            cookies: (response.headers['set-cookie'] ?? []).map((each) => each.split(';')[0] ?? ''),
          }),
        );
      },
    );
    outgoing.on('error', reject).end(body);
  });
}
