import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { createYearFiles } from '../../src/adapters/yaml/write/createYearFiles.ts';
import { cancelMeeting } from '../../src/application/cancelMeeting.ts';
import { confirmMeeting } from '../../src/application/confirmMeeting.ts';
import { unconfirmMeeting } from '../../src/application/unconfirmMeeting.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { scheduleFolder } from '../adapters/yaml/scheduleFolder.ts';

const YEAR = [
  'year: 2027',
  'decisions:',
  '  kdk/mote/1: { date: 2027-02-04, place: Arendal } # vedtatt',
  '',
].join('\n');
const FIRST = 'agder/kdk/mote/2027/1';

async function desk(year: string = YEAR) {
  const folder = await scheduleFolder({ 'agder/years/2027.yaml': year });
  const [source, files] = [createScheduleSource({ folder }), createYearFiles({ folder })];
  return {
    folder,
    source,
    files,
    version: async () => (await files.read('agder', 2027)).version,
    text: async () => readFile(join(folder, 'agder/years/2027.yaml'), 'utf8'),
    confirm: async (version: string, date: string, more: { place?: string | null; key?: string } = {}) =>
      confirmMeeting(createScheduleSource({ folder }), createYearFiles({ folder }), {
        key: more.key ?? FIRST,
        date: date as PlainDate,
        status: 'confirmed',
        time: null,
        place: more.place ?? null,
        host: null,
        override: null,
        whole: true,
        dryRun: false,
        version,
      }),
  };
}

test('of two who save from the same version one wins, and the other is refused with nothing lost', async () => {
  const { confirm, version, text } = await desk();
  const seen = await version();
  const results = await Promise.allSettled([
    confirm(seen, '2027-02-11', { place: 'Grimstad' }),
    confirm(seen, '2027-04-08', { key: 'agder/kdk/mote/2027/2' }),
    confirm(seen, '2027-02-18', { place: 'Risør' }),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  expect(refused).toMatchObject([{ code: 'decision-outdated' }, { code: 'decision-outdated' }]);
  const [winner] = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(await text()).toContain(`date: ${winner?.date}`);
  // Whoever has seen what is there now may go on from it.
  await confirm(await version(), '2027-02-25');
  expect(await text()).toContain('kdk/mote/1: { date: 2027-02-25 } # vedtatt');
});

test('any other change of the file since it was seen stops a decision too', async () => {
  const { confirm, version, source, files } = await desk();
  const seen = await version();
  await unconfirmMeeting(source, files, FIRST, false, seen);
  await expect(confirm(seen, '2027-02-11')).rejects.toMatchObject({ code: 'decision-outdated' });
  const outdated = { code: 'decision-outdated' };
  await expect(unconfirmMeeting(source, files, FIRST, false, seen)).rejects.toMatchObject(outdated);
  await expect(
    cancelMeeting(source, files, { key: FIRST, reason: 'Ingen saker.', version: seen }),
  ).rejects.toMatchObject(outdated);
});

test('what is left empty is taken out of the decision, and the rest of the line stays', async () => {
  const { confirm, version, text } = await desk();
  await confirm(await version(), '2027-02-11');
  expect(await text()).toContain('  kdk/mote/1: { date: 2027-02-11 } # vedtatt\n');
});

test('a meeting is cancelled with its reason, keeps its date, and can be taken up again', async () => {
  const { source, files, version, text } = await desk();
  const cancelled = await cancelMeeting(source, files, {
    key: FIRST,
    reason: 'Ingen saker: alt er avgjort.',
    version: await version(),
  });
  expect(cancelled.change?.added).toHaveLength(1);
  expect(await text()).toContain('date: 2027-02-04, place: Arendal, status: cancelled');
  const { schedules } = await source.load();
  expect(schedules?.wheels[0]?.decisions).toMatchObject([
    { status: 'cancelled', reason: 'Ingen saker: alt er avgjort.' },
  ]);
  await unconfirmMeeting(source, files, FIRST, false);
  expect(await text()).toBe('year: 2027\ndecisions: {}\n');
});

test('a reason the files cannot hold is refused, and the file stays as it was', async () => {
  const { source, files, text } = await desk();
  const before = await text();
  await expect(cancelMeeting(source, files, { key: FIRST, reason: 'x'.repeat(5_000) })).rejects.toMatchObject(
    { code: 'decision-refused' },
  );
  expect(await text()).toBe(before);
});

test('a folder the service may not write in is told with the remedy', async () => {
  const { folder, confirm, version, text } = await desk();
  const years = join(folder, 'agder/years');
  await chmod(years, 0o555);
  onTestFinished(() => chmod(years, 0o755));
  const seen = await version();
  // Root may write everywhere.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chmod(folder, 0o755);
  if (isRoot) process.seteuid?.(65_534);
  try {
    await expect(confirm(seen, '2027-02-11')).rejects.toMatchObject({
      code: 'file-unwritable',
      message: 'Tjenesten har ikke lov til å skrive i agder/years/2027.yaml.',
    });
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
  expect(await text()).toBe(YEAR);
});
