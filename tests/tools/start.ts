/** `npm start`: builds the app when that is needed, and serves it where its data is kept. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAppServer } from '#endpoint/serve.ts';
import { buildAppIfStale } from '#tests/support/buildApp.ts';

// A browser keeps a shop's data by address, so this one never changes by itself.
const shopPort = 4710;

process.chdir(join(import.meta.dirname, '../..'));
const port = readPort();
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
if (!(await isFree(port))) stop(takenPort(port));
if (!buildAppIfStale(base)) stop('The build failed, so there is nothing to serve.');
await serve();

async function serve(): Promise<void> {
  try {
    const server = await createAppServer({ dist: 'dist', base }).listen(port);
    say(`단골이 열렸어요. Dangol is open: http://localhost:${server.port}${base}`);
    const leave = (): void => {
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', leave);
    process.once('SIGTERM', leave);
    // npm does not hand a signal on, and an orphan would keep the port: leave with the starter.
    const starter = process.ppid;
    setInterval(() => process.ppid === starter || leave(), 500).unref();
  } catch (failure) {
    stop(isTaken(failure) ? takenPort(port) : `Dangol could not open: ${String(failure)}`);
  }
}

function readPort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    const text = values.port ?? process.env['PORT'] ?? String(shopPort);
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) stop(`${text} is not a port.`);
    return Number(text);
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message.split('. ')[0] : String(failure);
    return stop(`npm start takes no such option (${reason}). 그런 옵션은 없어요.`);
  }
}

function takenPort(taken: number): string {
  return `${taken}번 포트를 다른 프로그램이 쓰고 있어서 단골을 열 수 없어요. 그 프로그램을 닫고 다시 시작해 주세요. / Port ${taken} is taken by another program, so Dangol cannot open; close that program and start again.`;
}

function isTaken(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE';
}

/** Asked before a build, so that nobody waits for one in vain. */
async function isFree(wanted: number): Promise<boolean> {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(
      (host) =>
        new Promise<boolean>((resolve) => {
          const probe = createServer();
          probe.once('error', (failure) => resolve(!isTaken(failure)));
          probe.listen(wanted, host, () => probe.close(() => resolve(true)));
        }),
    ),
  );
  return answers.every((answer) => answer);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
