import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';

const schedules = { SCHEDULES: fileURLToPath(new URL('../fixtures/schedules', import.meta.url)) };

type Listed = { readonly at: string; readonly kind: string; readonly recipient: { readonly name: string } };

async function listed(...words: readonly string[]): Promise<readonly Listed[]> {
  const run = await runCli(['simulate', '2027', '--json', ...words], schedules);
  expect(run.error).toBe('');
  return JSON.parse(run.out) as Listed[];
}

describe('simulate', () => {
  test('the year as a coordinator reads it', async () => {
    const { code, out } = await runCli(['simulate', '2027'], { ...schedules, TZ: 'America/New_York' });
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('../golden/plan/simulate-2027.txt');
  });

  test('what is only proposed leads to no invitation when only the decided counts', async () => {
    const [all, decided] = await Promise.all([listed(), listed('--decided')]);
    const invitations = (mails: readonly Listed[]) =>
      mails.filter(({ kind }) => kind === 'invitation').length;
    expect(invitations(decided)).toBeLessThan(invitations(all));
  });

  test('those who do nothing are reminded, asked and reported; the others are left alone', async () => {
    const [diligent, silent] = await Promise.all([listed(), listed('--silent')]);
    const kinds = (mails: readonly Listed[]) => new Set(mails.map(({ kind }) => kind));
    expect(kinds(diligent)).not.toContain('nudge');
    expect(kinds(diligent)).not.toContain('escalation');
    expect(silent.length).toBeGreaterThan(diligent.length);
  });

  test('a part of the year, and one recipient', async () => {
    const mails = await listed('--from', '2027-02-01', '--to', '2027-03-31', '--recipient', 'sekretariat');
    expect(mails.length).toBeGreaterThan(0);
    for (const { at, recipient } of mails) {
      expect(at >= '2027-01-31T23:00' && at < '2027-03-31T22:00').toBe(true);
      expect(recipient.name.toLowerCase()).toContain('sekretariat');
    }
  });

  test('as a calendar', async () => {
    const { out } = await runCli(['simulate', '2027', '--ics'], schedules);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);
  });

  test.each([
    [['simulate', '27'], /«27» er ikke et årstall/],
    [['simulate', '2027', '--from', '1. mars'], /«1\. mars» er ikke en dato/],
    [['simulate', '2027', '--from', '2027-05-01', '--to', '2027-04-01'], /--from er etter --to/],
    [['simulate', '2027', '--json', '--ics'], /enten --json eller --ics/],
  ])('%j is told what is wrong', async (words, expected) => {
    const { code, error } = await runCli(words, schedules);
    expect(code).toBe(1);
    expect(error).toMatch(expected);
  });
});
