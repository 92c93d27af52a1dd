import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { securityHeaders } from './securityHeaders.ts';
import { loadSite, type Site, type SiteFile } from './site.ts';

interface AppServerOptions {
  /** The folder `npm run build` wrote. */
  readonly dist: string;
  /** The folder of the address the app lives in, such as `/cafe/`; `/` when left out. */
  readonly base?: string;
}

interface AppServer {
  /**
   * Listens on this machine only, on 127.0.0.1 and, where there is one, ::1. Port 0 takes a free
   * one. Rejects with Node's `EADDRINUSE` when the port is taken.
   */
  listen(port: number): Promise<OpenAppServer>;
}

interface OpenAppServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the built app: files as they are, and the app itself for every address inside it. */
export function createAppServer({ dist, base = '/' }: AppServerOptions): AppServer {
  const app = new Hono();
  const site = loadSite(dist);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  app.on(['GET', 'HEAD'], '*', (context) => respond(context, site, base));
  app.all('*', (context) => context.text('Method not allowed', 405, { Allow: 'GET, HEAD' }));

  return {
    listen: (port) => listen(() => createAdaptorServer({ fetch: app.fetch }) as Server, port),
  };
}

function respond(context: Context, site: Site, base: string): Response {
  const address = new URL(context.req.url).pathname;
  if (address === base.slice(0, -1)) return context.redirect(base, 308);
  const path = pathInside(address, base);
  if (path === undefined) return context.text('Not found', 404);

  const file = site.get(path === '' ? 'index.html' : path) ?? appFor(context, site, path);
  return file === undefined ? context.text('Not found', 404) : send(context, file);
}

function pathInside(address: string, base: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(address.slice(base.length));
  } catch {
    return undefined;
  }
}

/** A person who opens /staff gets the app; a script that asks for a missing file gets a 404. */
function appFor(context: Context, site: Site, path: string): SiteFile | undefined {
  const isNavigation =
    context.req.header('sec-fetch-mode') === 'navigate' ||
    (context.req.header('accept') ?? '').includes('text/html');
  const namesFile = /\.[^/]*$/.test(path) || path.startsWith('assets/');
  return isNavigation && !namesFile ? site.get('index.html') : undefined;
}

function send(context: Context, file: SiteFile): Response {
  const headers = {
    'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (context.req.header('if-none-match') === file.etag) return context.body(null, 304, headers);

  const acceptsGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(
    context.req.header('accept-encoding') ?? '',
  );
  const isGzipped = acceptsGzip && file.gzipped !== undefined;
  return context.body(isGzipped ? (file.gzipped ?? file.body) : file.body, 200, {
    ...headers,
    'Content-Type': file.contentType,
    ...(isGzipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
}

async function listen(createServer: () => Server, port: number): Promise<OpenAppServer> {
  const first = await listenOn(createServer(), '127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listenOn(createServer(), '::1', taken));
  } catch (failure) {
    if (!isWithoutIpv6(failure)) {
      await close(first);
      throw failure;
    }
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

const listenOn = (server: Server, host: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

const isWithoutIpv6 = (failure: unknown): boolean =>
  failure instanceof Error &&
  'code' in failure &&
  (failure.code === 'EADDRNOTAVAIL' || failure.code === 'EAFNOSUPPORT');

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
