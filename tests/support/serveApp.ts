import { createAppServer } from '#endpoint/serve.ts';

interface ServedApp {
  /** A secure context, as on the tablet: browsers trust localhost. */
  readonly origin: string;
  /** Cuts every connection: to the browser the server is gone. */
  close(): Promise<void>;
}

interface ServeAppOptions {
  /** The built app; `dist` when left out. */
  readonly dist?: string;
  /** A free one when left out; the same one again to bring a server back. */
  readonly port?: number;
  readonly base?: string;
}

/** Serves the built app for one test. */
export async function serveApp(options: ServeAppOptions = {}): Promise<ServedApp> {
  const { dist = 'dist', port = 0, base = '/' } = options;
  const server = await createAppServer({ dist, base }).listen(port);
  return { origin: `http://localhost:${server.port}`, close: server.close };
}
