import type { ProvenIdentity } from '../../application/ports/identityProvider.ts';

/**
 * The claim that holds the address. Null: `email`, which `email_verified` must vouch for (OpenID Connect Core 1.0 §5.1). A named
 * one is believed without that, since some providers, such as Entra ID, never say it: for one tenant that its own people run.
 */
export type AddressClaim = 'email' | 'preferred_username' | 'upn' | null;

/** Letters beyond ASCII may fold into ASCII ones (U+212A is a k in lower case), and so become somebody else's address. */
const PLAIN = /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/;

/** The proven address among the claims, or why there is none. */
export function addressIn(claims: Readonly<Record<string, unknown>>, claim: AddressClaim): ProvenIdentity {
  const given = claims[claim ?? 'email'];
  if (typeof given !== 'string' || !PLAIN.test(given))
    return { problem: 'unverified', address: null, detail: `no usable claim ${claim ?? 'email'}` };
  const address = given.toLowerCase();
  const verified = claims['email_verified'];
  const vouched = verified === true || verified === 'true';
  const denied = verified !== undefined && !vouched && claim === 'email';
  if (denied || (claim === null && !vouched))
    return { problem: 'unverified', address, detail: 'email_verified is not true' };
  return { address };
}
