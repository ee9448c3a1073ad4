import { describe, expect, test } from 'vitest';
import { checkSchedules } from '../../../src/application/checkSchedules.ts';
import { firstDay } from '../../../src/domain/occurrences/firstDay.ts';
import { planPublication } from '../../../src/domain/publication/planPublication.ts';
import type { Plan } from '../../../src/domain/publication/plan.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import { shortNoticeOf } from '../../../src/domain/publication/shortNoticeOf.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { conversationsOf } from '../../domain/publication/conversationsOf.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import { loadFiles } from './scheduleFolder.ts';

const CHAIN = [
  'duties:',
  '  kjede:',
  '    steps:',
  '      dagsorden: { title: Utkast til dagsorden, offset: -3w, remind: [0] }',
  '      innkalling: { title: Innkalling sendes, offset: -2w, remind: [-3wd, 0], notice: yes }',
  '      referat: { title: Referat, offset: 10wd, remind: [0] }',
  '',
].join('\n');

function files(decision: string | null) {
  return {
    '_shared/duties.yaml': CHAIN,
    'agder/bodies/x.yaml':
      'body: x\nname: X\nsecretariat: ks-agder\nseries: { mote: { count: 1, duties: kjede, window: mar..jun } }\n',
    ...(decision === null
      ? {}
      : { 'agder/years/2027.yaml': `year: 2027\ndecisions:\n  x/mote/1: { ${decision} }\n` }),
  };
}

async function yearOf(decision: string | null) {
  const { schedules } = await loadFiles(files(decision));
  const occurrences = occurrencesOf(schedules!, 2027).filter(({ body }) => body === 'x');
  return { wheels: schedules!.wheels, occurrences };
}

async function moved(from: string | null, to: string, now: string, latestRevision = 1) {
  const [before, after] = [await yearOf(from), await yearOf(to)];
  const first = '2026-12-01T09:00:00.000Z' as Instant;
  const published = before.occurrences.map((occurrence): Published => ({
    occurrence,
    sequence: 0,
    createdAt: first,
    lastModified: first,
    removed: false,
  }));
  const known = latestRevision === 0 ? [] : published;
  const state = { published: known, latestRevision, conversations: conversationsOf(known, []) };
  const plan = planPublication(state, after.occurrences, [2027], 'f', now as Instant);
  return { plan, warnings: shortNoticeOf(plan, after.wheels) };
}

const dates = ({ changes }: Plan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    changes.map(({ key, type, after }) => [
      key.split('/').at(-1),
      `${type} ${after && firstDay(after.time)}`,
    ]),
  );

describe('moving a meeting', () => {
  test('moves its duties and what is reminded of them', async () => {
    const { plan, warnings } = await moved(
      'date: 2027-04-15',
      'date: 2027-05-20',
      '2027-01-10T09:00:00.000Z',
    );
    expect(dates(plan)).toEqual({
      '1': 'moved 2027-05-20',
      dagsorden: 'moved 2027-04-29',
      innkalling: 'moved 2027-05-06',
      referat: 'moved 2027-06-03',
    });
    expect(plan.messages.map(({ offset, dueAt }) => `${offset} ${dueAt.slice(0, 10)}`)).toEqual([
      '0d 2027-04-29',
      '-3wd 2027-05-03',
      // Ascension Day: the duty stays, its reminder goes the working day before.
      '0d 2027-05-05',
      '0d 2027-06-03',
    ]);
    expect(warnings).toEqual([]);
  });

  test('into the notice period says since when it is late, and the first day that is not', async () => {
    const { warnings } = await moved('date: 2027-05-20', 'date: 2027-04-15', '2027-04-05T09:00:00.000Z');
    expect(warnings).toMatchObject([
      {
        code: 'year-short-notice',
        severity: 'warning',
        message:
          'X torsdag 15. april 2027: Innkallingen skulle vært sendt torsdag 1. april 2027. Også dette skulle vært gjort: «Utkast til dagsorden» (torsdag 25. mars 2027).',
        remedy: 'Gi kort frist med begrunnelse, eller flytt møtet til tidligst mandag 19. april 2027.',
        occurrences: ['agder/x/mote/2027/1'],
      },
    ]);
  });

  test('past another duty alone asks to do it now', async () => {
    const { warnings } = await moved('date: 2027-05-20', 'date: 2027-04-22', '2027-04-05T09:00:00.000Z');
    expect(warnings.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        'X torsdag 22. april 2027: Dette skulle vært gjort: «Utkast til dagsorden» (torsdag 1. april 2027).',
        'Gjør det nå, eller flytt møtet til tidligst mandag 26. april 2027.',
      ],
    ]);
  });

  test.each([
    ['stands as it stood', 'date: 2027-04-15', 'date: 2027-04-15, place: Arendal', '2027-04-12', 1],
    ['is moved back in time', 'date: 2027-05-20', 'date: 2027-04-08', '2027-04-12', 1],
    ['is cancelled', 'date: 2027-04-15', 'status: cancelled, reason: For få saker', '2027-04-12', 1],
    ['is there from the first plan on', 'date: 2027-04-15', 'date: 2027-04-15', '2027-04-12', 0],
    ['is moved on the last day of notice', 'date: 2027-05-20', 'date: 2027-05-03', '2027-04-12', 1],
  ])('one that %s gives no warning', async (_what, from, to, day, revision) => {
    expect((await moved(from, to, `${day}T09:00:00.000Z`, revision)).warnings).toEqual([]);
  });

  test('settling what was proposed is a warning too', async () => {
    const { warnings } = await moved(null, 'date: 2027-04-15', '2027-04-12T09:00:00.000Z');
    expect(warnings).toHaveLength(1);
  });
});

describe('check', () => {
  const notices = async (decision: string, now: string) => {
    const loaded = await loadFiles(files(decision));
    const found = await checkSchedules({ load: async () => loaded }, { now: () => now as Instant });
    return found.filter(({ code }) => code === 'year-short-notice').map(({ at }) => `${at.file}:${at.line}`);
  };

  test('warns of a tentative meeting that can no longer be called in time, where it is decided', async () => {
    expect(await notices('date: 2027-04-15, status: tentative', '2027-04-05T09:00:00.000Z')).toEqual([
      'agder/years/2027.yaml:3',
    ]);
    expect(await notices('date: 2027-04-15, status: tentative', '2027-03-25T09:00:00.000Z')).toEqual([]);
  });

  test('says nothing of a confirmed one, which has been called', async () => {
    expect(await notices('date: 2027-04-15', '2027-04-05T09:00:00.000Z')).toEqual([]);
  });
});
