import { expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import { createDayWords } from './useDayWords.ts';

const day = (text: string) => text as BusinessDay;

test('a day of the shop is written as people write it', () => {
  expect(createDayWords('ko')(day('2026-12-22'))).toBe('2026년 12월 22일');
  expect(createDayWords('en')(day('2026-12-22'))).toBe('December 22, 2026');
  expect(createDayWords('zh-CN')(day('2026-12-22'))).toBe('2026年12月22日');
  expect(createDayWords('ja')(day('2026-12-22'))).toBe('2026年12月22日');
});

test('leap days and the ends of years are where they are', () => {
  expect(createDayWords('ko')(day('2028-02-29'))).toBe('2028년 2월 29일');
  expect(createDayWords('ko')(day('2027-03-01'))).toBe('2027년 3월 1일');
  expect(createDayWords('ko')(day('2026-12-31'))).toBe('2026년 12월 31일');
  expect(createDayWords('ko')(day('1970-01-01'))).toBe('1970년 1월 1일');
});
