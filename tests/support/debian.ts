import { spawnSync } from 'node:child_process';

/** Whether this machine lets us install what is missing: Debian or a relative, as root. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && run(20_000, '--version') === undefined;

/** Installs packages without a question. Gives what went wrong, or `undefined` when nothing did. */
export function install(...packages: readonly string[]): string | undefined {
  // A list that cannot be fetched may still be good enough.
  run(60_000, 'update', '-qq');
  return run(240_000, 'install', '-y', '--no-install-recommends', '-qq', ...packages);
}

/** A mirror that does not answer costs seconds, not minutes. */
const IMPATIENT = [
  ...['-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::https::Timeout=15'],
  ...['-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60'],
];

function run(timeout: number, ...words: readonly string[]): string | undefined {
  const { status, signal, error, stderr } = spawnSync('apt-get', [...IMPATIENT, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return undefined;
  const complaint = stderr?.trim().split('\n').at(-1);
  return `apt-get ${words.join(' ')}: ${complaint || (error?.message ?? signal ?? status)}`;
}
