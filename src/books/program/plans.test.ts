import { describe, expect, test } from 'vitest';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { PointRule } from '#domain/pointRule.ts';
import { points } from '#domain/points.ts';
import { plainRules, type RulesPart } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import {
  coffee,
  coffeeAtTen,
  cookie,
  dangolCafe,
  hanaOnDuty,
  soraTheOwner,
  sunday,
} from '#tests/support/cafe.ts';
import { onBook, type Told } from '#tests/support/given.ts';
import type { ProgramCommand } from './commands.ts';
import type { ProgramEvent } from './events.ts';
import { earliestDayOf } from './notice.ts';
import { programBook } from './programBook.ts';
import { shopOn } from './shop.ts';

const given = onBook(programBook);
const day = (text: string) => text as BusinessDay;

/** The café is founded in October, so that in November it has customers who trust it. */
const october = { businessDay: day('2026-10-01') };
const founded: Told<ProgramEvent> = [
  {
    type: 'ShopFounded',
    shopId: dangolCafe,
    sign: { name: '단골 카페', sealText: '단골' },
    hours: { zone: 'Asia/Seoul', closingHour: 0 },
    program: coffeeAtTen,
    retentionMonths: 24,
  },
  october,
];

const fivePercent: PointRule = {
  rateBp: 500,
  rounding: 'floor',
  useMin: points(1000),
  useStep: points(100),
  useShareMax: 100,
  expiry: { type: 'never' },
};
const at = (rateBp: number): RulesPart => ({ part: 'points', value: { ...fivePercent, rateBp } });

const revise = (part: RulesPart, effectiveOn: string): ProgramCommand => ({
  type: 'ReviseRules',
  ...part,
  effectiveOn: day(effectiveOn),
});
const revised = (part: RulesPart, effectiveOn: string): ProgramEvent => ({
  type: 'RulesRevised',
  ...part,
  effectiveOn: day(effectiveOn),
});
const since = (part: RulesPart): Told<ProgramEvent> => [revised(part, '2026-10-01'), october];

const today = '2026-11-22';
const noticed = '2026-12-22';
const byTheOwner = { actor: soraTheOwner };

describe('P-03: revising the rules', () => {
  test('what only gives more may hold at once', () => {
    given(founded)
      .when(revise(at(500), today), byTheOwner)
      .happens(revised(at(500), today));
    given(founded, since(at(500)))
      .when(revise(at(700), today), byTheOwner)
      .happens(revised(at(700), today));
  });

  test('what takes something away holds thirty days later at the earliest', () => {
    const lower = given(founded, since(at(500)));

    lower
      .when(revise(at(300), '2026-12-21'), byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest: day(noticed) });
    lower.when(revise(at(300), noticed), byTheOwner).happens(revised(at(300), noticed));
    lower.when(revise({ part: 'points', value: null }, today), byTheOwner).isRefused({
      type: 'NeedsNotice',
      earliest: day(noticed),
    });
  });

  test('a shop that promises more notice keeps it, also when it promises less', () => {
    const ninety = given(founded, since(at(500)), since({ part: 'noticeDays', value: 90 }));
    const earliest = day('2027-02-20');

    ninety.when(revise(at(300), noticed), byTheOwner).isRefused({ type: 'NeedsNotice', earliest });
    ninety
      .when(revise({ part: 'noticeDays', value: 30 }, today), byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest });
  });

  test('nothing holds from a day that is over', () => {
    given(founded)
      .when(revise(at(500), '2026-11-21'), byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest: sunday });
  });

  test('a slip of today is put right today, but no further than where the day began', () => {
    const slipped = given(founded, since(at(500)), revised(at(5000), today));

    slipped.when(revise(at(600), today), byTheOwner).happens(revised(at(600), today));
    slipped
      .when(revise(at(400), today), byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest: day(noticed) });
  });

  test('what is announced already may become better, and may not begin earlier', () => {
    const announced = given(founded, since(at(500)), revised(at(300), '2026-12-30'));

    announced
      .when(revise(at(400), '2026-12-30'), byTheOwner)
      .happens(revised(at(400), '2026-12-30'));
    announced
      .when(revise(at(400), '2026-12-01'), byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest: day(noticed) });
  });

  test('an improvement that has not begun may be taken back to what holds', () => {
    given(founded, since(at(500)), revised(at(700), '2026-12-30'))
      .when(revise(at(500), '2026-12-30'), byTheOwner)
      .happens(revised(at(500), '2026-12-30'));
  });

  test('what is so already changes nothing, in whatever order it is written', () => {
    const { expiry, ...rest } = fivePercent;

    given(founded, since(at(500)))
      .when(revise({ part: 'points', value: { expiry, ...rest } }, today), byTheOwner)
      .isRefused({ type: 'NothingChanged' });
    given(founded, since(at(500)), revised(at(300), '2026-12-30'))
      .when(revise(at(500), today), byTheOwner)
      .happens(revised(at(500), today));
  });

  test('is the owner’s word', () => {
    given(founded)
      .when(revise(at(500), today), { actor: hanaOnDuty })
      .isRefused({ type: 'OwnersOnly' });
  });

  test('a part that cannot stand is named', () => {
    given(founded)
      .when(revise(at(0), today), byTheOwner)
      .isRefused({ type: 'InvalidRule', part: 'points', problem: 'rate' });
  });

  test('holds from its day on', () => {
    const { state } = given(founded, since(at(500)), revised(at(300), noticed));

    expect(shopOn(state, day('2026-12-21')).rules.points?.rateBp).toBe(500);
    expect(shopOn(state, day(noticed)).rules.points?.rateBp).toBe(300);
    expect(shopOn(state, day(noticed)).termsSince).toBe(noticed);
  });
});

describe('a plan', () => {
  const withdraw: ProgramCommand = {
    type: 'WithdrawPlan',
    part: 'points',
    effectiveOn: day(noticed),
  };

  test('can be withdrawn before its day', () => {
    const story = [founded, since(at(500)), revised(at(300), noticed)] as const;
    const withdrawn = { ...withdraw, type: 'PlanWithdrawn' } as const;

    given(...story)
      .when(withdraw, byTheOwner)
      .happens(withdrawn);
    expect(given(...story, withdrawn).state.planned).toEqual([]);
  });

  test('cannot be withdrawn when its day has come', () => {
    given(founded, since(at(500)), revised(at(300), noticed))
      .when(withdraw, { ...byTheOwner, businessDay: day(noticed) })
      .isRefused({ type: 'NoSuchPlan' });
  });

  test('takes with it what was decided for later, which nobody else was told', () => {
    const { state } = given(
      founded,
      since(at(500)),
      revised({ part: 'points', value: null }, noticed),
      revised(at(100), '2026-12-23'),
      revised({ part: 'noticeDays', value: 60 }, '2026-12-23'),
      { type: 'PlanWithdrawn', part: 'points', effectiveOn: day(noticed) },
    );

    expect(state.planned.map(({ part }) => part)).toEqual(['noticeDays']);
    expect(shopOn(state, day('2027-01-01')).rules.points?.rateBp).toBe(500);
  });
});

describe('P-03: the price list', () => {
  const price = (count: number, effectiveOn?: string) => ({
    rewardId: 'coffee',
    name: '아메리카노',
    price: stamps(count),
    ...(effectiveOn !== undefined && { effectiveOn: day(effectiveOn) }),
  });

  test('becomes cheaper at once, and dearer after notice', () => {
    const dearer = given(founded);

    dearer
      .when({ type: 'PriceReward', ...price(8) }, byTheOwner)
      .happens({ type: 'RewardPriced', ...price(8) });
    dearer
      .when({ type: 'PriceReward', ...price(12) }, byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest: day(noticed) });
    dearer
      .when({ type: 'PriceReward', ...price(12, noticed) }, byTheOwner)
      .happens({ type: 'RewardPriced', ...price(12, noticed) });
  });

  test('is what it was until the day of the new price', () => {
    const { state } = given(founded, { type: 'RewardPriced', ...price(12, noticed) });

    expect(state.program.rewards).toEqual([coffee, cookie]);
    expect(shopOn(state, day(noticed)).program.rewards).toEqual([
      { ...coffee, price: stamps(12) },
      cookie,
    ]);
  });

  test('loses a reward after notice, and never the last one, planned losses counted', () => {
    const retire = { type: 'RetireReward', rewardId: 'coffee' } as const;
    const later = { effectiveOn: day(noticed) };

    given(founded)
      .when(retire, byTheOwner)
      .isRefused({ type: 'NeedsNotice', earliest: day(noticed) });
    given(founded)
      .when({ ...retire, ...later }, byTheOwner)
      .happens({ ...retire, ...later, type: 'RewardRetired' });
    given(founded, { type: 'RewardRetired', rewardId: 'cookie', ...later })
      .when({ ...retire, effectiveOn: day('2026-12-23') }, byTheOwner)
      .isRefused({ type: 'LastReward' });
  });

  test('keeps a reward whose retirement is withdrawn', () => {
    const plan = { rewardId: 'coffee', effectiveOn: day(noticed) };
    const { state, when } = given(founded, { type: 'RewardRetired', ...plan });

    when({ type: 'WithdrawRewardPlan', ...plan }, byTheOwner).happens({
      type: 'RewardPlanWithdrawn',
      ...plan,
    });
    when({ type: 'WithdrawRewardPlan', ...plan, rewardId: 'cookie' }, byTheOwner).isRefused({
      type: 'NoSuchPlan',
    });
    expect(shopOn(state, day(noticed)).program.rewards).toEqual([cookie]);
  });

  test('of the founding day is nobody’s promise yet', () => {
    given([founded[0], { businessDay: sunday }])
      .when({ type: 'PriceReward', ...price(12) }, byTheOwner)
      .happens({ type: 'RewardPriced', ...price(12) });
  });
});

test('the editor asks for the first day that a change may hold on', () => {
  const { state } = given(founded, since(at(500)), revised(at(300), '2026-12-10'));
  const earliest = (part: RulesPart) =>
    earliestDayOf({ type: 'ReviseRules', ...part }, state, sunday);

  expect(earliest(at(600))).toBe(today);
  expect(earliest(at(400))).toBe('2026-12-10');
  expect(earliest(at(200))).toBe(noticed);
  expect(earliest({ part: 'stampExpiry', value: plainRules.stampExpiry })).toBe(today);
});
