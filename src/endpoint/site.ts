import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the built app, as it is sent. */
export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Only where it is smaller than the file itself. */
  readonly gzipped?: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly etag: string;
  /** Its name changes with its content, so it may be kept for ever. */
  readonly isImmutable: boolean;
}

/** Files by their path below the app's folder, such as `assets/main-1a2b.js`. */
export type Site = ReadonlyMap<string, SiteFile>;

/**
 * Reads the built app once. What is not in the map does not exist, so no address can lead out of
 * the folder, and a build that replaces the folder meanwhile never mixes two versions.
 */
export function loadSite(dist: string): Site {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length));
  return new Map(
    paths.map((path) => [
      path.replaceAll('\\', '/'),
      siteFile(path, readFileSync(join(dist, path))),
    ]),
  );
}

function siteFile(path: string, content: Uint8Array): SiteFile {
  const body = new Uint8Array(content);
  const contentType = contentTypeByExtension[extname(path)] ?? 'application/octet-stream';
  const gzipped = isText(contentType) ? new Uint8Array(gzipSync(body)) : body;
  return {
    body,
    ...(gzipped.byteLength < body.byteLength ? { gzipped } : {}),
    contentType,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isImmutable: /^assets\//.test(path.replaceAll('\\', '/')),
  };
}

const isText = (contentType: string): boolean => /^text\/|json|xml|javascript/.test(contentType);

const contentTypeByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
