import { createHash } from 'node:crypto';
import type { ParsedUrlQuery } from 'node:querystring';
import { type Request, Router } from 'express';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import { exportFormats, type ExportFormat } from '../../application/exportFormats.ts';
import { type ExportPorts, exportYear, type PreparedExport } from '../../application/exportYear.ts';
import type { CalendarSnapshot } from '../../application/ports/calendarView.ts';
import { occurrenceAddress } from '../../domain/occurrences/occurrenceAddress.ts';
import { wheelIn } from '../../domain/schedule/wheelIn.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { pictureSize } from '../../domain/wheel/pictureSize.ts';
import { type ByteCache, byteCache } from './byteCache.ts';
import { isNotModified } from './isNotModified.ts';
import { pageLanguage } from './pageLanguage.ts';
import { errorPage } from './pages/errorPage.ts';
import { exportWords } from './pages/exportWords.ts';
import { yearAddress } from './pages/yearAddress.ts';
import { yearContent } from './pages/yearContent.ts';
import { readOnly, type Reply } from './readOnly.ts';
import { sendContent } from './sendContent.ts';
import type { WebFrame } from './webFrame.ts';

const FORMATS = ['png', 'pdf', 'csv', 'xlsx', 'json'] as const satisfies readonly ExportFormat[];

/** What has been made is kept up to so many bytes. A picture of the usual size is half a megabyte. */
const KEPT_BYTES = 32 * 1024 * 1024;
const BUSY_SECONDS = 10;

/** Should the file be opened here instead of kept: nothing in it runs or is fetched. */
const SHUT_IN = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** The year as files: `/<wheel>/<year>/arshjul.png`, and so on. They show what the page of the year shows to anyone. */
export function exportRoutes(ports: ExportPorts, frame: WebFrame): Router {
  const router = Router();
  const cache = byteCache(KEPT_BYTES);
  for (const format of FORMATS)
    router.all(
      `/:wheel/:year/arshjul.${format}`,
      readOnly(async (request) => {
        const found = findExport(await frame.view.current(), format, request, ports, frame);
        if (found === null) return null;
        if (found === 'size') return refused(request, frame);
        return sent(found, request, cache, frame);
      }),
    );
  return router;
}

type Found = PreparedExport & { readonly fileName: string; readonly slow: boolean };

/** Null when there is no such wheel or year; `size` when the picture cannot be that large. */
function findExport(
  snapshot: CalendarSnapshot,
  format: ExportFormat,
  request: Request,
  ports: ExportPorts,
  { clock, baseUrl, https }: WebFrame,
): Found | 'size' | null {
  const query = request.query as ParsedUrlQuery;
  const asked = { wheel: String(request.params['wheel']), year: String(request.params['year']), query };
  const content = yearContent(snapshot, asked);
  if (!content) return null;
  const size =
    format === 'png'
      ? pictureSize({ px: textOf(query['px']), paper: textOf(query['papir']), dpi: textOf(query['dpi']) })
      : null;
  if (format === 'png' && size === null) return 'size';
  const { wheel, year, period, filter, shown } = content;
  const prepared = exportYear(
    format,
    {
      wheel: wheelIn(wheel, year),
      period,
      occurrences: shown,
      schoolHolidays: snapshot.schoolHolidays,
      language: pageLanguage(request),
      // An address on this machine is of no use in a file that travels.
      hrefOf: https ? (key) => `${baseUrl}${occurrenceAddress(key)}` : null,
      address: https ? `${baseUrl}${yearAddress(wheel.id, year, filter)}` : null,
      madeOn: dateIn(clock.now()),
      theme: textOf(query['tema']) === 'mork' ? 'dark' : 'light',
      size,
    },
    ports,
  );
  const name = `${wheel.id}-${period.name}`.replaceAll(/[^\w-]+/g, '-');
  return { ...prepared, fileName: `${name}.${format}`, slow: exportFormats[format].slow };
}

/** The tag is of the recipe: whoever has the file already is answered without making it again. */
function sent(found: Found, request: Request, cache: ByteCache, frame: WebFrame): Reply {
  return async (response) => {
    const policy = response.get('Content-Security-Policy');
    response.set({
      'Content-Security-Policy': SHUT_IN,
      'Content-Disposition': `attachment; filename="${found.fileName}"`,
    });
    /** What is told instead of the file is a page like the others. */
    const noFile = (error: unknown): null => {
      for (const name of ['ETag', 'Content-Disposition', 'Content-Type']) response.removeHeader(name);
      response.set('Content-Security-Policy', policy);
      if (error instanceof ArshjulError && error.code === 'exports-busy') return null;
      throw error;
    };
    const { contentType } = found;
    const cacheControl = 'no-cache';
    if (!found.slow) {
      const made = await found.make().catch(noFile);
      if (made === null) return busy(request, frame)(response);
      await sendContent(request, response, { body: Buffer.from(made), contentType, cacheControl });
      return;
    }
    const hash = createHash('sha256').update(found.recipe).digest('base64url');
    const etag = `"${hash.slice(0, 22)}"`;
    response.set({ ETag: etag, 'Cache-Control': cacheControl });
    if (isNotModified(request.headers, etag, null)) {
      response.status(304).end();
      return;
    }
    response.set('Content-Type', contentType);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const bytes = await cache.get(hash, found.make).catch(noFile);
    if (bytes === null) return busy(request, frame)(response);
    response.set('Content-Length', String(bytes.length)).end(bytes);
  };
}

function busy(request: Request, { send }: WebFrame): Reply {
  const language = pageLanguage(request);
  return (response) => {
    response.set('Retry-After', String(BUSY_SECONDS));
    return send.page(request, response, errorPage(exportWords[language].busy, language), 503);
  };
}

function refused(request: Request, { send }: WebFrame): Reply {
  const language = pageLanguage(request);
  return (response) => send.page(request, response, errorPage(exportWords[language].size, language), 400);
}

/** Of a value that is given more than once, the last; null for none. */
function textOf(value: string | readonly string[] | undefined): string | null {
  const last = typeof value === 'string' ? value : value?.at(-1);
  return last === undefined || last === '' ? null : last;
}
