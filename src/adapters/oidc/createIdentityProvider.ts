import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { IdentityProvider } from '../../application/ports/identityProvider.ts';
import { addressIn, type AddressClaim } from './addressIn.ts';
import { problemIn } from './problemIn.ts';

const TIMEOUT_SECONDS = 8;

/** `addressClaim` null: `email`, and only when `email_verified` says so. */
export type OidcClient = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly addressClaim: AddressClaim;
};

/**
 * Signing in by OpenID Connect: authorization code with PKCE (RFC 7636), state and nonce. The provider is looked up when it is
 * first needed, and again after a failure. `redirectUri` is the address people come back to, as registered there.
 */
export function createIdentityProvider(client: OidcClient, redirectUri: string): IdentityProvider {
  let known: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    known ??= lookUp(client).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    name: client.name,

    async begin() {
      const config = await configuration().catch(() => null);
      if (config === null) return null;
      const memory = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: memory.state,
        nonce: memory.nonce,
        code_challenge: await calculatePKCECodeChallenge(memory.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, memory };
    },

    async finish(query, { state, nonce, verifier }) {
      try {
        const config = await configuration();
        const tokens = await authorizationCodeGrant(config, new URL(`${redirectUri}?${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return { problem: 'stale', address: null, detail: 'no ID token' };
        const claim = client.addressClaim ?? 'email';
        // Many providers keep such claims out of the ID token.
        const asked = config.serverMetadata().userinfo_endpoint !== undefined && claims[claim] === undefined;
        const more = asked ? await fetchUserInfo(config, tokens.access_token, claims.sub) : {};
        return addressIn({ ...more, ...claims }, client.addressClaim);
      } catch (error) {
        return problemIn(error);
      }
    },
  };
}

async function lookUp({ issuer, clientId, clientSecret }: OidcClient): Promise<Configuration> {
  const server = new URL(issuer);
  const plain = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  const found = await discovery(server, clientId, clientSecret, undefined, {
    execute: plain,
    timeout: TIMEOUT_SECONDS,
  });
  const metadata = found.serverMetadata();
  // Where nothing is said, it is the header (OpenID Connect Discovery 1.0 §3).
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authentication = methods.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
  const config = new Configuration(metadata, clientId, clientSecret, authentication(clientSecret));
  config.timeout = TIMEOUT_SECONDS;
  enableNonRepudiationChecks(config);
  for (const allow of plain) allow(config);
  return config;
}
