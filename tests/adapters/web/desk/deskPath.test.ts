import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskPath } from '../../../../src/adapters/web/desk/deskPath.ts';

describe('where signing in leads on to', () => {
  test.each(['/desk', '/desk/plan', '/desk/hjul/agder/2027?vis=tabell', '/desk?sprak=nn'])(
    '%s is a page',
    (path) => {
      expect(deskPath(path)).toBe(path);
    },
  );

  test.each([
    '//evil.example',
    '//evil.example/desk',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/desk',
    'https:/desk',
    'javascript:alert(1)//desk',
    '/desk/..//evil.example',
    '/desk/../..//evil.example',
    '/desk/%2e%2e//evil.example',
    '/desk/.%2E/%2e./evil',
    '/desk/\\..\\..\\evil.example',
    '/deskevil',
    '/desk.evil.example',
    '/desk@evil.example',
    '/desk%2f..%2f..%2f/evil.example',
    '/desk\t/x',
    '/desk\n//evil.example',
    '/desk/x\r\nSet-Cookie: a=b',
    '\u0000/desk',
    ' /desk',
    'desk',
    '',
    '/desk/logg-inn',
    '/desk/logg-inn?til=/desk',
    '/desk/inn/abc',
    '/desk/ut',
    '/desk/oidc/inn',
    '/desk/x/../ut',
    `/desk/${'a'.repeat(2_000)}`,
    ['/desk'],
    null,
    undefined,
    7,
  ])('%j is not', (path) => {
    expect(deskPath(path)).toBeNull();
  });

  test('whatever it lets through stays on this site, under the desk', () => {
    const part = constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      'desk',
      '?',
      '#',
      '@',
      ':',
      'x.example',
      '\t',
      'https:',
    );
    assert(
      property(array(oneof(part, string({ maxLength: 4 })), { maxLength: 8 }), (parts) => {
        const led = deskPath(`/desk${parts.join('')}`);
        if (led === null) return;
        const url = new URL(led, 'https://arshjul.example/desk/logg-inn');
        expect(url.origin).toBe('https://arshjul.example');
        expect(url.pathname).toMatch(/^\/desk(?:\/|$)/);
      }),
      { numRuns: 2_000 },
    );
  });
});
