import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a GET or HEAD can be answered 304 (RFC 9110 §13.2.2). If-None-Match wins: when it is there, If-Modified-Since
 * is not looked at. Tags are compared weakly (a proxy may have added `W/`); `lastModified` in milliseconds, null for none.
 */
export function isNotModified(
  headers: IncomingHttpHeaders,
  etag: string,
  lastModified: number | null,
): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tagsIn(tags).includes(etag);
  const since = headers['if-modified-since'];
  if (since === undefined || lastModified === null) return false;
  const sinceMs = readHttpDate(since);
  // HTTP dates have whole seconds: what changed within the second counts as seen.
  return sinceMs !== null && Math.floor(lastModified / 1000) * 1000 <= sinceMs;
}

/** The opaque tags of a list, quotes kept, `W/` dropped. Anything that is no tag is left out. */
function tagsIn(header: string): readonly string[] {
  return header.match(/"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
}

/** The three forms of RFC 9110 §5.6.7; null for anything else, which the RFC says to ignore. */
function readHttpDate(text: string): number | null {
  const trimmed = text.trim();
  const fixed = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
  const rfc850 = /^[A-Z][a-z]+, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT$/;
  const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;
  const zoned = asctime.test(trimmed) ? `${trimmed} GMT` : trimmed;
  if (!fixed.test(trimmed) && !rfc850.test(trimmed) && !asctime.test(trimmed)) return null;
  const moment = Date.parse(zoned);
  return Number.isNaN(moment) ? null : moment;
}
