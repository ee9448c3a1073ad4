import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FeedContent, FeedRenderer } from '../../application/ports/feedRenderer.ts';
import type { Published } from '../../domain/publication/published.ts';
import { calendarText } from './calendarText.ts';
import { eventLines } from './eventLines.ts';
import { eventSpan } from './eventSpan.ts';
import { feedEvent } from './feedEvent.ts';
import { feedHead } from './feedHead.ts';
import { invalidCalendar } from './invalidCalendar.ts';
import { lintCalendar } from './lint/lintCalendar.ts';
import type { LintProblem } from './lint/lintProblem.ts';
import { osloTimezone } from './osloTimezone.ts';

/**
 * Feeds as iCalendar text (RFC 5545, RFC 7986), the same bytes for the same content. Undated and private occurrences are left out.
 * A block rendered for one feed is used again for the next that shows the same entry with the same words.
 * `render` throws ArshjulError `calendar-invalid` with every problem when an entry ends before it starts or the linter objects.
 */
export function createFeedRenderer(): FeedRenderer {
  const timezone = calendarText(osloTimezone());
  const blocks = new WeakMap<Published, Map<string, string>>();

  const block = (published: Published, feed: FeedContent): string | LintProblem => {
    const { occurrence } = published;
    const span = eventSpan(occurrence.time);
    if (span === 'undated') return '';
    if (span === 'backwards') {
      return { line: 0, code: 'backwards', message: `«${occurrence.key}» slutter før det begynner.` };
    }
    const content = feedEvent(published, span, feed.language, feed.citations);
    const known = blocks.get(published) ?? new Map<string, string>();
    const words = `${content.summary}\n${content.description}\n${content.categories.join('\n')}`;
    const text = known.get(words) ?? calendarText(eventLines(content));
    blocks.set(published, known.set(words, text));
    return text;
  };

  return {
    render(feed) {
      const rendered = feed.entries
        .filter((entry) => entry.occurrence.visibility !== 'private')
        .toSorted(byStart)
        .map((entry) => block(entry, feed));
      const backwards = rendered.filter((result) => typeof result !== 'string');
      const events = rendered.filter((result) => typeof result === 'string');
      const body = Buffer.from(
        [calendarText(feedHead(feed)), timezone, ...events, 'END:VCALENDAR\r\n'].join(''),
      );
      const problems = [...backwards, ...lintCalendar(body, { mode: 'feed' })];
      if (problems.length > 0) throw invalidCalendar(feed.path, problems);
      return {
        body,
        gzip: gzipSync(body, { level: 9 }),
        brotli: brotliCompressSync(body, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: 9,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
          },
        }),
        etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
      };
    },
  };
}

function byStart(a: Published, b: Published): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ occurrence: { key, time } }: Published): string {
  switch (time.type) {
    case 'undated':
      return key;
    case 'allDay':
      return `${time.start} 00:00 ${key}`;
    case 'timed':
      return `${time.start.date} ${time.start.time} ${key}`;
  }
}
