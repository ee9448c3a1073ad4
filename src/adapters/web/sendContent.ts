import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { contentCoding } from './contentCoding.ts';
import { isNotModified } from './isNotModified.ts';

const pack = promisify(gzip);

/** Bodies below this gain nothing from packing. Bytes. */
const WORTH_PACKING = 1024;

export type Content = {
  readonly body: Buffer;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly status?: number;
  /** Packed in advance; packed now when absent and worth it. */
  readonly gzip?: Buffer;
};

/** Sends a page or an asset: strong tag for each representation, 304 when the reader has it, gzip when wanted. */
export async function sendContent(request: Request, response: Response, content: Content): Promise<void> {
  const { body, status = 200 } = content;
  const coding =
    body.length < WORTH_PACKING
      ? 'identity'
      : contentCoding(request.get('accept-encoding'), ['gzip', 'identity']);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const etag = coding === 'gzip' ? `"${hash}-gzip"` : `"${hash}"`;
  response.status(status);
  response.set({ 'Cache-Control': content.cacheControl, Vary: 'Accept-Encoding' });
  if (status === 200) {
    response.set('ETag', etag);
    if (isNotModified(request.headers, etag, null)) {
      response.status(304).end();
      return;
    }
  }
  const packed = coding === 'gzip' ? (content.gzip ?? (await pack(body))) : body;
  if (coding === 'gzip') response.set('Content-Encoding', 'gzip');
  response.set({ 'Content-Type': content.contentType, 'Content-Length': String(packed.length) });
  response.end(request.method === 'HEAD' ? undefined : packed);
}
