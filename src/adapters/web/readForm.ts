import type { Request } from 'express';

const LONGEST_BYTES = 16 * 1024;
/** So much is heard out: whoever is cut off while sending never reads the answer. */
const PATIENCE_BYTES = 1024 * 1024;

/** The fields of a posted form; none for another content type. Null when it is larger than 16 KiB. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A stream that is destroyed would take the answer with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > PATIENCE_BYTES) break;
    if (size <= LONGEST_BYTES) chunks.push(chunk);
  }
  if (size > LONGEST_BYTES) return null;
  const encoded = request.is('application/x-www-form-urlencoded') !== false;
  const text = encoded ? Buffer.concat(chunks).toString('utf8') : '';
  // Nobody writes it, and no table of ours can hold it.
  return new URLSearchParams(text.replaceAll(/%00|\0/g, ''));
}
