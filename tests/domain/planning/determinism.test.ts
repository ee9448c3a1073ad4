import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { PlanningProblem } from '../../../src/domain/planning/planningProblem.ts';
import type { Proposal } from '../../../src/domain/planning/proposal.ts';
import { demand, placed } from './aProblem.ts';
import { propose } from './propose.ts';
import { wideYear } from './wideYear.ts';

function text({ dates, findings, proven }: Proposal): string {
  return JSON.stringify({ dates: [...dates], findings, proven });
}

function sample(): PlanningProblem {
  const year = wideYear(6, 3);
  const impossible = demand('agder/x/mote/2027/1', { candidates: [] });
  return {
    ...year,
    demands: [...year.demands, impossible],
    placed: [placed('agder/b1/mote/2027/4', '2027-12-07')],
  };
}

test('the order of the input does not matter', async () => {
  const year = sample();
  const expected = text(await propose(year));
  const reversed = {
    ...year,
    demands: year.demands
      .toReversed()
      .map((one) => ({ ...one, candidates: one.candidates.toReversed(), offices: one.offices.toReversed() })),
    placed: year.placed.toReversed(),
  };
  expect(text(await propose(reversed))).toBe(expected);
  const middle = { ...year, demands: [...year.demands.slice(9), ...year.demands.slice(0, 9)] };
  expect(text(await propose(middle))).toBe(expected);
});

test('the time zone of the process does not matter', async () => {
  const inZone = (zone: string) =>
    execFileSync(process.execPath, ['tests/domain/planning/printProposal.ts'], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const expected = `${JSON.stringify([...(await propose(wideYear(6, 3))).dates])}\n`;
  expect(inZone('Pacific/Kiritimati')).toBe(expected);
  expect(inZone('America/Los_Angeles')).toBe(expected);
});
