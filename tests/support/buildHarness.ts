import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveApp } from './serveApp.ts';

export interface HarnessSite {
  readonly origin: string;
  /** Puts a build of another version in the place of this one, as an update does. */
  update(version: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds the page that puts the tablet on `window.dangol` and serves it on this machine. */
export async function openHarnessSite(): Promise<HarnessSite> {
  const dist = await mkdtemp(join(tmpdir(), 'dangol-harness-'));
  await buildHarness(dist, { version: 'harness' });
  const site = await serveApp({ dist });
  return {
    origin: site.origin,
    update: (version) => buildHarness(dist, { version }),
    close: async () => {
      await site.close();
      await rm(dist, { recursive: true, force: true });
    },
  };
}

interface BuildHarnessOptions {
  readonly version: string;
  /** Where it will lie on its server. */
  readonly base?: string;
}

export async function buildHarness(
  dist: string,
  { version, base = '/' }: BuildHarnessOptions,
): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'harness'),
    base,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: { outDir: dist, emptyOutDir: true, target: 'baseline-widely-available' },
  });
}
