import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const set = { MAIL_FROM: 'arshjul@kommune.example', IMAP_URL: 'imaps://bruker:hemmelig@imap.example/INBOX' };

test('nobody reads a mailbox, and no address is marked, unless it is asked for', () => {
  expect(readConfig({})).toMatchObject({ imapUrl: null, mailMarked: false });
  expect(readConfig({ ...set, MAIL_PLUS: '1' })).toMatchObject({ imapUrl: set.IMAP_URL, mailMarked: true });
});

test.each([
  [
    { ...set, IMAP_URL: 'https://imap.example' },
    'IMAP_URL må være en adresse som begynner med imap:// eller imaps://.',
  ],
  [{ ...set, IMAP_URL: 'imaps://imap.example' }, 'IMAP_URL mangler bruker og passord'],
  [{ IMAP_URL: set.IMAP_URL }, 'MAIL_FROM mangler: når IMAP_URL er satt'],
  [{ MAIL_PLUS: 'ja' }, 'MAIL_PLUS må være 1 eller 0, men er «ja».'],
])('%j is refused with the remedy', (env, problem) => {
  expect(() => readConfig(env)).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(problem) as string }),
  );
});
