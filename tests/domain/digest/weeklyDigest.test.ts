import { describe, expect, test } from 'vitest';
import type { DigestInput } from '../../../src/domain/digest/digestInput.ts';
import { weeklyDigest } from '../../../src/domain/digest/weeklyDigest.ts';
import type { LetterContent } from '../../../src/domain/messages/letter.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { anObligation, anOccurrence, timed } from '../anOccurrence.ts';
import { day } from '../time/anyDate.ts';

const whole = (start: string, end: string) => ({ type: 'allDay', start: day(start), end: day(end) }) as const;
const LONG_AGO = day('2026-12-01');

/** Monday 1 March 2027 is `today` everywhere. */
function input(occurrences: readonly Occurrence[], change: Partial<DigestInput> = {}): DigestInput {
  return {
    today: day('2027-03-01'),
    occurrences: occurrences.map((occurrence) => ({ occurrence, since: LONG_AGO })),
    settled: new Set(),
    reported: [],
    unanswered: [],
    troubles: [],
    failing: [],
    held: [],
    donePath: () => null,
    wheelNames: new Map(),
    ...change,
  };
}

const headings = (content: LetterContent | null) => content?.sections.map(({ heading }) => heading);
const titles = (content: LetterContent | null, heading: string) =>
  content?.sections.find((each) => each.heading === heading)?.items.map(({ title }) => title);

const MEETING = anOccurrence({ time: timed('2027-03-04') });
const duty = (change: Partial<Occurrence>): Occurrence =>
  anObligation({ kind: 'duty', key: `agder/kdk/mote/2027/1/${change.title}`, ...change });

describe('the weekly digest', () => {
  test('has nothing to say when nothing is near', () => {
    expect(weeklyDigest(input([]), 'nb')).toBeNull();
    const far = anOccurrence({ time: timed('2027-04-05') });
    const before = anOccurrence({ time: timed('2027-02-25') });
    expect(weeklyDigest(input([far, before]), 'nb')).toBeNull();
  });

  test('tells of this week to Sunday with the duties, and of four more without', () => {
    const content = weeklyDigest(
      input([
        duty({ title: 'Plikt neste uke', time: whole('2027-03-09', '2027-03-10') }),
        duty({ title: 'Plikt', time: whole('2027-03-07', '2027-03-08'), remind: [] }),
        anOccurrence({ key: 'agder/kdk/mote/2027/9', title: 'Siste', time: timed('2027-04-04') }),
        anObligation({ title: 'Frist neste uke', time: whole('2027-03-08', '2027-03-09') }),
        MEETING,
      ]),
      'nb',
    );
    expect(titles(content, 'Denne uken')).toEqual(['Kommunedirektørkollegiet 1', 'Plikt']);
    expect(titles(content, 'De neste fire ukene')).toEqual(['Frist neste uke', 'Siste']);
  });

  test('leaves out proposals, what is cancelled and what is settled', () => {
    const left = [
      anOccurrence({ time: timed('2027-03-04'), status: 'proposed' }),
      anOccurrence({ time: timed('2027-03-04'), status: 'cancelled' }),
      anObligation({ key: 'a', time: whole('2027-03-04', '2027-03-05') }),
      anObligation({ key: 'b', time: whole('2027-02-20', '2027-02-21') }),
    ];
    expect(weeklyDigest(input(left, { settled: new Set(['a', 'b']) }), 'nb')).toBeNull();
  });

  test('brings up what is overdue: a report for a year, a duty for a month, nothing due before it was published', () => {
    const late = (change: Partial<Occurrence>, start: string) =>
      anObligation({ ...change, time: whole(start, `${start.slice(0, 8)}28`) });
    const occurrences = [
      late({ key: 'r', title: 'Rapport' }, '2026-06-01'),
      late({ key: 'g', title: 'Gammel rapport' }, '2026-01-15'),
      late({ key: 'p', title: 'Plikt', kind: 'duty' }, '2027-02-20'),
      late({ key: 'q', title: 'Gammel plikt', kind: 'duty' }, '2027-01-02'),
      late({ key: 's', title: 'Uten påminnelser', remind: [] }, '2027-02-20'),
      late({ key: 'n', title: 'Publisert etter fristen' }, '2027-02-01'),
    ].map((occurrence) => ({
      occurrence,
      since: occurrence.key === 'n' ? day('2027-02-28') : day('2020-01-01'),
    }));
    const content = weeklyDigest(input([], { occurrences }), 'nb');
    expect(titles(content, 'Over fristen')).toEqual(['Rapport', 'Plikt']);
    expect(content?.subject).toBe('Uke 9: 2 over fristen');
  });

  test('shows at most 25 of each, and says how many more', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      anOccurrence({ key: `k${index}`, time: timed('2027-03-04') }),
    );
    const items = weeklyDigest(input(many), 'nb')?.sections[0]?.items ?? [];
    expect(items).toHaveLength(26);
    expect(items.at(-1)?.title).toBe('og 15 til');
  });

  test('is a reason to write when there is nothing but a failed mail', () => {
    const troubles = [{ name: 'Kommunedirektøren i Arendal', title: 'Møte 1', reason: '550 No such user' }];
    expect(headings(weeklyDigest(input([], { troubles }), 'en'))).toEqual([
      'E-mail that did not arrive last week',
    ]);
  });

  test.each(['nb', 'nn', 'en'] as const)('reads well in %s', (language) => {
    const full = input(
      [
        anObligation({
          title: 'Rapport til fylkesstyret',
          time: whole('2027-02-24', '2027-02-25'),
          bodyName: 'KDU Agder',
        }),
        MEETING,
        anOccurrence({
          key: 'agder/ok/mote/2027/2',
          title: 'Ordførerkollegiet 2',
          bodyName: 'Ordførerkollegiet',
          status: 'tentative',
          time: timed('2027-03-18'),
        }),
        anObligation({ key: 'p', title: 'Plan for arbeidet', time: whole('2027-03-12', '2027-03-13') }),
      ],
      {
        donePath: ({ key }) => `/utfort/${key.length}`,
        wheelNames: new Map([
          ['agder', 'Agder'],
          ['ks', 'KS'],
        ]),
        unanswered: [
          {
            occurrence: MEETING,
            counts: '3 ja, 0 kanskje, 1 nei, 10 har ikke svart',
            silent: Array.from({ length: 10 }, (_, index) => `Kommune ${index}`),
          },
        ],
        reported: [
          {
            occurrence: anObligation({ key: 'v', title: 'Valg av leder' }),
            fulfilment: {
              occurrence: 'v',
              state: 'done',
              by: 'Kommunedirektøren i Arendal',
              reason: 'Møtet 24. februar',
              source: 'page',
              at: '2027-02-25T08:00:00.000Z' as Instant,
            },
          },
        ],
        troubles: [{ name: 'Kommunedirektøren i Arendal', title: 'Møte 1', reason: '550 No such user' }],
        failing: [
          { name: 'Ordføreren i Risør', address: 'ordforer@risor.example', reason: '550 Mailbox full' },
        ],
        held: [{ sender: 'kd@grimstad.example', subject: '', reason: 'Foreslår en annen tid.' }],
      },
    );
    const text = textOf(weeklyDigest(full, language));
    expect(text).toBe(goldenText(`digest/${language}.txt`, text));
  });
});

function textOf(content: LetterContent | null): string {
  if (content === null) return '';
  const lines = content.sections.flatMap(({ heading, items }) => [
    '',
    heading,
    ...items.map(
      ({ title, detail, path }) => `- ${title}${detail ? ` | ${detail}` : ''}${path ? ` | ${path}` : ''}`,
    ),
  ]);
  return [content.subject, content.intro, ...lines, ''].join('\n');
}
