import { expect, test } from 'vitest';
import { instant } from '#domain/instant.ts';
import { createFormat } from './format.ts';

/** Sunday 22 November 2026, 14:41 in Seoul, on a tablet whose own zone does not matter. */
const now = instant(Date.UTC(2026, 10, 22, 5, 41));
const format = createFormat({
  zone: 'Asia/Seoul',
  justNow: '방금 전',
  morning: '오전',
  afternoon: '오후',
});
const before = (minutes: number) => instant(now - minutes * 60_000);

test('a moment is told as the shop’s wall clock says it', () => {
  expect(format.time(now)).toBe('오후 2:41');
  expect(format.time(before(2 * 60 + 41))).toBe('오후 12:00');
  expect(format.time(before(14 * 60 + 36))).toBe('오전 12:05');
  expect(format.day(now)).toBe('2026년 11월 22일');
  expect(format.isoDay(now)).toBe('2026-11-22');
});

test.each([
  [0, '방금 전'],
  [-3, '방금 전'],
  [1, '1분 전'],
  [59, '59분 전'],
  [120, '2시간 전'],
  [15 * 60, '어제'],
  [3 * 24 * 60, '3일 전'],
  [8 * 24 * 60, '11월 14일'],
])('%i minutes ago is told as %s', (minutes, words) => {
  expect(format.ago(before(minutes), now)).toBe(words);
});
