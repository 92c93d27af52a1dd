import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asks } from '#i18n/ko/asks.ts';
import { ADVERTISING_TEXT, advertisingText, NOTICE_TEXT, NOTICE_VERSION } from './notice.ts';

/** Short, and other for any other word. */
const fingerprintOf = (text: object): string =>
  createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);

describe('whoever changes a text that customers answered', () => {
  test('raises the version of the notice', () => {
    const { facts, notice } = asks;

    expect([NOTICE_VERSION, fingerprintOf({ facts, notice })]).toEqual([3, '209156a6d2183433']);
  });

  test('raises the version of the advertising consent', () => {
    const { advertising } = asks;

    expect([ADVERTISING_TEXT.version, fingerprintOf(advertising)]).toEqual([1, '91b97b673bbbf593']);
  });
});

test('what is meant cannot have changed after the text did', () => {
  for (const text of [NOTICE_TEXT, ADVERTISING_TEXT]) {
    expect(text.materialSince).toBeLessThanOrEqual(text.version);
  }
});

test('the channels of the consent are the ones its text names', () => {
  expect(asks.advertising.how).toContain('문자와 카카오톡');
  expect(advertisingText.channels).toEqual(['text', 'kakaoTalk']);
});
