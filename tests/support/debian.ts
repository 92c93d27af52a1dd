import { spawnSync } from 'node:child_process';

/** Whether this machine lets us install what is missing: Debian or a relative, as root. */
export const canInstall = (): boolean =>
  process.getuid?.() === 0 && run('apt-get', ['--version'], 20_000);

/** Installs packages without a question; says only what goes wrong. `false` when that failed. */
export function install(...packages: readonly string[]): boolean {
  run('apt-get', [...IMPATIENT, 'update', '-qq'], 60_000);
  return run(
    'apt-get',
    [...IMPATIENT, 'install', '-y', '--no-install-recommends', '-qq', ...packages],
    240_000,
  );
}

/** A mirror that does not answer costs seconds, not minutes. */
const IMPATIENT = [
  ...['-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::https::Timeout=15'],
  ...['-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60'],
];

const run = (command: string, args: readonly string[], timeout: number): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
