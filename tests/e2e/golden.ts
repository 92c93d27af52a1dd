import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './fixtures.ts';

const FOLDER = 'tests/e2e/golden';

/** Compares with a committed file. `UPDATE_GOLDEN=1` writes it anew; read what has changed before committing it. */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, text);
  expect(existsSync(path), `${path} is committed`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
