import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export type OidcProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next, by their claims; null: they press cancel. */
  next(claims: Readonly<Record<string, unknown>> | null): void;
  /** What a browser sent to `url` comes back with: the path and query at our address. */
  visit(url: string): Promise<string>;
  close(): Promise<void>;
};

const LONGEST_WAY = 10;

/** A certified OpenID Connect provider on a port of its own, whose users do as they are told. */
export async function startOidcProvider(redirectUri: string, port = 0): Promise<OidcProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['arshjul', 'a secret of the client, long enough'];
  const people = new Map<string, Readonly<Record<string, unknown>>>();
  let following: string | null = null;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    cookies: { keys: ['only for tests'] },
    claims: { email: ['email', 'email_verified'], profile: ['preferred_username', 'upn'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...people.get(id), sub: id }) }),
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    const result =
      following === null ? { error: 'access_denied' } : { login: { accountId: following, remember: false } };
    void provider.interactionFinished(request, response, result);
  };
  return {
    issuer,
    clientId,
    clientSecret,
    next(claims) {
      following = claims && `person-${people.size + 1}`;
      if (following !== null && claims) people.set(following, claims);
    },
    async visit(url) {
      const jar = new Map<string, string>();
      let at = url;
      for (let step = 0; step < LONGEST_WAY; step += 1) {
        const cookie = Array.from(jar, ([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`The provider stopped at ${at}: ${await response.text()}`);
        at = new URL(location, at).href;
        if (at.startsWith(redirectUri)) return at.slice(new URL(at).origin.length);
      }
      throw new Error('The provider led round in circles.');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
