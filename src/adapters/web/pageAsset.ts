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

/**
 * Reads an asset by its file name, and the files that go out with it as one. Throws when one is not there: the service
 * must not start without its own files.
 */
export function pageAsset(file: string, contentType: string, after: readonly string[] = []): PageAsset {
  const body = Buffer.concat(
    [file, ...after].map((name) =>
      readFileSync(new URL(`../../../templates/pages/${name}`, import.meta.url)),
    ),
  );
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const path = `/${file}`;
  return { path, href: `${path}?v=${version}`, version, contentType, body, gzip: gzipSync(body) };
}
