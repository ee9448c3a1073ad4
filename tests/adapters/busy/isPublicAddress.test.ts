import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/adapters/busy/isPublicAddress.ts';

test.each(['8.8.8.8', '100.63.0.1', '172.15.0.1', '172.32.0.1', '2a00:1450:400f:80d::200e'])(
  '%s may be asked',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001:db8::1',
  'localhost',
  '',
])('%s may not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
