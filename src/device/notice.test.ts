import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asks as english } from '#i18n/en/asks.ts';
import { asks as japanese } from '#i18n/ja/asks.ts';
import { asks as korean } from '#i18n/ko/asks.ts';
import type { Translation } from '#i18n/translation.ts';
import { asks as chinese } from '#i18n/zh-CN/asks.ts';
import { ADVERTISING_TEXT, advertisingText, NOTICE_TEXT, NOTICE_VERSION } from './notice.ts';

/** Short, and other for any other word. */
const fingerprintOf = (text: object): string =>
  createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);

type Asks = Translation<typeof korean>;

const noticeOf = ({ facts, notice }: Asks): string => fingerprintOf({ facts, notice });
const advertisingOf = ({ advertising }: Asks): string => fingerprintOf(advertising);

describe('whoever changes a text that customers answered', () => {
  test('raises the version of the notice', () => {
    expect([NOTICE_VERSION, noticeOf(korean)]).toEqual([3, '209156a6d2183433']);
  });

  test('raises the version of the advertising consent', () => {
    expect([ADVERTISING_TEXT.version, advertisingOf(korean)]).toEqual([1, '91b97b673bbbf593']);
  });
});

// What was accepted is one text, whatever language it was read in: one number for all of them.
describe('whoever changes how that text reads in another language', () => {
  test.each([
    ['English', english, ['57f24f850160684a', '60bb0ad4b0ffcd5d']],
    ['Chinese', chinese, ['8627b0c2f49508f0', '26e3c6b831e43698']],
    ['Japanese', japanese, ['8a427f8f8a0d9476', '99e0953fc8ac27db']],
  ])('looks whether the %s one still says what the Korean does', (_language, asks, pinned) => {
    expect([noticeOf(asks), advertisingOf(asks)]).toEqual(pinned);
  });
});

test('what is meant cannot have changed after the text did', () => {
  for (const text of [NOTICE_TEXT, ADVERTISING_TEXT]) {
    expect(text.materialSince).toBeLessThanOrEqual(text.version);
  }
});

test('the channels of the consent are the ones its text names', () => {
  expect(korean.advertising.how).toContain('문자와 카카오톡');
  expect(english.advertising.how).toContain('text message and KakaoTalk');
  expect(chinese.advertising.how).toContain('短信和 KakaoTalk');
  expect(japanese.advertising.how).toContain('SMSとカカオトーク');
  expect(advertisingText.channels).toEqual(['text', 'kakaoTalk']);
});
