import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { createYearFiles } from '../../src/adapters/yaml/write/createYearFiles.ts';
import { confirmMeeting } from '../../src/application/confirmMeeting.ts';
import { unconfirmMeeting } from '../../src/application/unconfirmMeeting.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { scheduleFolder } from '../adapters/yaml/scheduleFolder.ts';

const DATES = ['2027-02-04', '2027-04-08', '2027-06-03', '2027-09-09', '2027-11-04'] as PlainDate[];

async function editors(year?: string) {
  const folder = await scheduleFolder(year === undefined ? {} : { 'agder/years/2027.yaml': year });
  const each = () => [createScheduleSource({ folder }), createYearFiles({ folder })] as const;
  return {
    confirm: async (meeting: number, date: PlainDate) =>
      confirmMeeting(...each(), {
        key: `agder/kdk/mote/2027/${meeting}`,
        date,
        status: 'confirmed',
        time: null,
        place: null,
        host: null,
        override: null,
        dryRun: false,
      }),
    unconfirm: async (meeting: number) =>
      unconfirmMeeting(...each(), `agder/kdk/mote/2027/${meeting}`, false),
    text: async () => readFile(join(folder, 'agder/years/2027.yaml'), 'utf8'),
  };
}

test.each([
  ['in a file that is there', 'year: 2027 # føres av sekretariatet\n'],
  ['in a file that none has made yet', undefined],
])('of those who confirm at once none loses a decision, %s', async (_where, year) => {
  const { confirm, text } = await editors(year);
  await Promise.all(DATES.map(async (date, index) => confirm(index + 1, date)));
  const written = await text();
  for (const [index, date] of DATES.entries())
    expect(written).toContain(`kdk/mote/${index + 1}: { date: ${date} }`);
});

test('one who takes back and one who confirms do not undo each other', async () => {
  const { confirm, unconfirm, text } = await editors(
    'year: 2027\ndecisions:\n  kdk/mote/1: { date: 2027-02-04 }\n  kdk/mote/2: { date: 2027-04-08 }\n',
  );
  await Promise.all([unconfirm(1), confirm(3, '2027-06-03' as PlainDate), unconfirm(2)]);
  expect(await text()).toBe('year: 2027\ndecisions:\n  kdk/mote/3: { date: 2027-06-03 }\n');
});

test('what somebody else decided meanwhile is judged too', async () => {
  const { confirm, text } = await editors('year: 2027\n');
  const results = await Promise.allSettled([
    confirm(1, '2027-04-08' as PlainDate),
    confirm(2, '2027-04-07' as PlainDate),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [told] = results.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  expect(told).toMatchObject({ code: 'decision-refused' });
  expect((await text()).match(/date:/g)).toHaveLength(1);
});
