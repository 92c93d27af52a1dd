import { describe, test } from 'vitest';
import { stamps } from '#domain/stamps.ts';
import {
  atTheKeypad,
  coffee,
  coffeeAtTen,
  dangolCafe,
  hanaOnDuty,
  soraTheOwner,
  theManager,
  theTabletItself,
} from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import type { ProgramCommand, SettingField } from './commands.ts';
import type { ProgramEvent } from './events.ts';
import { programBook } from './programBook.ts';

const given = onBook(programBook);

const plan = {
  shopId: dangolCafe,
  sign: { name: '단골 카페', sealText: '단골' },
  hours: { zone: 'Asia/Seoul', closingHour: 2 },
  program: coffeeAtTen,
  retentionMonths: 24,
} as const;
const found: ProgramCommand = { type: 'FoundShop', ...plan };
const founded: ProgramEvent = { type: 'ShopFounded', ...plan };

const byTheOwner = { actor: soraTheOwner };
const byTheTablet = { actor: theTabletItself };

const officer = { name: '지수', contact: '02-0000-0000' };

const alone = (gapMinutes: number, visitsPerDayMax: number) =>
  ({ type: 'automatic', gapMinutes, visitsPerDayMax }) as const;

type Case = readonly [command: ProgramCommand, event: ProgramEvent];

const changes: readonly Case[] = [
  [
    { type: 'RenameShop', name: '단골 로스터스' },
    { type: 'ShopRenamed', name: '단골 로스터스' },
  ],
  [
    { type: 'CarveSeal', sealText: '단' },
    { type: 'SealCarved', sealText: '단' },
  ],
  [
    { type: 'CarveSeal', sealText: '단골', sealShape: 'square', sealColor: 'indigo' },
    { type: 'SealCarved', sealText: '단골', sealShape: 'square', sealColor: 'indigo' },
  ],
  [
    { type: 'PriceReward', rewardId: 'coffee', name: '아메리카노', price: stamps(8) },
    { type: 'RewardPriced', rewardId: 'coffee', name: '아메리카노', price: stamps(8) },
  ],
  [
    { type: 'SetGrantRule', stampsPerVisit: stamps(1), stampsPerGrantMax: stamps(10) },
    { type: 'GrantRuleSet', stampsPerVisit: stamps(1), stampsPerGrantMax: stamps(10) },
  ],
  [
    { type: 'SetHandOff', handOff: { type: 'customerFirst' } },
    { type: 'HandOffSet', handOff: { type: 'customerFirst' } },
  ],
  [
    { type: 'SetHandOff', handOff: { type: 'automatic', gapMinutes: 120, visitsPerDayMax: 2 } },
    { type: 'HandOffSet', handOff: { type: 'automatic', gapMinutes: 120, visitsPerDayMax: 2 } },
  ],
  [
    { type: 'SetLegalBasis', legalBasis: 'consent' },
    { type: 'LegalBasisSet', legalBasis: 'consent' },
  ],
  [
    { type: 'SetAsk', ask: 'advertising', isOn: true },
    { type: 'AskSet', ask: 'advertising', isOn: true },
  ],
  [
    { type: 'SetPrivacyOfficer', privacyOfficer: officer },
    { type: 'PrivacyOfficerSet', privacyOfficer: officer },
  ],
  [
    { type: 'SetClosingHour', closingHour: 3 },
    { type: 'ClosingHourSet', closingHour: 3 },
  ],
  [
    { type: 'SetRetention', retentionMonths: 36 },
    { type: 'RetentionSet', retentionMonths: 36 },
  ],
];

describe('founding the shop', () => {
  test('writes down the whole plan', () => {
    given().when(found, byTheTablet).happens(founded);
  });

  test('happens once', () => {
    given(founded).when(found, byTheTablet).isRefused({ type: 'AlreadyFounded' });
    given(founded).when(found, byTheOwner).isRefused({ type: 'AlreadyFounded' });
  });

  test.each<readonly [SettingField, Partial<ProgramCommand & { type: 'FoundShop' }>]>([
    ['name', { sign: { name: '', sealText: '단골' } }],
    ['sealText', { sign: { name: '단골 카페', sealText: '' } }],
    ['sealShape', { sign: { ...plan.sign, sealShape: 'star' as 'circle' } }],
    ['sealColor', { sign: { ...plan.sign, sealColor: '#ffffff' as 'ink' } }],
    ['zone', { hours: { zone: 'Asia/Dangol', closingHour: 2 } }],
    ['closingHour', { hours: { zone: 'Asia/Seoul', closingHour: 12 } }],
    ['retentionMonths', { retentionMonths: 6 }],
    ['officerName', { privacyOfficer: { ...officer, name: ' ' } }],
    ['officerContact', { privacyOfficer: { ...officer, contact: '' } }],
    ['price', { program: { ...coffeeAtTen, rewards: [] } }],
    ['rewardName', { program: { ...coffeeAtTen, rewards: [{ ...coffee, name: '' }] } }],
    ['price', { program: { ...coffeeAtTen, rewards: [{ ...coffee, price: stamps(1) }] } }],
    ['stampsPerGrantMax', { program: { ...coffeeAtTen, stampsPerGrantMax: stamps(51) } }],
    ['stampsPerVisit', { program: { ...coffeeAtTen, stampsPerVisit: stamps(6) } }],
    ['gapMinutes', { program: { ...coffeeAtTen, handOff: alone(-1, 2) } }],
    ['gapMinutes', { program: { ...coffeeAtTen, handOff: alone(1441, 2) } }],
    ['visitsPerDayMax', { program: { ...coffeeAtTen, handOff: alone(0, 0) } }],
    ['visitsPerDayMax', { program: { ...coffeeAtTen, handOff: alone(1440, 9) } }],
  ])('is refused for a bad %s, and says so', (field, answer) => {
    given()
      .when({ ...found, ...answer } as ProgramCommand, byTheTablet)
      .isRefused({ type: 'InvalidSetting', field });
  });
});

describe('changing the rules', () => {
  test.each(changes)('the owner decides: $type', (command, event) => {
    given(founded).when(command, byTheOwner).happens(event);
  });

  test.each(changes)('before the shop is founded nobody decides: $type', (command) => {
    given().when(command, byTheOwner).isRefused({ type: 'NotFoundedYet' });
    given().when(command, byTheTablet).isRefused({ type: 'NotFoundedYet' });
  });

  test.each(changes)('nobody but the owner decides: $type', (command) => {
    for (const actor of [hanaOnDuty, theManager, atTheKeypad, theTabletItself]) {
      given(founded).when(command, { actor }).isRefused({ type: 'OwnersOnly' });
    }
  });

  test.each(changes)('what is already so leaves no entry: $type', (command, event) => {
    given(founded, event).when(command, byTheOwner).isRefused({ type: 'NothingChanged' });
  });

  test('half of a pair is a change: the name or the price, one number or the other', () => {
    given(founded)
      .when(
        { type: 'PriceReward', rewardId: 'coffee', name: '라테', price: coffee.price },
        byTheOwner,
      )
      .happens({ type: 'RewardPriced', rewardId: 'coffee', name: '라테', price: coffee.price });
    given(founded)
      .when(
        { type: 'SetGrantRule', stampsPerVisit: stamps(2), stampsPerGrantMax: stamps(5) },
        byTheOwner,
      )
      .happens({ type: 'GrantRuleSet', stampsPerVisit: stamps(2), stampsPerGrantMax: stamps(5) });
  });

  test('a reward that is not on the list yet is added', () => {
    const cake = { rewardId: 'cake', name: '조각 케이크', price: stamps(15) };

    given(founded)
      .when({ type: 'PriceReward', ...cake }, byTheOwner)
      .happens({ type: 'RewardPriced', ...cake });
  });

  test('a gap or a cap of its own is another hand-off', () => {
    const handOff = alone(120, 2);
    const twiceADay: ProgramEvent = { type: 'HandOffSet', handOff };

    for (const changed of [alone(60, 2), alone(120, 3)]) {
      given(founded, twiceADay)
        .when({ type: 'SetHandOff', handOff: changed }, byTheOwner)
        .happens({ type: 'HandOffSet', handOff: changed });
    }
    given(founded, twiceADay)
      .when({ type: 'SetHandOff', handOff }, byTheOwner)
      .isRefused({ type: 'NothingChanged' });
  });

  test('another shape or another ink is another seal; round and 인주 are what it is anyway', () => {
    const same = { type: 'CarveSeal', sealText: '단골' } as const;

    given(founded)
      .when({ ...same, sealShape: 'circle', sealColor: 'vermilion' }, byTheOwner)
      .isRefused({ type: 'NothingChanged' });
    given(founded)
      .when({ ...same, sealColor: 'pollen' }, byTheOwner)
      .happens({ type: 'SealCarved', sealText: '단골', sealColor: 'pollen' });
    given(founded, { type: 'SealCarved', sealText: '단골', sealShape: 'square' })
      .when({ ...same, sealShape: 'circle' }, byTheOwner)
      .happens({ type: 'SealCarved', sealText: '단골', sealShape: 'circle' });
  });

  test('an ink that is not on the palette is refused, and so is a shape nobody cuts', () => {
    given(founded)
      .when({ type: 'CarveSeal', sealText: '단골', sealColor: 'gold' as 'ink' }, byTheOwner)
      .isRefused({ type: 'InvalidSetting', field: 'sealColor' });
    given(founded)
      .when({ type: 'CarveSeal', sealText: '단골', sealShape: 'star' as 'circle' }, byTheOwner)
      .isRefused({ type: 'InvalidSetting', field: 'sealShape' });
  });

  test('a bad answer is named before anything else, whoever asks', () => {
    given()
      .when({ type: 'RenameShop', name: '' }, { actor: atTheKeypad })
      .isRefused({ type: 'InvalidSetting', field: 'name' });
  });
});

describe('retiring a reward', () => {
  const retire = { type: 'RetireReward', rewardId: 'coffee' } as const;

  test('takes it off the price list', () => {
    given(founded).when(retire, byTheOwner).happens({ type: 'RewardRetired', rewardId: 'coffee' });
  });

  test('is the owner’s word', () => {
    given(founded).when(retire, { actor: theManager }).isRefused({ type: 'OwnersOnly' });
  });

  test('never leaves a card with nothing to save for', () => {
    given(founded, { type: 'RewardRetired', rewardId: 'cookie' })
      .when(retire, byTheOwner)
      .isRefused({ type: 'LastReward' });
  });

  test('of what is not on the list is refused', () => {
    given(founded, { type: 'RewardRetired', rewardId: 'coffee' })
      .when(retire, byTheOwner)
      .isRefused({ type: 'NoSuchReward' });
  });
});
