import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { LinkClaims, LinkSealer } from '../../application/ports/linkSealer.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MARK_SIGNS = 24;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz234567';
const CIPHER = 'aes-256-gcm';

/**
 * Seals link claims with AES-256-GCM under keys derived from `secret` (at least 32 bytes). The nonce is an HMAC of the
 * claims, so equal claims give equal tokens and different ones never share a nonce (the construction of RFC 8452 in spirit).
 * The address of a recipient stays out of logs, since a token says nothing to whoever lacks the key.
 */
export function createLinkSealer(secret: Uint8Array): LinkSealer {
  if (secret.length < 32)
    throw new RangeError(`The secret of links has ${secret.length} bytes, not 32 or more`);
  const key = derived(secret, 'link encryption');
  const nonceKey = derived(secret, 'link nonce');
  const markKey = derived(secret, 'answer mark');
  return {
    mark(occurrence, recipient) {
      const text = JSON.stringify([occurrence, recipient]);
      const bytes = createHmac('sha256', markKey).update(text).digest();
      return Array.from(bytes.subarray(0, MARK_SIGNS), (byte) => SIGNS[byte % SIGNS.length]).join('');
    },
    seal(claims) {
      const text = JSON.stringify(listed(claims));
      const nonce = createHmac('sha256', nonceKey).update(text).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return sealed.toString('base64url');
    },
    open(token) {
      if (!/^[\w-]{40,2000}$/.test(token)) return null;
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
      try {
        const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
        decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
        const text = Buffer.concat([
          decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
          decipher.final(),
        ]).toString('utf8');
        return claimsOf(JSON.parse(text));
      } catch {
        return null;
      }
    },
  };
}

function derived(secret: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `arshjul ${use}`, 32));
}

/** Short in the URL: the purpose by its first letter, then what it is about. */
function listed(claims: LinkClaims): readonly string[] {
  if (claims.purpose === 'settings') return ['s', claims.address];
  if (claims.purpose === 'unsubscribe') return ['u', claims.address, claims.from];
  if (claims.purpose === 'done') return ['d', claims.occurrence, claims.recipient];
  const { occurrence, recipient, address } = claims;
  return ['a', occurrence, recipient, ...(address === undefined ? [] : [address])];
}

function claimsOf(list: unknown): LinkClaims | null {
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'string')) return null;
  const [purpose, first, second, third] = list as readonly string[];
  if (purpose === 's' && first !== undefined) return { purpose: 'settings', address: first };
  if (first === undefined || second === undefined) return null;
  if (purpose === 'u' && (second === 'reminders' || second === 'digest'))
    return { purpose: 'unsubscribe', address: first, from: second };
  if (purpose === 'a')
    return {
      purpose: 'answer',
      occurrence: first,
      recipient: second,
      ...(third === undefined ? {} : { address: third }),
    };
  if (purpose === 'd') return { purpose: 'done', occurrence: first, recipient: second };
  return null;
}
