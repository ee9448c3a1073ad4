import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../adapters/yaml/scheduleFolder.ts';
import { aYear, dayOf, told } from './aYear.ts';

const LANDSMOTE = [
  'body: landsmote',
  'name: Landsmøtet',
  'secretariat: ks-agder',
  'series:',
  '  mote: { count: 1, every: { years: 2, anchor: 2021 }, window: mar }',
  'obligations: { papirer: { title: Papirer, due: 02-01 } }',
  '',
].join('\n');

const KDK = [
  'body: kdk',
  'name: KDK',
  'secretariat: ks-agder',
  'series:',
  '  mote: { count: 4, meetings: { 1: { window: feb }, 2: { window: may }, 3: { window: sep }, 4: { window: nov } } }',
  '',
].join('\n');

function files(
  series: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    'agder/bodies/landsmote.yaml': LANDSMOTE,
    'agder/bodies/kdk.yaml': KDK,
    'agder/bodies/au.yaml': [
      'body: au',
      'name: AU',
      'secretariat: ks-agder',
      'series:',
      `  mote: ${series}`,
      '',
    ].join('\n'),
    ...more,
  };
}

const DECIDED = {
  'agder/years/2026.yaml': 'year: 2026\ndecisions:\n  kdk/mote/4: { date: 2026-11-26 }\n',
  'agder/years/2027.yaml': [
    'year: 2027',
    'decisions:',
    '  landsmote/mote/1: { date: 2027-03-16 }',
    '  kdk/mote/1: { date: 2027-02-04 }',
    '  kdk/mote/2: { date: 2027-05-20 }',
    '  kdk/mote/4: { date: 2027-11-18 }',
    '',
  ].join('\n'),
};

const tied = (kind: string, of: string, distance = '1w') =>
  `{ count: 1, ${kind}: { of: ${of}, gap: ${distance}, within: ${distance}, cite: AGD-01 } }`;

describe('a meeting tied to one that is looked up lies', () => {
  test.each([
    [
      'before the first after an event',
      tied('before', '{ first: kdk/mote, after: landsmote/mote }'),
      '2027-05-13',
    ],
    ['after the last before one', tied('after', '{ last: kdk/mote, before: landsmote/mote }'), '2027-02-11'],
    ['before the last of a season', tied('before', '{ last: kdk/mote, in: autumn }'), '2027-11-11'],
    ['after the last of the year before', tied('after', '{ last: kdk/mote@-1 }', '8w'), '2027-01-21'],
    [
      'after the last autumn meeting in the year before an event',
      tied('after', '{ last: kdk/mote@-1, in: autumn, before: landsmote/mote }', '8w'),
      '2027-01-21',
    ],
    [
      'in a window that begins and ends at two',
      '{ count: 1, window: { after: { of: { last: kdk/mote, before: landsmote/mote } }, before: { of: { first: kdk/mote, after: landsmote/mote } }, within: 1d, else: jan..jun } }',
      '2027-02-05',
    ],
  ])('%s', async (_name, series, day) => {
    const calendar = await aYear(files(series, DECIDED));
    expect(dayOf(calendar, 'au/mote/2027/1')).toBe(day);
    expect(calendar.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what is looked up', () => {
  test('follows the meetings that are proposed, by their number', async () => {
    const calendar = await aYear(files(tied('before', '{ first: kdk/mote, after: landsmote/mote }')));
    const [au, second] = [dayOf(calendar, 'au/mote/2027/1'), dayOf(calendar, 'kdk/mote/2027/2')];
    expect(Date.parse(second) - Date.parse(au)).toBe(7 * 86_400_000);
    expect(told(calendar, 'year-order')).toEqual([]);
  });

  test('asks nothing in a year without the event', async () => {
    const series = tied('before', '{ first: kdk/mote, after: landsmote/mote }');
    const calendar = await aYear(files(series), { years: [2028] });
    expect(dayOf(calendar, 'au/mote/2028/1')).toMatch(/^2028/);
    expect(
      calendar.findings.filter(({ occurrences }) => occurrences.some((key) => key.includes('/au/'))),
    ).toEqual([]);
  });

  test('is missed when no meeting lies there', async () => {
    const series = tied('before', '{ first: kdk/mote, after: landsmote/mote, latest: 04-30 }');
    expect(told(await aYear(files(series, DECIDED)), 'year-no-meeting')).toEqual([
      'error AU skal ligge før det første møtet i agder/kdk/mote, men det er ingen møter fra onsdag 17. mars 2027 til fredag 30. april 2027.',
    ]);
  });

  test('is open while nobody knows how often they meet', async () => {
    const kdk = KDK.replace(/count: 4.*\n/, 'count: unknown }\n');
    const calendar = await aYear(
      files(tied('after', '{ first: kdk/mote, in: spring }'), { 'agder/bodies/kdk.yaml': kdk }),
    );
    expect(told(calendar, 'year-frequency-unknown')).toContain(
      'info AU skal ligge etter det første møtet i agder/kdk/mote, men det er ikke kjent når de møtes.',
    );
  });

  test('waits for an anchor without a date', async () => {
    const calendar = await aYear(
      files(tied('after', '{ first: kdk/mote, after: konferanse }'), {
        'agder/anchors.yaml': 'anchors:\n  konferanse: { name: Konferansen, dates: { 2027: unknown } }\n',
      }),
    );
    expect(told(calendar, 'year-anchor-unknown')).toEqual([
      'info AU skal ligge etter det første møtet i agder/kdk/mote, men det er ikke kjent når det det regnes fra, er. Møtet er lagt etter tidsrommet alene.',
    ]);
  });

  test('is told of when the dates made it another than the year was planned by', async () => {
    const kdk = KDK.replace('{ window: feb }', '{ window: feb..jul, before: landsmote/mote }').replace(
      'window: may',
      'window: jun',
    );
    const series = '{ count: 1, after: { of: { first: kdk/mote, after: landsmote/mote } } }';
    const calendar = await aYear(files(series, { 'agder/bodies/kdk.yaml': kdk }));
    expect(told(calendar, 'year-order')).toEqual([
      expect.stringMatching(
        /^warning AU skal ligge etter det første møtet i agder\/kdk\/mote\. Slik datoene ble, er det KDK 2 \(.* juni 2027\), men året er lagt som om det var KDK 1\.$/,
      ),
    ]);
  });
});

describe('faults', () => {
  test.each([
    [
      '{ first: kdk/mote, after: landsmote/papirer }',
      'schedule-invalid-value Et møte kan ikke planlegges etter en frist eller noe som føres i årsfilen.',
    ],
    ['{ after: landsmote/mote }', 'schedule-missing-key Det må stå enten «first» eller «last».'],
    ['{ first: kdk/tur }', 'schedule-unknown-reference «kdk/tur» er ikke en møteserie.'],
  ])('%s', async (of, message) => {
    const faults = await faultsOf(files(`{ count: 1, after: { of: ${of} } }`));
    expect(faults.map((each) => each.replace(/^\S+ /, ''))).toEqual([expect.stringContaining(message)]);
  });
});
