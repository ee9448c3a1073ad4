import ical, { escape } from 'ical-generator';
import type { FeedContent } from '../../application/ports/feedRenderer.ts';
import { canonicalLines } from './canonicalLines.ts';
import { cleanText } from '../../domain/text/cleanText.ts';
import { cssColorName } from './cssColorName.ts';
import { safeName } from './safeName.ts';
import { unfoldLines } from './unfoldLines.ts';

const ONE_HOUR = 3600;

/**
 * The unfolded lines of a feed from BEGIN:VCALENDAR to its last property: name, description and colour twice each, since clients
 * read different ones (interop tables: Google X-WR-CALNAME, Apple X-APPLE-CALENDAR-COLOR, RFC 7986 the others).
 */
export function feedHead(
  feed: Pick<FeedContent, 'path' | 'title' | 'description' | 'source' | 'color'>,
): readonly string[] {
  const description = cleanText(feed.description);
  const hex = feed.color !== null && /^#[0-9a-f]{6}$/i.test(feed.color) ? feed.color : null;
  const named = hex === null ? feed.color : cssColorName(hex);
  const extra: [string, string][] = [['X-WR-TIMEZONE', 'Europe/Oslo']];
  if (description !== '') extra.push(['DESCRIPTION', description]);
  if (named !== null && /^[a-z]+$/i.test(named)) extra.push(['COLOR', named.toLowerCase()]);
  const calendar = ical({
    prodId: '//Arshjul//Arshjul//NO',
    scale: 'GREGORIAN',
    name: safeName(feed.title) || feed.path,
    // The library writes this one unescaped.
    description: description === '' ? null : escape(description, false),
    source: feed.source === null ? null : uri(feed.source),
    color: hex,
    ttl: ONE_HOUR,
    x: extra,
  });
  return canonicalLines(unfoldLines(calendar.toString())).slice(0, -1);
}

/** A URI is not TEXT (RFC 5545 §3.3.13): signs that TEXT would escape are percent-encoded instead. */
function uri(address: string): string {
  return new URL(address).href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
