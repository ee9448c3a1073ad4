import { describe, expect, test } from 'vitest';
import { listText } from '../../src/cli/listText.ts';
import { planText } from '../../src/cli/planText.ts';
import { listedOccurrence } from '../../src/domain/occurrences/listedOccurrence.ts';
import { occurrencesOfYear } from '../../src/domain/occurrences/occurrencesOfYear.ts';
import { planPublication } from '../../src/domain/publication/planPublication.ts';
import type { Published } from '../../src/domain/publication/published.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { conversationsOf } from '../domain/publication/conversationsOf.ts';
import { fixtureCalendar } from './fixtureCalendar.ts';

const now = '2026-11-22T09:00:00.000Z' as Instant;
const calendar = await fixtureCalendar();
const { wheels } = calendar.schedules;
const layout = { width: 80, all: true };
const plan = (published: readonly Published[], occurrences = calendar.occurrences) =>
  planPublication(
    { published, latestRevision: published.length > 0 ? 1 : 0, conversations: conversationsOf(published) },
    occurrences,
    calendar.years,
    'fingerprint',
    now,
  );

describe('a year from files to text', () => {
  test('the list as a coordinator reads it', async () => {
    const text = listText(occurrencesOfYear(calendar.occurrences, 2027), 2027, wheels, {
      width: 80,
      keys: true,
    });
    await expect(text).toMatchFileSnapshot('../golden/plan/list-2027.txt');
  });

  test('the list as programs read it', async () => {
    const listed = occurrencesOfYear(calendar.occurrences, 2027).map(listedOccurrence);
    await expect(`${JSON.stringify(listed, null, 2)}\n`).toMatchFileSnapshot('../golden/plan/list-2027.json');
  });

  test('a deadline counted back from a meeting falls in the year before', () => {
    const due = occurrencesOfYear(calendar.occurrences, 2026).find(
      ({ key }) => key === 'prove/landsmote/forslag/2027',
    );
    expect(due?.time).toMatchObject({ type: 'allDay', start: '2026-09-11' });
  });

  test('the first plan', async () => {
    await expect(planText(plan([]), wheels, layout)).toMatchFileSnapshot('../golden/plan/plan-first.txt');
  });

  test('a plan after a move, a cancellation, a new text and a meeting gone', async () => {
    const published = calendar.occurrences.map((occurrence): Published => ({
      occurrence,
      sequence: 0,
      createdAt: now,
      lastModified: now,
      removed: false,
    }));
    const wanted = calendar.occurrences.flatMap((each) => {
      if (each.key === 'prove/raad/mote/2027/1') return [{ ...each, place: 'Lillesand' }];
      if (each.key === 'prove/raad/mote/2027/samling') return [{ ...each, status: 'confirmed' as const }];
      if (each.key === 'prove/raad/rapport/2027') return [{ ...each, title: 'Rapport om året som gikk' }];
      return each.key === 'prove/utvalg/mote/2027/5' ? [] : [each];
    });
    await expect(planText(plan(published, wanted), wheels, layout)).toMatchFileSnapshot(
      '../golden/plan/plan-later.txt',
    );
  });

  test('nothing changed says so', () => {
    const published = calendar.occurrences.map((occurrence): Published => ({
      occurrence,
      sequence: 0,
      createdAt: now,
      lastModified: now,
      removed: false,
    }));
    expect(planText(plan(published), wheels, layout)).toBe('Ingen endringer.\n');
  });
});
