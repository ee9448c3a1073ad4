import type { Request } from 'express';
import type { CalendarSnapshot } from '../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../application/ports/wheelRenderer.ts';
import { occurrenceAddress } from '../../domain/occurrences/occurrenceAddress.ts';
import { pageLanguage } from './pageLanguage.ts';
import { type YearAsked, yearContent } from './pages/yearContent.ts';
import { pictureOf } from './pages/yearWheel.ts';
import type { Reply } from './readOnly.ts';
import { sendContent } from './sendContent.ts';

/** Should the file be opened here instead of kept: its own style, and nothing else. */
const SHUT_IN = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * The wheel of a year as an SVG file, filtered as the page is. Without today, which is soon another; its links lead to the
 * public address, where there is one. Null when there is no such wheel or year.
 */
export function wheelFile(
  snapshot: CalendarSnapshot,
  asked: YearAsked,
  renderer: WheelRenderer,
  baseUrl: string,
  request: Request,
): Reply | null {
  const content = yearContent(snapshot, asked);
  if (!content) return null;
  const { wheel, period } = content;
  const hrefOf = baseUrl.startsWith('https://')
    ? (key: string) => `${baseUrl}${occurrenceAddress(key)}`
    : null;
  const svg = renderer.file(pictureOf(content, snapshot, null, pageLanguage(request)), hrefOf);
  const name = `${wheel.id}-${period.name}`.replaceAll(/[^\w-]+/g, '-');
  return async (response) => {
    response.set({
      'Content-Security-Policy': SHUT_IN,
      'Content-Disposition': `attachment; filename="${name}.svg"`,
    });
    await sendContent(request, response, {
      body: Buffer.from(svg),
      contentType: 'image/svg+xml; charset=utf-8',
      cacheControl: 'no-cache',
    });
  };
}
