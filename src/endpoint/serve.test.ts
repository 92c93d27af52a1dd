import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createAppServer } from './serve.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A small built app in a folder of its own, and a secret beside it. */
function buildApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dangol-serve-'));
  const files = {
    'secret.txt': 'the neighbour’s',
    'dist/index.html': `<!doctype html><title>단골</title>${'<p>'.repeat(200)}`,
    'dist/sw.js': '// worker',
    'dist/manifest.webmanifest': '{}',
    'dist/assets/main-1a2b.js': 'export const a = 1;'.repeat(50),
    'dist/fonts/DangolSans.woff2': 'font',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return join(folder, 'dist');
}

async function open(base = '/'): Promise<string> {
  const server = await createAppServer({ dist: buildApp(), base }).listen(0);
  closers.push(server.close);
  return `http://127.0.0.1:${server.port}`;
}

const asNavigation = { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } };

/** fetch tidies `..` away before sending, so this speaks to the socket as an intruder would. */
const statusOfRawPath = (origin: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('every address inside the app opens the app', async () => {
  const origin = await open();

  const answers = await Promise.all(
    ['/', '/staff', '/owner/settings'].map((path) => fetch(origin + path, asNavigation)),
  );

  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  expect(await answers[2]?.text()).toContain('<title>단골</title>');
});

test('a missing file is a 404 and never the app', async () => {
  const origin = await open();

  const answers = await Promise.all([
    fetch(`${origin}/assets/gone-9f.js`),
    fetch(`${origin}/assets/gone-9f.js`, asNavigation),
    fetch(`${origin}/gone.png`, asNavigation),
    fetch(`${origin}/staff`),
  ]);

  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
  expect(await answers[1]?.text()).toBe('Not found');
});

test('only files whose name changes with their content are kept without asking', async () => {
  const origin = await open();
  const cachingOf = async (path: string) =>
    (await fetch(origin + path)).headers.get('cache-control');

  expect(await cachingOf('/assets/main-1a2b.js')).toBe('public, max-age=31536000, immutable');
  expect(await cachingOf('/')).toBe('no-cache');
  expect(await cachingOf('/sw.js')).toBe('no-cache');
  expect(await cachingOf('/manifest.webmanifest')).toBe('no-cache');
});

test('a file that did not change is not sent again', async () => {
  const origin = await open();
  const etag = (await fetch(`${origin}/`)).headers.get('etag') ?? '';

  const again = await fetch(`${origin}/`, { headers: { 'if-none-match': etag } });

  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('files carry the type a browser asks for', async () => {
  const origin = await open();
  const typeOf = async (path: string) => (await fetch(origin + path)).headers.get('content-type');

  expect(await typeOf('/sw.js')).toBe('text/javascript; charset=utf-8');
  expect(await typeOf('/manifest.webmanifest')).toBe('application/manifest+json; charset=utf-8');
  expect(await typeOf('/fonts/DangolSans.woff2')).toBe('font/woff2');
});

test('text travels compressed, and arrives whole', async () => {
  const origin = await open();

  const packed = await fetch(`${origin}/assets/main-1a2b.js`);
  const plain = await fetch(`${origin}/assets/main-1a2b.js`, {
    headers: { 'accept-encoding': 'identity' },
  });

  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await packed.text()).toBe(await plain.text());
});

test('every answer carries the security headers, also a 404', async () => {
  const origin = await open();
  const answers = [await fetch(`${origin}/`), await fetch(`${origin}/gone.png`)];

  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('screen-wake-lock=(self)');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  }
});

test('no address leads out of the folder', async () => {
  const origin = await open();
  const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '//x'];

  const statuses = await Promise.all(paths.map((path) => statusOfRawPath(origin, path)));

  expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
});

test('an app in a sub-path answers there and nowhere else', async () => {
  const origin = await open('/cafe/');
  const statusOf = async (path: string) =>
    (await fetch(origin + path, { ...asNavigation, redirect: 'manual' })).status;

  expect(await statusOf('/cafe/')).toBe(200);
  expect(await statusOf('/cafe/staff')).toBe(200);
  expect(await statusOf('/cafe')).toBe(308);
  expect(await statusOf('/')).toBe(404);
  expect(await statusOf('/cafes/')).toBe(404);
});

test('the app is read, never written', async () => {
  const origin = await open();

  const answer = await fetch(`${origin}/`, { method: 'POST', body: 'x' });

  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a taken port is told and not shared', async () => {
  const port = Number(new URL(await open()).port);

  await expect(createAppServer({ dist: buildApp() }).listen(port)).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
