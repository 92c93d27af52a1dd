import { describe, expect, test } from 'vitest';
import { STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import {
  invalidSetting,
  isRetention,
  isRewardName,
  isRewardPrice,
  isSealText,
  isShopName,
} from './settings.ts';

describe('names', () => {
  test('a shop has one to twenty characters, as people count them', () => {
    expect(isShopName('단')).toBe(true);
    expect(isShopName('가'.repeat(20))).toBe(true);
    expect(isShopName('☕'.repeat(20))).toBe(true);
    expect(isShopName('🍰'.repeat(20))).toBe(true);
    expect(isShopName('가'.repeat(21))).toBe(false);
    expect(isShopName('')).toBe(false);
  });

  test('a reward has one to sixteen', () => {
    expect(isRewardName('가'.repeat(16))).toBe(true);
    expect(isRewardName('가'.repeat(17))).toBe(false);
    expect(isRewardName('')).toBe(false);
  });

  test('a seal has one to three, without a space', () => {
    expect(isSealText('단골집')).toBe(true);
    expect(isSealText('단골카페')).toBe(false);
    expect(isSealText('단 골')).toBe(false);
    expect(isSealText('')).toBe(false);
  });

  test('stand without spaces around them, which nobody sees', () => {
    expect(isShopName(' 단골')).toBe(false);
    expect(isShopName('단골 ')).toBe(false);
    expect(isShopName('단골 카페')).toBe(true);
    expect(isRewardName(' ')).toBe(false);
  });
});

describe('numbers', () => {
  test('a reward costs two to thirty whole stamps', () => {
    expect([1, 2, 10, 30, 31].map(isRewardPrice)).toEqual([false, true, true, true, false]);
    expect(isRewardPrice(9.5)).toBe(false);
    expect(isRewardPrice(Number.NaN)).toBe(false);
  });

  test('people are kept for one, two or three years after their last visit', () => {
    expect([0, 6, 12, 24, 36, 48].map(isRetention)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('a visit earns at least one stamp and at most what a tap may grant', () => {
    const rule = (perVisit: number, max: number) =>
      invalidSetting({
        type: 'SetGrantRule',
        stampsPerVisit: perVisit as Stamps,
        stampsPerGrantMax: max as Stamps,
      });

    expect(rule(1, 1)).toBeUndefined();
    expect(rule(5, 5)).toBeUndefined();
    expect(rule(0, 5)).toBe('stampsPerVisit');
    expect(rule(6, 5)).toBe('stampsPerVisit');
    expect(rule(1.5, 5)).toBe('stampsPerVisit');
  });

  test('a tap may grant one to fifty stamps', () => {
    const max = (stampsPerGrantMax: number) =>
      invalidSetting({
        type: 'SetGrantRule',
        stampsPerVisit: stamps(1),
        stampsPerGrantMax: stampsPerGrantMax as Stamps,
      });

    expect(STAMPS_PER_GRANT_LIMIT).toBe(50);
    expect(max(50)).toBeUndefined();
    expect(max(51)).toBe('stampsPerGrantMax');
    expect(max(0)).toBe('stampsPerGrantMax');
    expect(max(2.5)).toBe('stampsPerGrantMax');
  });

  test('the day closes between midnight and eleven', () => {
    const closing = (closingHour: number) =>
      invalidSetting({ type: 'SetClosingHour', closingHour });

    expect(closing(0)).toBeUndefined();
    expect(closing(11)).toBeUndefined();
    expect(closing(12)).toBe('closingHour');
    expect(closing(-1)).toBe('closingHour');
  });
});
