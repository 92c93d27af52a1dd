import type { Step } from '#tests/support/scenarioLine.ts';
import { businessDayOf, momentOf } from './almanac.ts';
import { newCard } from './deeds.ts';
import { throwAway, worthAt } from './jar.ts';
import { look } from './ladder.ts';
import { mayGive, mayUse, writeOff } from './purse.ts';
import { refund, unwrite } from './rubber.ts';
import { visitOnPaper } from './visiting.ts';
import {
  clear,
  type Dice,
  gain,
  giveCoupon,
  type Paper,
  type PaperShop,
  pursesOf,
  spend,
  type Writing,
  whyNotPay,
} from './writing.ts';

export const newPaper = (shop: PaperShop): Paper => ({
  shop,
  cardByName: new Map(),
  lines: new Map(),
});

/** What the step comes to on paper: `ok` and the cards are changed, or the word of the refusal. */
export function pencil(paper: Paper, step: Step, dice: Dice): string {
  switch (step.do) {
    case 'undo':
    case 'reverse':
      return unwrite(paper, step);
    case 'refund':
      return refund(paper, step);
    case 'revise':
    case 'visitAlone':
      throw new Error(`the oracle knows nothing of ${step.do}`);
    default:
      return writeDown(paper, step, dice);
  }
}

type Written = Exclude<
  Step,
  { readonly do: 'undo' | 'reverse' | 'refund' | 'revise' | 'visitAlone' }
>;

function writeDown(paper: Paper, step: Written, dice: Dice): string {
  const { place, at, who } = step;
  const known = paper.cardByName.get(who);
  if (known === undefined && step.do !== 'visit' && step.do !== 'paper') return 'NoSuchPerson';
  const card = known ?? newCard();
  const day = businessDayOf(at, paper.shop.closingHour);
  const writing: Writing = { paper, card, place, at, now: momentOf(at), day, deeds: [], dice };
  const word = hands[step.do](writing, step as never);
  if (word !== 'ok') return word;
  paper.cardByName.set(who, card);
  const refunded = { won: 0, points: 0 };
  paper.lines.set(place, { place, who, at, deeds: writing.deeds, refunded });
  return 'ok';
}

/** How each thing is done on paper. */
const hands: {
  readonly [Do in Written['do']]: (
    writing: Writing,
    step: Extract<Written, { readonly do: Do }>,
  ) => string;
} = {
  visit: visitOnPaper,
  paper(writing, { stamps }) {
    const prices = writing.paper.shop.program.rewards.map(({ price }) => price);
    if (stamps > Math.max(...prices)) return 'PaperCardTooLarge';
    clear(writing);
    gain(writing, { of: 'stamps', count: stamps });
    return 'ok';
  },
  points(writing, { points }) {
    clear(writing);
    gain(writing, { of: 'points', count: points });
    return 'ok';
  },
  redeem(writing, { reward }) {
    const { card, now, paper } = writing;
    const price = paper.shop.program.rewards.find(({ id }) => id === reward)?.price ?? 0;
    if (worthAt(card.stamps, now) < price) return 'NotEnoughStamps';
    clear(writing);
    spend(writing, 'stamps', price);
    return 'ok';
  },
  use(writing, { points }) {
    const problem = whyNotPay(writing, points);
    if (problem !== undefined) return problem;
    clear(writing);
    spend(writing, 'points', points);
    return 'ok';
  },
  expire({ card, now }) {
    const were = [throwAway(card.stamps, now), throwAway(card.points, now)];
    return were.includes(true) ? 'ok' : 'NothingDue';
  },
  review: (writing) =>
    look(writing.card.ladder, writing.paper.shop.rules.tiers, writing) ? 'ok' : 'LevelStands',
  coupon(writing, { kind: kindId }) {
    const kind = writing.paper.shop.rules.couponKinds.find(({ id }) => id === kindId);
    const may = mayGive(kind, writing.card.purse, pursesOf(writing));
    if (may === 'ok' && kind !== undefined) giveCoupon(writing, kind, 'by hand');
    return may;
  },
  useCoupon({ card, day, deeds }, step) {
    const slip = card.purse[step.coupon - 1];
    const may = mayUse(slip, step, day);
    if (may !== 'ok' || slip === undefined) return may;
    slip.state = 'used';
    deeds.push({ type: 'use', slip });
    return 'ok';
  },
  cancelCoupon({ card, deeds }, { coupon }) {
    const slip = card.purse[coupon - 1];
    if (slip?.state === 'used') return 'CouponAlreadyUsed';
    if (slip?.state === 'over') return 'CouponOver';
    if (slip?.state !== 'open') return 'NoSuchCoupon';
    slip.state = 'cancelled';
    // A prize that was taken away is not won again today.
    const draw = card.drawByKind.get(slip.kind.id);
    if (draw && slip.why.includes(' on ')) {
      card.drawByKind.set(slip.kind.id, { ...draw, isWin: false });
    }
    deeds.push({ type: 'cancel', slip });
    return 'ok';
  },
  sweepCoupons: ({ card, day }) => (writeOff(card.purse, day) ? 'ok' : 'NoCouponExpired'),
};
