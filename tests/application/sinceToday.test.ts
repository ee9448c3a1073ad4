import { expect, test } from 'vitest';
import { sinceToday } from '../../src/application/sinceToday.ts';
import type { Finding } from '../../src/domain/findings/finding.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { fixtureCalendar } from '../end-to-end/fixtureCalendar.ts';

test('proposals for days gone by are left out, and so are findings about nothing else', async () => {
  const calendar = await fixtureCalendar();
  const about = (...occurrences: string[]): Finding => ({
    code: 'year-preference-strained',
    severity: 'warning',
    message: 'Noe.',
    remedy: 'Gjør noe.',
    at: { file: 'prove/bodies/raad.yaml', line: 1, column: 1 },
    cite: [],
    occurrences,
  });
  const [past, ahead] = ['prove/raad/mote/2026/1', 'prove/raad/mote/2027/2'];
  const findings = [about(past), about(past, ahead), about(ahead), about()];
  const shown = sinceToday({ ...calendar, findings }, '2026-11-22T09:00:00.000Z' as Instant);
  expect(shown.findings).toEqual(findings.slice(1));
  const keys = shown.occurrences.map(({ key }) => key);
  expect(keys).toContain(ahead);
  expect(keys).not.toContain(past);
  // What a rule has fixed stays, gone by or not.
  expect(keys).toContain('prove/raad/rapport/2026');
});
