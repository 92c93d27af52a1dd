import { expect, test } from 'vitest';
import type { StaffId } from '#domain/ids.ts';
import { instant } from '#domain/instant.ts';
import { createUnwrittenMistakes } from './unwrittenMistakes.ts';

const minji = 'minji' as StaffId;
const jisoo = 'jisoo' as StaffId;
const nine = instant(1_795_305_600_000);
const minute = 60_000;

test('five wrong PINs lock one person for ten minutes, although nothing can be written', () => {
  const mistakes = createUnwrittenMistakes();
  for (let n = 0; n < 4; n += 1) mistakes.note(minji, nine);
  expect(mistakes.lockOut(minji, nine)).toBeUndefined();

  mistakes.note(minji, nine);

  expect(mistakes.lockOut(minji, nine)).toEqual({ until: nine + 10 * minute });
  expect(mistakes.lockOut(jisoo, nine)).toBeUndefined();
  expect(mistakes.lockOut(minji, instant(nine + 10 * minute))).toBeUndefined();
});
