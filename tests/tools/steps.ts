import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One thing the test command does. A step is never quiet: it says what it read or ran. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the test runner writes its report; a step that runs no tests has none. */
  readonly report?: { readonly kind: 'vitest' | 'playwright'; readonly file: string };
  /** What the output says to a person, with the failure if there is one. */
  readonly summary?: (output: string) => { readonly text: string; readonly isFailure: boolean };
}

/** How a step ended. A step without tests counts only when it fails. */
export interface StepResult {
  readonly name: string;
  readonly isOk: boolean;
  readonly passed: number;
  readonly failed: number;
}

const tsc = (name: string, project: string): Step => ({
  name: `types (${name})`,
  command: ['node_modules/typescript/bin/tsc', '-p', project, '--listFiles'],
  summary: summaryOfTsc,
});

const vitest = (project: string): Step => {
  const file = join(mkdtempSync(join(tmpdir(), 'dangol-report-')), 'vitest.json');
  return {
    name: `vitest ${project}`,
    command: [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    report: { kind: 'vitest', file },
  };
};

const conventions = 'tests/conventions';

/** Style, types, tests of single rooms with the doors, dead code: what `npm run check` does. */
export const checkSteps = (): readonly Step[] => [
  vitest('unit'),
  {
    name: 'style',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path', conventions, '.'],
  },
  tsc('app and tests', 'tsconfig.json'),
  tsc('pure rooms and endpoint, without a page', `${conventions}/tsconfig.pure.json`),
  tsc('workers', `${conventions}/tsconfig.worker.json`),
  {
    name: 'dead code',
    command: [
      'node_modules/knip/bin/knip.js',
      ...['--config', `${conventions}/knip.jsonc`, '--no-progress'],
      ...['--preprocessor', `./${conventions}/tellKnipCount.js`],
    ],
  },
];

export const journeysStep = (): Step => vitest('journeys');

export const buildStep: Step = {
  name: 'build',
  command: ['node_modules/vite/bin/vite.js', 'build'],
};

const playwright = (name: string, config: string, ...more: readonly string[]): Step => {
  const file = join(mkdtempSync(join(tmpdir(), 'dangol-report-')), 'playwright.json');
  return {
    name,
    command: [
      ...['node_modules/@playwright/test/cli.js', 'test'],
      ...['--config', config, '--reporter=list,json', ...more],
    ],
    report: { kind: 'playwright', file },
  };
};

export const e2eStep = (...specs: readonly string[]): Step =>
  playwright('e2e', 'tests/e2e/playwright.config.ts', ...specs);

/** The core of the app in browsers that are on this machine; at least one. */
export const browsersStep = (names: readonly string[]): Step =>
  playwright(
    names.join(' and '),
    'tests/browsers/playwright.config.ts',
    ...names.map((name) => `--project=${name}`),
  );

/** Runs the steps, at most `together` at a time, and prints each one's output in one piece. */
export async function runSteps(
  steps: readonly Step[],
  together = 1,
): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      results.push(await runStep(step, together > 1));
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return results;
}

async function runStep(step: Step, isQuietWhileRunning: boolean): Promise<StepResult> {
  const startedAt = Date.now();
  const { output, status } = await run(step, isQuietWhileRunning);
  const summary = step.summary?.(output) ?? { text: output.trim(), isFailure: false };
  const counts = step.report === undefined ? { passed: 0, failed: 0 } : readReport(step.report);
  const isOk = status === 0 && !summary.isFailure && counts.failed === 0;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);

  if (isQuietWhileRunning || step.summary !== undefined) say(summary.text);
  say(`${isOk ? '✓' : '✗'} ${step.name} (${seconds} s)\n`);
  // A step that broke without one failing test, such as a crash, still counts.
  return { name: step.name, isOk, ...counts, failed: isOk ? 0 : Math.max(1, counts.failed) };
}

function run(step: Step, isQuiet: boolean): Promise<{ output: string; status: number | null }> {
  const isHeld = isQuiet || step.summary !== undefined;
  const reportFile = step.report?.kind === 'playwright' ? step.report.file : undefined;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.command, {
      stdio: ['ignore', isHeld ? 'pipe' : 'inherit', isHeld ? 'pipe' : 'inherit'],
      env: {
        ...process.env,
        ...(reportFile === undefined ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
      },
    });
    const parts: string[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
    child.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
    child.on('error', (failure) => resolve({ output: String(failure), status: null }));
    child.on('close', (status) => resolve({ output: parts.join(''), status }));
  });
}

/** tsc lists every file it read; its own standard library and the packages are not ours. */
function summaryOfTsc(output: string): { text: string; isFailure: boolean } {
  const lines = output.trim().split('\n');
  const read = lines.filter(
    (line) => /^\/.*\.tsx?$/.test(line) && !line.includes('/node_modules/'),
  );
  const rest = lines.filter((line) => !/^(\/|[A-Z]:).*\.[cm]?tsx?$/.test(line));
  return {
    text: [...rest, `tsc: read ${read.length} files`].join('\n').trim(),
    isFailure: read.length === 0,
  };
}

function readReport({ kind, file }: { kind: 'vitest' | 'playwright'; file: string }): {
  passed: number;
  failed: number;
} {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly numPassedTests?: number;
      readonly numFailedTests?: number;
      readonly stats?: { readonly expected: number; readonly unexpected: number };
    };
    const passed = (kind === 'vitest' ? report.numPassedTests : report.stats?.expected) ?? 0;
    const failed = (kind === 'vitest' ? report.numFailedTests : report.stats?.unexpected) ?? 0;
    return { passed, failed: passed + failed === 0 ? 1 : failed };
  } catch {
    say(`No report came from ${kind}: it did not run to its end.`);
    return { passed: 0, failed: 1 };
  }
}

/** Tells what failed, and closes with the line that counts. Sets the exit code. */
export function closeWith(results: readonly StepResult[]): void {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  for (const { name, isOk } of results) if (!isOk) say(`✗ failed: ${name}`);
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
