import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { type BrowserPage, SCREEN } from './browserPage.ts';

/**
 * WebKitGTK's own little browser, driven by its own driver, on a screen that nobody sees. It has no
 * way to run without one.
 */
export async function openWebKit(driverPath: string): Promise<BrowserPage> {
  const home = await mkdtemp(join(tmpdir(), 'dangol-webkit-'));
  const screen = await openScreen();
  const port = await freePort();
  const started = spawn(driverPath, [`--port=${port}`], {
    // A group of its own, so that one signal reaches the driver and every process of its browser.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...settings(home), DISPLAY: screen.name },
  });
  const discard = async () => {
    await kill(started);
    await kill(screen.started);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const driver = await openSession(`http://127.0.0.1:${port}`, started);
    await fitWindow(driver);
    return createPage(driver, discard);
  } catch (failure) {
    await discard();
    throw failure;
  }
}

/** Runs as root, without a GPU, a session bus or anybody's settings. */
const settings = (home: string): Readonly<Record<string, string>> => ({
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_RUNTIME_DIR: home,
  GDK_BACKEND: 'x11',
  GSETTINGS_BACKEND: 'memory',
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LANG: 'C.UTF-8',
  LANGUAGE: 'ko_KR',
  TZ: 'Asia/Seoul',
});

async function openScreen(): Promise<{ readonly name: string; readonly started: ChildProcess }> {
  // It takes the first free number and tells it on file descriptor 3.
  const started = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    started.once('error', reject);
    started.once('exit', () => reject(new Error('Xvfb did not start')));
    (started.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith('\n')) resolve(said.trim());
    });
  });
  return { name: `:${number}`, started };
}

async function openSession(address: string, started: ChildProcess): Promise<WebDriver> {
  while (!(await answers(`${address}/status`))) {
    if (started.exitCode !== null) throw new Error('WebKitWebDriver did not start');
  }
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** The window has bars of its own: what counts is the page inside. */
async function fitWindow(driver: WebDriver): Promise<void> {
  const window = driver.manage().window();
  await window.setRect({ x: 0, y: 0, ...SCREEN });
  const [width = 0, height = 0] = await driver.executeScript<readonly number[]>(
    'return [innerWidth, innerHeight]',
  );
  await window.setRect({
    x: 0,
    y: 0,
    width: 2 * SCREEN.width - width,
    height: 2 * SCREEN.height - height,
  });
}

function createPage(driver: WebDriver, discard: () => Promise<void>): BrowserPage {
  return {
    open: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    call: async (inPage, argument) => {
      const answer = await driver.executeAsyncScript<{ value?: never; failure?: string }>(
        `const [argument, done] = arguments;
        new Promise((resolve) => resolve((${inPage})(argument))).then(
          (value) => done({ value }),
          (failure) => done({ failure: String(failure) }),
        );`,
        argument,
      );
      if (answer.failure !== undefined) throw new Error(answer.failure);
      return answer.value as never;
    },
    add: (script) => driver.executeScript(script),
    pressAt: ({ x, y }) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    discard,
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Nothing of the browser is kept, so nobody asks it to close: one that hangs would not answer. */
const kill = (started: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const isOver = started.exitCode !== null || started.signalCode !== null;
    if (isOver || started.pid === undefined) return resolve();
    started.once('exit', () => resolve());
    process.kill(-started.pid, 'SIGKILL');
  });
