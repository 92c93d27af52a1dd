import { describe, test } from 'vitest';
import { plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import { atTheKeypad, coffee, coffeeAtTen } from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';

const given = onBook(cardBook);
const tenStamps: CardEvent = { type: 'StampsGranted', stamps: stamps(10), expiresAt: null };
const redeem = { type: 'RedeemReward', rewardId: 'coffee' } as const;
const redeemed = { type: 'RewardRedeemed', rewardId: 'coffee', stamps: stamps(10) } as const;

const safeguards = { ...plainRules.safeguards, nodMax: won(2_000), staffPinMax: won(10_000) };
const rules = { ...plainRules, safeguards };
const worth = (amount: number) => ({
  rules,
  program: { ...coffeeAtTen, rewards: [{ ...coffee, worth: won(amount) }] },
});

describe('F-03, F-04: a reward leaves the counter', () => {
  test('after a staff PIN, where nobody has said what it is worth', () => {
    given(tenStamps).when(redeem, { rules }).happens(redeemed);
    given(tenStamps)
      .when({ ...redeem, check: 'nod' }, { rules })
      .isRefused({ type: 'NeedsCheck', check: 'staffPin' });
  });

  test('after a nod where it is small, of somebody who works here', () => {
    given(tenStamps)
      .when({ ...redeem, check: 'nod' }, worth(2_000))
      .happens({ ...redeemed, check: 'nod', worth: won(2_000) });
    given(tenStamps)
      .when({ ...redeem, check: 'nod' }, { ...worth(2_000), actor: atTheKeypad })
      .isRefused({ type: 'NeedsCheck', check: 'nod' });
  });

  test('only with the customer’s own proof where it is large', () => {
    given(tenStamps)
      .when(redeem, worth(10_001))
      .isRefused({ type: 'NeedsCheck', check: 'customerProof' });
    given(tenStamps)
      .when({ ...redeem, check: 'customerProof' }, worth(10_001))
      .happens({ ...redeemed, check: 'customerProof', worth: won(10_001) });
  });

  test('what a stricter check confirmed is confirmed', () => {
    given(tenStamps)
      .when(redeem, worth(2_000))
      .happens({ ...redeemed, worth: won(2_000) });
  });
});
