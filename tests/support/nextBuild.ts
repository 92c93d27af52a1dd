import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface NextBuild {
  readonly dist: string;
  remove(): Promise<void>;
}

const TEXT = /\.(html|js|css|webmanifest)$/;

/**
 * The built app as the next build would leave it: the same, but every script has another name, so
 * that the service worker is a new one and the old version's files are gone from the server.
 */
export async function makeNextBuild(dist = 'dist'): Promise<NextBuild> {
  const next = await mkdtemp(join(tmpdir(), 'dangol-next-'));
  await cp(dist, next, { recursive: true });
  const assets = join(next, 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const nameByName = new Map(scripts.map((name) => [name, name.replace(/\.js$/, 'next.js')]));
  for (const [before, after] of nameByName) await rename(join(assets, before), join(assets, after));
  for (const path of await readdir(next, { recursive: true })) {
    if (!TEXT.test(path)) continue;
    const text = await readFile(join(next, path), 'utf8');
    await writeFile(join(next, path), renameIn(text, nameByName));
  }
  return { dist: next, remove: () => rm(next, { recursive: true, force: true }) };
}

/** Also the page itself gets another revision, which the precache goes by. */
function renameIn(text: string, nameByName: ReadonlyMap<string, string>): string {
  let renamed = text;
  for (const [before, after] of nameByName) renamed = renamed.replaceAll(before, after);
  return renamed.replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, '$1next$2');
}
