import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between browser and server and keeps every byte that the browser sends. */
export interface ListeningProxy {
  readonly origin: string;
  heard(): Buffer;
  close(): Promise<void>;
}

export async function openListeningProxy(target: string): Promise<ListeningProxy> {
  const port = Number(new URL(target).port);
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((browser) => {
    const server = connect(port, '127.0.0.1');
    browser.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
    browser.pipe(server);
    server.pipe(browser);
    for (const socket of [browser, server]) {
      sockets.add(socket);
      // Whichever side hangs up first takes the other one with it.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        browser.destroy();
        server.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${(proxy.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(chunks),
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
