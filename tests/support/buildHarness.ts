import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveApp } from './serveApp.ts';

export interface HarnessSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Builds the page that puts the tablet on `window.dangol` and serves it on this machine. */
export async function openHarnessSite(): Promise<HarnessSite> {
  const dist = await mkdtemp(join(tmpdir(), 'dangol-harness-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'harness'),
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify('harness') },
    build: { outDir: dist, emptyOutDir: true, target: 'baseline-widely-available' },
  });
  const site = await serveApp({ dist });
  return {
    origin: site.origin,
    close: async () => {
      await site.close();
      await rm(dist, { recursive: true, force: true });
    },
  };
}
