import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { ProvenIdentity } from '../../application/ports/identityProvider.ts';

/** What went wrong, for the one who tried; `detail` has the library's own code for the log, and no token. */
export function problemIn(error: unknown): ProvenIdentity {
  if (error instanceof AuthorizationResponseError)
    return { problem: 'declined', address: null, detail: `authorization: ${error.error}` };
  if (error instanceof ResponseBodyError) {
    const problem = error.error === 'invalid_grant' ? 'stale' : 'provider-away';
    return { problem, address: null, detail: `token: ${error.error}` };
  }
  if (error instanceof ClientError && error.code !== 'OAUTH_TIMEOUT')
    return { problem: 'stale', address: null, detail: error.code ?? error.message };
  return { problem: 'provider-away', address: null, detail: error instanceof Error ? error.name : 'unknown' };
}
