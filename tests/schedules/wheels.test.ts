import path from 'node:path';
import { expect, test } from 'vitest';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';

const folder = path.resolve(import.meta.dirname, '../../schedules');
const { schedules, findings } = await createScheduleSource({ folder }).load();

function body(wheel: string, id: string) {
  const found = schedules?.wheels.find((each) => each.id === wheel)?.bodies.find((each) => each.id === id);
  if (!found) throw new Error(`${wheel}/${id} is not in the schedules`);
  return found;
}

function series(wheel: string, id: string) {
  const found = body(wheel, id).series.find((each) => each.id === 'mote');
  if (!found) throw new Error(`${wheel}/${id} has no series «mote»`);
  return found;
}

test('the three wheels load without a finding', () => {
  expect(findings).toEqual([]);
  expect(schedules?.wheels.map(({ id }) => id)).toEqual(['agder', 'fylkeskommunene', 'ks']);
});

test('the county collegium normally meets 4 to 8 times, once for two days in the summer', () => {
  const { count, meetings } = series('fylkeskommunene', 'fkk');
  expect(count).toEqual({ type: 'counted', min: 4, max: 8, strength: 'normal', target: 6 });
  expect(meetings.filter(({ days }) => days === 2).map(({ id, window }) => [id, window])).toEqual([
    ['sommermote', { type: 'days', from: { month: 6, day: 1 }, to: { month: 8, day: 31 } }],
  ]);
});

test('the chief executives meet five times, each in its own window', () => {
  const { count, meetings } = series('agder', 'kdk');
  expect(count).toMatchObject({ min: 5, max: 5, strength: 'required', target: 5 });
  const windows = meetings.map(({ id, window }) =>
    window?.type === 'days' ? [id, window.from.month, window.from.day, window.to.month, window.to.day] : [id],
  );
  expect(windows.map((each) => each.slice(0, 4))).toEqual([
    ['1', 2, 1, 2],
    ['2', 5, 1, 5],
    ['3', 8, 15, 9],
    ['4', 11, 1, 11],
    ['5', 11, 1, 12],
  ]);
  expect(windows[4]?.[4]).toBe(20);
});

test('the leaders meet twice, in spring and in autumn', () => {
  const { count, meetings } = series('ks', 'ledermote');
  expect(count).toMatchObject({ min: 2, max: 2, strength: 'required' });
  expect(meetings.map(({ id }) => id)).toEqual(['var', 'host']);
});

test('each of the 15 county committees reports by 1 March, once, to a mailbox of its own', () => {
  const reports = (schedules?.wheels ?? []).flatMap((wheel) =>
    wheel.bodies.flatMap((each) =>
      each.obligations
        .filter(({ due }) => due.type === 'yearly' && due.day.month === 3 && due.day.day === 1)
        .map(({ cite, id }) => ({ key: `${wheel.id}/${each.id}/${id}`, to: each.secretariat, cite })),
    ),
  );
  expect(reports).toHaveLength(15);
  expect(reports.map(({ key }) => key)).toContain('ks/kdu-more-og-romsdal/arsrapport');
  expect(reports.every(({ cite }) => cite.includes('VED-23'))).toBe(true);
  expect(new Set(reports.map(({ to }) => to)).size).toBe(15);
});

test('every mailbox is a role at an .example address', () => {
  const mailboxes = (schedules?.wheels ?? []).flatMap((wheel) => [
    ...wheel.secretariats,
    ...wheel.offices,
    ...wheel.guests,
  ]);
  expect(mailboxes.length).toBeGreaterThan(100);
  expect(mailboxes.filter(({ address }) => !/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/.test(address))).toEqual([]);
});
