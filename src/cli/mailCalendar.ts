import type { FeedContent } from '../application/ports/feedRenderer.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Published } from '../domain/publication/published.ts';
import { wallClock } from '../domain/time/wallClock.ts';
import type { ListedMail } from './listedMail.ts';

const SHOWN_SECONDS = 15 * 60;
const NAMED = 20;

/** The mails of a simulated year as a calendar: one entry for all mails of a day with the same subject. */
export function mailCalendar(mails: readonly ListedMail[], year: number, now: Instant): FeedContent {
  const groups = Map.groupBy(mails, ({ at, subject, kind }) => JSON.stringify([at, kind, subject]));
  return {
    path: `simulert-${year}`,
    title: `E-post i ${year} (simulert)`,
    description: 'Hvem som ville fått hva, og når. Ingenting er sendt.',
    language: 'nb',
    source: null,
    color: null,
    entries: [...groups.values()].map((same) => entryOf(same, year, now)),
    citations: new Map(),
  };
}

function entryOf(same: readonly ListedMail[], year: number, now: Instant): Published {
  const [first] = same;
  if (!first) throw new RangeError('A group of mails without a mail');
  const names = same.map(({ recipient }) => recipient.name);
  const more = names.length - NAMED;
  const occurrence: Occurrence = {
    key: first.key,
    uid: `${first.key}@simulert.example`,
    wheel: 'simulert',
    body: null,
    bodyName: null,
    kind: 'anchor',
    year,
    title: same.length === 1 ? first.subject : `${first.subject} (${same.length})`,
    purpose: `Til: ${names.slice(0, NAMED).join(', ')}${more > 0 ? ` og ${more} til` : ''}.\nGrunn: ${first.reason}.`,
    agenda: [],
    time: {
      type: 'timed',
      start: wallClock(first.at),
      end: wallClock(addSeconds(first.at, SHOWN_SECONDS)),
    },
    status: 'confirmed',
    basis: 'computed',
    place: null,
    host: null,
    note: null,
    visibility: 'members',
    ring: null,
    invited: [],
    owner: null,
    remind: [],
    cite: [],
    at: { file: '', line: 0, column: 0 },
  };
  return { occurrence, sequence: 0, createdAt: now, lastModified: now, removed: false };
}
