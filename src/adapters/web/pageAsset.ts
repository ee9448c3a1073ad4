import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** A file of `templates/pages` that browsers fetch, read once. `href` changes with the content and may be kept forever. */
export type PageAsset = {
  readonly path: string;
  readonly href: string;
  readonly version: string;
  readonly contentType: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
};

/** Reads an asset by its file name. Throws when it is not there: the service must not start without its own files. */
export function pageAsset(file: string, contentType: string): PageAsset {
  const body = readFileSync(new URL(`../../../templates/pages/${file}`, import.meta.url));
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const path = `/${file}`;
  return { path, href: `${path}?v=${version}`, version, contentType, body, gzip: gzipSync(body) };
}
