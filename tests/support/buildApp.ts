import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds `dist` when it is missing, older than a source, or for another address; `false` if it fails. */
export function buildAppIfStale(base = '/'): boolean {
  if (!isStale(base)) return true;
  process.stdout.write('단골을 준비하고 있어요. Building Dangol…\n');
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    stdio: 'inherit',
  });
  return status === 0;
}

function isStale(base: string): boolean {
  const built = 'dist/sw.js';
  if (!existsSync(built)) return true;
  const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
    readonly start_url?: string;
  };
  const builtAt = statSync(built).mtimeMs;
  return manifest.start_url !== base || sources.some((path) => changedAt(path) > builtAt);
}

/** When a file, or the newest one in a folder, was last written; 0 where there is none. */
function changedAt(path: string): number {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return 0;
  const inside = facts.isDirectory() ? readdirSync(path) : [];
  return Math.max(facts.mtimeMs, ...inside.map((name) => changedAt(join(path, name))));
}
