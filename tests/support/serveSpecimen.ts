import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';

interface ServedSpecimen {
  /** Of the page with every part; `?theme=` chooses the theme. */
  readonly address: string;
  close(): Promise<void>;
}

/** The development server, with nothing to watch: the only place that knows `/_specimen`. */
export async function serveSpecimen(): Promise<ServedSpecimen> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'dangol-specimen-'));
  const server = await createServer({
    cacheDir,
    logLevel: 'error',
    server: { host: 'localhost', port: 5310, hmr: false, watch: null },
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0] ?? '';
  return {
    address: `${origin}_specimen`,
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
