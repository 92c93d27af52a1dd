import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Hears of every write before it begins and after it was acknowledged, and outlives the browser. */
export interface WriteLog {
  readonly url: string;
  readonly begun: ReadonlySet<string>;
  /** The tap's id by the write's name. */
  readonly kept: ReadonlyMap<string, string>;
  /** Resolves when `count` more writes have begun. */
  begins(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function openWriteLog(): Promise<WriteLog> {
  const begun = new Set<string>();
  const kept = new Map<string, string>();
  const waiting: { at: number; resolve(): void }[] = [];

  const hear = (line: string): void => {
    const [what, name = '', tapId = ''] = line.split(' ');
    if (what === 'begin') begun.add(name);
    if (what === 'kept') kept.set(name, tapId);
    for (const { at, resolve } of waiting) if (begun.size >= at) resolve();
  };
  const server = createServer(async (request, response) => {
    hear(await text(request));
    response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    begun,
    kept,
    begins: (count) =>
      new Promise((resolve) => {
        waiting.push({ at: begun.size + count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
