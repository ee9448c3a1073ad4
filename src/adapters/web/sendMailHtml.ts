import type { Request, Response } from 'express';
import { sendContent } from './sendContent.ts';

/** Where a mail's own HTML is shown: no script, no forms, nothing fetched; its inline style only. */
const SHUT_IN =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** The HTML part of a mail as a page of its own, for a frame in one of our pages. */
export async function sendMailHtml(
  request: Request,
  response: Response,
  html: string,
  cacheControl: string,
): Promise<void> {
  response.set({ 'Content-Security-Policy': SHUT_IN, 'X-Frame-Options': 'SAMEORIGIN' });
  await sendContent(request, response, {
    body: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    cacheControl,
  });
}
