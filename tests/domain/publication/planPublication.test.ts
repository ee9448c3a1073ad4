import { describe, expect, test } from 'vitest';
import { planPublication } from '../../../src/domain/publication/planPublication.ts';
import type { Published } from '../../../src/domain/publication/published.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { day } from '../time/anyDate.ts';
import { conversationsOf } from './conversationsOf.ts';
import { aRole, anObligation, anOccurrence, timed } from '../anOccurrence.ts';

const now = '2026-11-22T09:00:00.000Z' as Instant;
const published = (occurrence: Occurrence, sequence = 0, removed = false): Published => ({
  occurrence,
  sequence,
  createdAt: now,
  lastModified: now,
  removed,
});
const plan = (
  before: readonly Published[],
  after: readonly Occurrence[],
  open: readonly string[] = [],
  at = now,
) =>
  planPublication(
    { published: before, latestRevision: 1, conversations: conversationsOf(before, open) },
    after,
    [2026, 2027],
    'abc',
    at,
  );
const told = (result: ReturnType<typeof plan>) =>
  result.messages.map(({ method, recipient, sequence }) => `${method} ${recipient.id} ${sequence}`);

describe('a plan', () => {
  test('is empty when nothing differs, and when only the place in the file does', () => {
    const moved = anOccurrence({ at: { file: 'agder/bodies/kdk.yaml', line: 99, column: 1 } });
    expect(plan([published(anOccurrence())], [moved])).toMatchObject({
      changes: [],
      messages: [],
      superseded: [],
      feeds: [],
    });
  });

  test('calls every member of a confirmed meeting once, and nobody to a proposal', () => {
    expect(told(plan([], [anOccurrence()]))).toEqual(['REQUEST arendal 0', 'REQUEST grimstad 0']);
    expect(told(plan([], [anOccurrence({ status: 'proposed' })]))).toEqual([]);
    expect(told(plan([], [anOccurrence({ status: 'tentative' })]))).toEqual([]);
  });

  test('tells everyone of a new time or place, with a higher sequence', () => {
    const moved = plan([published(anOccurrence(), 2)], [anOccurrence({ time: timed('2027-02-18') })]);
    expect(moved.changes[0]).toMatchObject({ type: 'moved', sequence: 3, aspects: ['time'] });
    expect(told(moved)).toEqual(['REQUEST arendal 3', 'REQUEST grimstad 3']);
    expect(told(plan([published(anOccurrence())], [anOccurrence({ place: 'Lillesand' })]))).toHaveLength(2);
  });

  test('tells those who knew another time or place what it was, and nobody else', () => {
    const before = anOccurrence({ place: 'Arendal' });
    const after = anOccurrence({
      time: timed('2027-02-18'),
      place: 'Lillesand',
      invited: [aRole('grimstad'), aRole('valle')],
    });
    const changed = { time: before.time, place: 'Arendal' };
    const words = (open: readonly string[] = []) =>
      plan([published(before)], [after], open).messages.map((each) => [each.recipient.id, each.changed]);
    expect(words()).toEqual([
      ['grimstad', changed],
      ['valle', undefined],
      ['arendal', undefined],
    ]);
    const [unsent] = plan([], [anOccurrence({ invited: [aRole('grimstad')] })]).messages;
    expect(words([unsent!.key])[0]).toEqual(['grimstad', undefined]);
  });

  test('tells everyone of a new way to join', () => {
    const result = plan([published(anOccurrence())], [anOccurrence({ join: 'https://moterom.example/a' })]);
    expect(result.messages.map(({ changed }) => changed)).toEqual([{ join: null }, { join: null }]);
  });

  test('says why an invitation is withdrawn when the meeting is not off', () => {
    const why = (after: readonly Occurrence[]) =>
      plan([published(anOccurrence())], after).messages.map((each) => [each.method, each.withdrawn]);
    const both = (reason?: string) => [0, 1].map(() => ['CANCEL', reason]);
    expect(why([])).toEqual(both());
    expect(why([anOccurrence({ status: 'cancelled' })])).toEqual(both());
    expect(why([anOccurrence({ status: 'proposed' })])).toEqual(both('postponed'));
    expect(why([anOccurrence({ invited: [aRole('grimstad')] })])).toEqual([['CANCEL', 'removed']]);
  });

  test('lets text reach the feeds alone', () => {
    const result = plan([published(anOccurrence())], [anOccurrence({ title: 'KDK 1' })]);
    expect(result.changes[0]).toMatchObject({ type: 'changed', sequence: 1, aspects: ['text'] });
    expect(result.messages).toEqual([]);
    expect(result.feeds).toEqual(['agder', 'agder/kdk']);
  });

  test('sends an added member a call and a removed member a cancellation, and leaves the others alone', () => {
    const after = anOccurrence({ invited: [aRole('grimstad'), aRole('valle')] });
    expect(told(plan([published(anOccurrence())], [after]))).toEqual(['REQUEST valle 1', 'CANCEL arendal 1']);
  });

  test('is empty once a cancellation without a date is published', () => {
    const off = anOccurrence({ status: 'cancelled', time: { type: 'undated' }, note: 'For få saker' });
    const known = plan([published(anOccurrence())], [off]).changes[0]?.after;
    expect(known && plan([published(known, 1)], [off])).toMatchObject({
      changes: [],
      messages: [],
      feeds: [],
    });
  });

  test('cancels for those who were called, on the date they know', () => {
    const off = anOccurrence({ status: 'cancelled', time: { type: 'undated' }, note: 'For få saker' });
    const result = plan([published(anOccurrence())], [off]);
    expect(told(result)).toEqual(['CANCEL arendal 1', 'CANCEL grimstad 1']);
    expect(result.changes[0]).toMatchObject({ type: 'cancelled', after: { time: timed('2027-02-11') } });
    expect(result.messages[0]?.occurrence).toMatchObject({ status: 'cancelled', note: 'For få saker' });
  });

  test('treats what is gone from the files as removed, but leaves years gone by in peace', () => {
    expect(told(plan([published(anOccurrence())], []))).toEqual(['CANCEL arendal 1', 'CANCEL grimstad 1']);
    expect(plan([published(anOccurrence(), 1, true)], []).changes).toEqual([]);
    expect(
      plan([published(anOccurrence({ year: 2025, status: 'proposed', time: timed('2025-02-11') }))], [])
        .changes,
    ).toEqual([]);
  });

  test('lets what has taken place stand when it leaves the files, but drops a proposal nobody decided', () => {
    const after = '2027-02-12T10:00:00.000Z' as Instant;
    expect(plan([published(anOccurrence())], [], [], after).changes).toEqual([]);
    expect(plan([published(anOccurrence({ status: 'proposed' }))], [], [], after)).toMatchObject({
      changes: [{ type: 'removed' }],
      messages: [],
    });
  });

  test('says nothing about the past', () => {
    const later = '2027-02-11T10:00:00.000Z' as Instant;
    expect(told(plan([], [anOccurrence()], [], later))).toEqual([]);
    expect(plan([], [anObligation()], [], '2027-03-02T08:00:00.000Z' as Instant).messages).toEqual([]);
  });

  test('begins a deadline with the newest reminder that is still useful, and plans the rest', () => {
    const result = plan([], [anObligation()], [], '2027-02-20T12:00:00.000Z' as Instant);
    expect(result.messages.map(({ offset }) => offset)).toEqual(['-2w', '-3wd', '0d', '+1wd']);
  });

  test('replaces what has not left yet: a text change before sending gives one message, not two', () => {
    const first = plan([], [anOccurrence()]);
    const open = first.messages.map(({ key }) => key);
    const second = plan([published(anOccurrence())], [anOccurrence({ title: 'KDK 1' })], open);
    expect(second.superseded.map(({ key }) => key)).toEqual(open);
    expect(told(second)).toEqual(['REQUEST arendal 1', 'REQUEST grimstad 1']);
  });

  test('moves the reminders of a deadline that moves and repeats none that is past', () => {
    const before = anObligation();
    const open = plan([], [before]).messages.map(({ key }) => key);
    const after = anObligation({
      time: { type: 'allDay', start: day('2027-03-15'), end: day('2027-03-16') },
    });
    const at = '2027-02-20T12:00:00.000Z' as Instant;
    const unsent = open.slice(2);
    const result = plan([published(before)], [after], unsent, at);
    expect(result.superseded.map(({ key }) => key)).toEqual(unsent);
    expect(result.messages.map(({ offset, dueAt }) => [offset, dueAt.slice(0, 10)])).toEqual([
      ['-2w', '2027-03-01'],
      ['-3wd', '2027-03-10'],
      ['0d', '2027-03-15'],
      ['+1wd', '2027-03-16'],
    ]);
  });

  test('repeats no reminder that was sent when only the text changes', () => {
    const open = plan([], [anObligation()])
      .messages.map(({ key }) => key)
      .slice(1);
    const result = plan(
      [published(anObligation())],
      [anObligation({ title: 'Rapport' })],
      open,
      '2027-01-05T12:00:00.000Z' as Instant,
    );
    expect(result.messages.map(({ offset }) => offset)).toEqual(['-2w', '-3wd', '0d', '+1wd']);
  });

  test('calls nobody off who was never told: cancelled before the invitation left', () => {
    const open = plan([], [anOccurrence()]).messages.map(({ key }) => key);
    const result = plan([published(anOccurrence())], [anOccurrence({ status: 'cancelled' })], open);
    expect(result.superseded.map(({ key }) => key)).toEqual(open);
    expect(result.messages).toEqual([]);
  });
});
