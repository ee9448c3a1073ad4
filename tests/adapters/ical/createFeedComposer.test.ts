import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeedComposer } from '../../../src/adapters/ical/createFeedComposer.ts';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import type { ComposedContent } from '../../../src/application/ports/feedComposer.ts';
import { personalFeedWords } from '../../../src/domain/personal/personalFeedWords.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Language } from '../../../src/domain/time/language.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { readCalendar } from './readCalendar.ts';
import { published, sampleFeed } from './sampleFeed.ts';
import { allDay, sampleOccurrence, timed } from './sampleOccurrence.ts';

const owner = {
  id: 'leder',
  name: 'Leder av kollegiet',
  address: 'leder@agder.example',
  language: 'nb',
  role: 'owner',
} as const;

/** One of each kind that a personal feed may hold, in order. */
const OWN: readonly Partial<Occurrence>[] = [
  {
    key: 'a/frist',
    kind: 'obligation',
    title: 'Årsrapport til fylkesstyret',
    time: allDay('2027-03-01', '2027-03-02'),
    owner,
  },
  { key: 'b/forslag', status: 'proposed', time: timed('2027-06-10', '12:00', '2027-06-11', '15:00') },
  { key: 'c/dag', title: 'Studietur, København', time: allDay('2027-08-25', '2027-08-27') },
  { key: 'd/mote', title: 'Møte; sak 1, sak 2', visibility: 'private' },
  { key: 'e/avlyst', status: 'cancelled', time: timed('2027-11-11', '10:00', '2027-11-11', '15:00') },
  { key: 'f/udatert', time: { type: 'undated' } },
];

const entries = OWN.map((changes) =>
  published(
    sampleOccurrence({ ...changes, uid: `${changes.key?.replace('/', '-')}@agder.example`, invited: [] }),
  ),
);
const { citations } = sampleFeed();

function content(language: Language, alarms = false, own = entries): ComposedContent {
  return {
    ...personalFeedWords[language],
    language,
    published: own,
    places: [...own.keys()],
    alarms: alarms ? () => true : null,
    citations,
  };
}

function textOf(given: ComposedContent, refused: (error: unknown) => void = fail): string {
  return createFeedComposer(refused).compose(given).body().toString();
}

function fail(error: unknown): never {
  throw error;
}

describe.each(['nb', 'nn', 'en'] as const)('a personal feed in %s', (language) => {
  test.each([
    ['personal', false],
    ['personal-alarms', true],
  ] as const)('is as agreed (%s), byte for byte, and lints', (name, alarms) => {
    const text = textOf(content(language, alarms));
    expect(text).toBe(goldenText(`ical/${name}.${language}.ics`, text));
    expect(lintCalendar(text, { mode: 'feed', alarms: true })).toEqual([]);
    expect(readCalendar(text).events).toHaveLength(5);
  });

  test('is what the renderer of open feeds writes of the same', () => {
    const open = entries.filter(({ occurrence }) => occurrence.visibility === 'public');
    const words = { ...personalFeedWords[language], language };
    const feed = sampleFeed({ ...words, path: 'p', source: null, color: null, entries: open });
    const whole = createFeedRenderer().render(feed).body.toString();
    expect(textOf(content(language, false, open))).toBe(whole);
  });

  test('names no address and nobody who is called, and not its own', () => {
    const text = textOf(content(language, true)).replaceAll('\r\n ', '');
    expect(text.replaceAll(/^UID:.*$/gm, '')).not.toContain('@');
    expect(text).not.toMatch(/^(SOURCE|URL|ATTENDEE|ORGANIZER|METHOD)/m);
  });
});

describe('alarms', () => {
  const alarmsOf = (text: string): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      readCalendar(text).events.map((event) => [
        event.uid.split('@')[0],
        event.component
          .getAllSubcomponents('valarm')
          .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      ]),
    );

  test('come a day and half an hour before, at nine the day before what has no time, never before what may not be', () => {
    expect(alarmsOf(textOf(content('nb', true)))).toEqual({
      'a-frist': ['-PT15H'],
      'b-forslag': [],
      'c-dag': ['-PT15H'],
      'd-mote': ['-P1D', '-PT30M'],
      'e-avlyst': [],
    });
  });

  test('are chosen for each entry, and none unless asked for', () => {
    const none = content('nb');
    expect(textOf(none)).not.toContain('VALARM');
    const some = { ...none, alarms: (each: Published) => each === entries[0] };
    expect(textOf(some).match(/BEGIN:VALARM/g)).toHaveLength(1);
  });

  test('show the title, whatever is in it', () => {
    const odd = published(sampleOccurrence({ title: 'A, b; c\\d\nX-A:b \u0007' }));
    const text = textOf(content('nb', true, [odd]));
    expect(lintCalendar(text, { mode: 'feed', alarms: true })).toEqual([]);
    const alarm = readCalendar(text).events[0]?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('description')).toBe('A, b; c\\d X-A:b');
  });
});

test('without entries it is an honest calendar', () => {
  const text = textOf(content('nb', false, []));
  expect(lintCalendar(text, { mode: 'feed' })).toEqual([]);
  expect(readCalendar(text).events).toEqual([]);
});

test('an entry is written once a language and form, however many feeds show it', () => {
  let looks = 0;
  const occurrence = sampleOccurrence();
  const watched = new Proxy(occurrence, {
    get: (target, name) => {
      if (name === 'title') looks += 1;
      return target[name as keyof Occurrence];
    },
  });
  const own = [published(watched)];
  const composer = createFeedComposer(fail);
  const first = composer.compose(content('nb', false, own)).body();
  const once = looks;
  for (let feed = 0; feed < 10; feed += 1)
    expect(composer.compose(content('nb', false, own)).body()).toEqual(first);
  expect([once > 0, looks]).toEqual([true, once]);
  composer.compose(content('nn', false, own));
  expect(looks).toBe(2 * once);
  const quoted = new Map([...citations].map(([id, rule]) => [id, { ...rule, quote: 'Nye ord' }]));
  const reworded = composer.compose({ ...content('nb', false, own), citations: quoted }).body();
  expect(reworded.toString()).toContain('Nye ord');
});

test('an entry that breaks a rule is in no feed, and is told of once', () => {
  const told: unknown[] = [];
  const composer = createFeedComposer((error) => told.push(error));
  const backwards = published(
    sampleOccurrence({
      key: 'x',
      uid: 'x@agder.example',
      time: timed('2027-09-02', '15:00', '2027-09-02', '10:00'),
    }),
  );
  const given = content('nb', false, [backwards, ...entries]);
  expect(composer.compose(given).body()).toEqual(composer.compose(content('nb')).body());
  composer.compose(given);
  expect(told).toMatchObject([{ code: 'calendar-invalid', message: expect.stringContaining('«x»') }]);
});

test('two feeds have the same tag when their bytes are the same, and only then', () => {
  const composer = createFeedComposer(fail);
  const feed = fc.record({
    language: fc.constantFrom<Language>('nb', 'nn', 'en'),
    alarms: fc.boolean(),
    own: fc.shuffledSubarray([...entries]),
  });
  fc.assert(
    fc.property(feed, feed, (a, b) => {
      const [one, other] = [a, b].map(({ language, alarms, own }) =>
        composer.compose(content(language, alarms, own)),
      );
      expect(one?.etag === other?.etag).toBe(one?.body().equals(other!.body()));
      expect(one?.etag).toMatch(/^"[\w-]{43}"$/);
    }),
    { numRuns: 300 },
  );
});
