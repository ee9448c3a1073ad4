import { expect, test } from 'vitest';
import { scheduleFindings } from '../../../src/domain/compile/scheduleFindings.ts';
import { formatOffset } from '../../../src/domain/time/formatOffset.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { faultsOf, loadFiles } from './scheduleFolder.ts';

function file(...lines: string[]) {
  return {
    'agder/bodies/over.yaml': 'body: over\nname: Over\nsecretariat: ks-agder\n',
    'agder/bodies/x.yaml': ['body: x', 'name: X', ...lines, ''].join('\n'),
  };
}

const deadline = (escalate: string, more = ''): string =>
  `obligations: { rapport: { title: Rapport, due: 03-01, ${more} cite: AGD-02, escalate: ${escalate} } }`;

async function toldOf(...lines: string[]): Promise<readonly string[]> {
  const { schedules, findings } = await loadFiles(file(...lines));
  expect(findings).toEqual([]);
  const found = occurrencesOf(schedules!, 2027).filter(
    ({ body, kind }) => body === 'x' && kind !== 'meeting',
  );
  return found.flatMap(({ key, escalate = [] }) =>
    escalate.map(({ after, to }) => `${key} ${formatOffset(after)} ${to.id} ${to.role}`),
  );
}

test('a deadline says who else is told when it is overdue', async () => {
  const escalate = '[{ after: 3wd, to: leader }, { after: 10wd, to: parent }, { after: 3w, to: uia }]';
  expect(
    await toldOf(
      'leader: kd-arendal',
      'secretariat: ks-agder',
      'parent: over',
      deadline(escalate, 'owner: kd-risor,'),
    ),
  ).toEqual([
    'agder/x/rapport/2027 +3wd kd-arendal owner',
    'agder/x/rapport/2027 +10wd ks-agder owner',
    'agder/x/rapport/2027 +3w uia owner',
  ]);
});

test('so does a duty around a meeting', async () => {
  const { schedules } = await loadFiles({
    ...file('leader: kd-arendal', 'secretariat: ks-agder', 'series: { mote: { count: 1, duties: kjede } }'),
    '_shared/duties.yaml':
      'duties: { kjede: { steps: { referat: { title: Referat, offset: 5wd, escalate: [{ after: 1w, to: leader }] } } } }\n',
  });
  const [duty] = occurrencesOf(schedules!, 2027).filter(({ kind, body }) => kind === 'duty' && body === 'x');
  expect(duty?.escalate?.map(({ to }) => to.id)).toEqual(['kd-arendal']);
});

test('what says nothing is written as before', async () => {
  const { schedules } = await loadFiles(file('secretariat: ks-agder', deadline('[]')));
  const found = occurrencesOf(schedules!, 2027).filter(({ body }) => body === 'x');
  expect(found.map((each) => 'escalate' in each)).toEqual([false]);
});

test('nobody to tell is a warning, for each of them', async () => {
  const escalate =
    '[{ after: 3wd, to: leader }, { after: 10wd, to: parent }, { after: 3w, to: secretariat }]';
  const { schedules } = await loadFiles(file(deadline(escalate, 'owner: kd-risor,')));
  const found = scheduleFindings(schedules!).filter(({ code }) => code === 'year-escalation');
  expect(found.map(({ message }) => message)).toEqual([
    'X: ingen får vite at fristen for «Rapport» er ute, for organet har ingen leder.',
    'X: ingen får vite at fristen for «Rapport» er ute, for organet over har ikke noe sekretariat.',
    'X: ingen får vite at fristen for «Rapport» er ute, for organet har ikke noe sekretariat.',
  ]);
  expect(found.every(({ severity, at }) => severity === 'warning' && at.file === 'agder/bodies/x.yaml')).toBe(
    true,
  );
});

test('telling the one who is late is a warning', async () => {
  const { schedules } = await loadFiles(
    file('leader: kd-risor', deadline('[{ after: 3wd, to: leader }]', 'owner: leader,')),
  );
  expect(scheduleFindings(schedules!).map(({ message }) => message)).toContain(
    'X: Kommunedirektøren i Risør skal både gjøre «Rapport» og få vite at det ikke er gjort.',
  );
});

test('what is written wrongly is a fault with a remedy', async () => {
  const faults = async (escalate: string) => faultsOf(file('secretariat: ks-agder', deadline(escalate)));
  expect(await faults('[{ after: 0, to: leader }]')).toMatchObject([
    expect.stringContaining('schedule-invalid-value'),
  ]);
  expect(await faults('[{ after: -3wd, to: leader }]')).toHaveLength(1);
  expect(await faults('[{ after: 3wd, to: kd-arendall }]')).toMatchObject([
    expect.stringContaining('schedule-unknown-reference Fant ikke mottakeren «kd-arendall»'),
  ]);
  expect(await faults('[{ after: 3wd }]')).toMatchObject([expect.stringContaining('schedule-missing-key')]);
});
