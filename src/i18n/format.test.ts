import { expect, test } from 'vitest';
import { instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { frame as english } from './en/frame.ts';
import { createFormat } from './format.ts';
import { frame as japanese } from './ja/frame.ts';
import { frame as korean } from './ko/frame.ts';
import { frame as chinese } from './zh-CN/frame.ts';

/** Sunday 22 November 2026, 14:41 in Seoul, on a tablet whose own zone does not matter. */
const now = instant(Date.UTC(2026, 10, 22, 5, 41));
const before = (minutes: number) => instant(now - minutes * 60_000);

const frameByLanguage = { ko: korean, en: english, 'zh-CN': chinese, ja: japanese };
const formatIn = (language: Language) => {
  const { justNow, morning, afternoon } = frameByLanguage[language];
  return createFormat({ language, zone: 'Asia/Seoul', justNow, morning, afternoon });
};
const format = formatIn('ko');

test('a moment is told as the shop’s wall clock says it', () => {
  expect(format.time(now)).toBe('오후 2:41');
  expect(format.time(before(2 * 60 + 41))).toBe('오후 12:00');
  expect(format.time(before(14 * 60 + 36))).toBe('오전 12:05');
  expect(format.day(now)).toBe('2026년 11월 22일');
  expect(format.isoDay(now)).toBe('2026-11-22');
});

test.each([
  ['en', '2:41 PM', '12:00 PM', 'November 22, 2026', 'yesterday', '5 minutes ago'],
  ['zh-CN', '下午2:41', '下午12:00', '2026年11月22日', '昨天', '5分钟前'],
  ['ja', '午後2:41', '午後0:00', '2026年11月22日', '昨日', '5 分前'],
] as const)('a moment is told as people write it in %s', (language, ...told) => {
  const { time, day, ago, isoDay } = formatIn(language);

  expect([
    time(now),
    time(before(2 * 60 + 41)),
    day(now),
    ago(before(15 * 60), now),
    ago(before(5), now),
  ]).toEqual(told);
  expect(isoDay(now)).toBe('2026-11-22');
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
