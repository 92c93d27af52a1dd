import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('an order log with quotes, commas and both line endings is read as it was written', () => {
  const text =
    '\uFEFFts,card,item\r\n2026-11-22T09:01,A1,"Latte, iced"\n2026-11-22T09:02,,"a ""b"""';

  const rows = parseCsv(text);

  expect(rows).toEqual([
    ['ts', 'card', 'item'],
    ['2026-11-22T09:01', 'A1', 'Latte, iced'],
    ['2026-11-22T09:02', '', 'a "b"'],
  ]);
});

test('an empty field in quotes stays empty, and a blank line is no row', () => {
  expect(parseCsv('a,""\n\n"",b\n')).toEqual([
    ['a', ''],
    ['', 'b'],
  ]);
});

test('a line break inside quotes belongs to the field', () => {
  expect(parseCsv('a,"two\nlines"\n')).toEqual([['a', 'two\nlines']]);
});
