import { createSolver } from '../src/adapters/solver/createSolver.ts';
import { createScheduleSource } from '../src/adapters/yaml/createScheduleSource.ts';
import { draftFeed } from '../src/application/draftFeed.ts';
import { loadCalendar } from '../src/application/loadCalendar.ts';
import type { FeedContent } from '../src/application/ports/feedRenderer.ts';
import type { Instant } from '../src/domain/time/instant.ts';

/** The feed of the Agder wheel as the files of the project give it, 2026 to 2028. */
export async function sampleFeed(): Promise<FeedContent> {
  const source = createScheduleSource({ folder: 'schedules' });
  const calendar = await loadCalendar(source, createSolver(), [2026, 2027, 2028], new Map());
  const { content } = draftFeed(calendar, 'agder', null, '2026-11-22T09:00:00.000Z' as Instant);
  if (!content) throw new Error('There is no feed «agder»');
  return content;
}
