import { describe, expect, test } from 'vitest';
import { plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { coffee, coffeeAtTen, cookie, dangolCafe, sunday } from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import type { ProgramEvent } from './events.ts';
import { programBook, SHOP_ROW_KEY } from './programBook.ts';
import { isFounded, sealOf, unfoundedShop } from './shop.ts';

const given = onBook(programBook);
const founded: ProgramEvent = {
  type: 'ShopFounded',
  shopId: dangolCafe,
  sign: { name: '단골 카페', sealText: '단골' },
  hours: { zone: 'Asia/Seoul', closingHour: 2 },
  program: coffeeAtTen,
  retentionMonths: 24,
};

describe('the shop', () => {
  test('keeps on what footing it was founded, and whom customers may ask', () => {
    const privacyOfficer = { name: '지수', contact: '02-0000-0000' };
    const { state } = given({ ...founded, legalBasis: 'consent', privacyOfficer });

    expect(state).toMatchObject({ legalBasis: 'consent', privacyOfficer });
  });

  test('names somebody else to ask', () => {
    const privacyOfficer = { name: '민지', contact: 'hello@example.com' };

    expect(given(founded, { type: 'PrivacyOfficerSet', privacyOfficer }).state).toMatchObject({
      privacyOfficer,
    });
  });

  test('is not there before it is founded, and grants one stamp at most', () => {
    expect(isFounded(given().state)).toBe(false);
    expect(unfoundedShop.program.rewards).toEqual([]);
    expect(unfoundedShop.program.stampsPerGrantMax).toBe(1);
  });

  test('stands as it was planned', () => {
    const { state } = given(founded);

    expect(isFounded(state)).toBe(true);
    expect(state).toEqual({
      shopId: dangolCafe,
      sign: { name: '단골 카페', sealText: '단골' },
      hours: { zone: 'Asia/Seoul', closingHour: 2 },
      program: coffeeAtTen,
      retentionMonths: 24,
      legalBasis: 'contract',
      asks: { advertising: false, heardFrom: false },
      rules: plainRules,
      planned: [],
      plannedRewards: [],
      dawn: { day: sunday, rules: plainRules, rewards: [] },
      termsSince: sunday,
      version: 1,
    });
  });

  test('changes one thing at a time, and counts every decision', () => {
    const { state } = given(
      founded,
      { type: 'ShopRenamed', name: '단골 로스터스' },
      { type: 'SealCarved', sealText: '단' },
      { type: 'GrantRuleSet', stampsPerVisit: stamps(2), stampsPerGrantMax: stamps(10) },
      { type: 'ClosingHourSet', closingHour: 3 },
      { type: 'RetentionSet', retentionMonths: 36 },
      { type: 'HandOffSet', handOff: { type: 'customerFirst' } },
      { type: 'LegalBasisSet', legalBasis: 'consent' },
      { type: 'AskSet', ask: 'heardFrom', isOn: true },
    );

    expect(state).toEqual({
      shopId: dangolCafe,
      sign: { name: '단골 로스터스', sealText: '단' },
      hours: { zone: 'Asia/Seoul', closingHour: 3 },
      program: {
        ...coffeeAtTen,
        stampsPerVisit: stamps(2),
        stampsPerGrantMax: stamps(10),
        handOff: { type: 'customerFirst' },
      },
      retentionMonths: 36,
      legalBasis: 'consent',
      asks: { advertising: false, heardFrom: true },
      rules: plainRules,
      planned: [],
      plannedRewards: [],
      dawn: { day: sunday, rules: plainRules, rewards: [] },
      termsSince: sunday,
      version: 9,
    });
  });

  test('presses a round seal in 인주 until somebody chooses', () => {
    expect(sealOf(given(founded).state.sign)).toEqual({
      text: '단골',
      shape: 'circle',
      color: 'vermilion',
    });
  });

  test('keeps shape and ink of its seal when only the letters are carved anew', () => {
    const { state } = given(
      founded,
      { type: 'SealCarved', sealText: '단골', sealShape: 'square', sealColor: 'indigo' },
      { type: 'SealCarved', sealText: '단' },
    );

    expect(sealOf(state.sign)).toEqual({ text: '단', shape: 'square', color: 'indigo' });
  });

  test('prices a reward anew in its place on the list', () => {
    const { state } = given(founded, {
      type: 'RewardPriced',
      rewardId: 'coffee',
      name: '라테',
      price: stamps(12),
    });

    expect(state.program.rewards).toEqual([
      { id: 'coffee', name: '라테', price: stamps(12) },
      cookie,
    ]);
  });

  test('adds a reward at the end of the list', () => {
    const { state } = given(founded, {
      type: 'RewardPriced',
      rewardId: 'cake',
      name: '조각 케이크',
      price: stamps(15),
    });

    expect(state.program.rewards).toEqual([
      coffee,
      cookie,
      { id: 'cake', name: '조각 케이크', price: stamps(15) },
    ]);
  });

  test('retires a reward from the list', () => {
    const { state } = given(founded, { type: 'RewardRetired', rewardId: 'coffee' });

    expect(state.program.rewards).toEqual([cookie]);
  });

  test('that was founded before hand-offs could be chosen lets staff go first', () => {
    const { handOff: _unheardOf, ...program } = coffeeAtTen;
    const { state } = given({ ...founded, program } as ProgramEvent);

    expect(state.program.handOff).toEqual({ type: 'staffFirst' });
  });

  test('is one row of the cache', () => {
    expect(SHOP_ROW_KEY).toBe('program/shop');
  });
});
