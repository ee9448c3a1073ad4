import { expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding.ts';
import { publicFindings } from '../../../src/domain/findings/publicFindings.ts';
import { body, occurrence } from '../../adapters/web/fixtures.ts';

const finding = (message: string, change: Partial<Finding> = {}): Finding => ({
  code: 'year-provisional',
  severity: 'info',
  message,
  remedy: 'Spør organet.',
  at: { file: 'agder/bodies/kdk.yaml', line: 1, column: 1 },
  cite: [],
  occurrences: [],
  ...change,
});
const closed = {
  ...body('samtale', 'Samtaleutvalget'),
  visibility: 'private' as const,
  at: { file: 'agder/bodies/samtale.yaml', line: 1, column: 1 },
};
const secret = occurrence({
  key: 'agder/samtale/mote/2027/1',
  title: 'Fortrolig møte',
  visibility: 'private',
});

test('leaves out what is about private bodies, in their files, or names them', () => {
  const kept = finding('KDK 4 er fastsatt til oktober.');
  const all = [
    kept,
    finding('Noe mangler.', { at: closed.at }),
    finding('To møter kolliderer.', { occurrences: ['agder/kdk/mote/2027/1', secret.key] }),
    finding('KDK 4 kolliderer med Samtaleutvalget.'),
    finding('KDK 4 kolliderer.', { remedy: 'Flytt Fortrolig møte.' }),
  ];
  expect(publicFindings(all, [body('kdk', 'KDK'), closed], [secret])).toEqual([kept]);
  expect(publicFindings(all, [body('kdk', 'KDK')], [])).toEqual(all);
});
