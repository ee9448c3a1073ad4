import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLinkSealer } from '../../../src/adapters/links/createLinkSealer.ts';
import type { LinkClaims } from '../../../src/application/ports/linkSealer.ts';

const sealer = createLinkSealer(new Uint8Array(32).fill(7));
const answer: LinkClaims = {
  purpose: 'answer',
  occurrence: 'agder/kdk/mote/2027/3',
  recipient: 'kommunedirektor-arendal',
};

const claims = fc.oneof(
  fc.record({
    purpose: fc.constantFrom('answer' as const, 'done' as const),
    occurrence: fc.string(),
    recipient: fc.string(),
  }),
  fc.record({ purpose: fc.constant('settings' as const), address: fc.string() }),
);

test('what is sealed is opened again, and goes into a URL as it is', () => {
  fc.assert(
    fc.property(claims, (each) => {
      const token = sealer.seal(each);
      expect(token).toMatch(/^[\w-]+$/);
      expect(sealer.open(token)).toEqual(each);
    }),
  );
});

test('the same claims give the same token, others another', () => {
  expect(sealer.seal(answer)).toBe(sealer.seal({ ...answer }));
  expect(sealer.seal({ ...answer, recipient: 'ordforer-arendal' })).not.toBe(sealer.seal(answer));
  expect(sealer.seal({ ...answer, purpose: 'done' })).not.toBe(sealer.seal(answer));
});

test('the token does not tell whom it is for', () => {
  const token = sealer.seal({ purpose: 'settings', address: 'ordforer@arendal.example' });
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('arendal');
});

test('a token that is changed anywhere, cut, foreign or made up is nothing', () => {
  const token = sealer.seal(answer);
  for (let at = 0; at < token.length - 1; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(sealer.open(token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
  }
  expect(sealer.open(token.slice(0, -4))).toBeNull();
  expect(createLinkSealer(new Uint8Array(32).fill(8)).open(token)).toBeNull();
  for (const text of ['', 'x', '../../etc', `${token} `, 'A'.repeat(5_000)])
    expect(sealer.open(text)).toBeNull();
});

test('a short secret is refused', () => {
  expect(() => createLinkSealer(new Uint8Array(16))).toThrow(RangeError);
});
