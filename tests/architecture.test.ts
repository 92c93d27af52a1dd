import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect, inspectPaths, roomOf, type Violation } from './architecture/checks.ts';

/** Every file that is or is about to be in the repository. */
const paths = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

const files = paths
  .filter((path) => /^(src|tests)\/.*\.tsx?$/.test(path) || path === 'vite.config.ts')
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }));

test('every file keeps to the doors, the powers and the shape of the house', () => {
  const { fileCount, importCount, violations } = inspect(files);
  const rooms = new Set(
    files
      .map(({ path }) => path)
      .filter(isSource)
      .map(roomOf),
  );
  console.info(
    `architecture: read ${fileCount} files with ${importCount} imports in ${rooms.size} rooms`,
  );

  expect(violations.map(formatViolation)).toEqual([]);
  expect(fileCount).toBeGreaterThan(30);
  expect(importCount).toBeGreaterThan(60);
  expect(rooms.size).toBeGreaterThan(5);
});

test('every file has a name that says what it is, in the given place', () => {
  console.info(`architecture: read ${paths.length} file names`);

  expect(inspectPaths(paths).map(formatViolation)).toEqual([]);
  expect(paths.length).toBeGreaterThan(30);
});

const isSource = (path: string): boolean => path.startsWith('src/');

const formatViolation = ({ rule, path, detail }: Violation): string =>
  `${path}: ${detail} (${rule})`;
