import { HEARD_FROM } from '#books/person/events.ts';
import { answerSlip } from '#desk/asks.ts';
import { errandSlips, firstVisitSlips, type Purchase } from '#desk/checkIn.ts';
import type { Command, CounterSlip } from '#desk/command.ts';
import { pinAttemptSlip, redeemSlips } from '#desk/redeem.ts';
import { undoSlips } from '#desk/undo.ts';
import { assert } from '#domain/assert.ts';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import type { Tap } from '#ledger/tap.ts';
import type { Happening } from './sampleAgenda.ts';
import { drawPurchase } from './samplePurchases.ts';
import { LARGE_REWARD, SMALL_REWARD } from './sampleShop.ts';
import type { Telling } from './sampleStory.ts';
import type { TapWriter } from './tapWriter.ts';

type Visit = Happening & { readonly type: 'Visit' };
type Taps = Generator<Tap<Command>, void, undefined>;

const MISTYPED = 0.0012;
const UNDONE = 0.012;
const TAKES_LARGE = 0.72;
const PAPER_DAYS = 45;

/** One person at the counter, with everything that may come of it. */
export function* tellVisit(visit: Visit, telling: Telling, desk: TapWriter): Taps {
  const { chance } = telling;
  const { customer, day, isFirst } = visit;
  const { customerId } = customer;
  if (chance.isLucky(MISTYPED)) yield* tellMistypedNumber(telling, desk);
  const purchase = drawPurchase(customer, day, telling);
  if (!isFirst && chance.isLucky(UNDONE)) yield* tellWrongCount(customerId, purchase, desk);
  const tap = desk.tap(
    desk.onDuty(),
    isFirst
      ? joiningSlips(customerId, purchase, telling)
      : errandSlips(customerId, { type: 'Visit', purchase }),
  );
  yield tap;
  desk.credit(customerId, purchase.stamps);
  desk.noteVisit({ tapId: tap.id, customerId, stamps: purchase.stamps });
  if (isFirst) {
    yield* tellAnswers(customerId, tap.id, { telling, desk });
    if (day.place < PAPER_DAYS && chance.isLucky(0.3)) {
      yield* tellPaperCard(customerId, chance.between(2, 9), desk);
    }
  }
  yield* tellReward(visit, telling, desk);
}

function joiningSlips(
  customerId: CustomerId,
  purchase: Purchase,
  { notice, sealedNumberOf }: Telling,
): readonly CounterSlip[] {
  const joining = { customerId, notice, ...sealedNumberOf(customerId) };
  return firstVisitSlips(joining, { type: 'Visit', purchase });
}

/** A number that belongs to nobody here: taken back at once, and forgotten. */
function* tellMistypedNumber(telling: Telling, desk: TapWriter): Taps {
  const stranger = desk.meetStranger();
  if (stranger === undefined) return;
  const { customerId } = stranger;
  const tap = desk.tap(desk.onDuty(), joiningSlips(customerId, oneStamp, telling));
  yield tap;
  desk.pass(14);
  const undo = { tapId: tap.id, customerId, elapsedMs: 14_000, isLastTrace: true };
  yield desk.tap({ type: 'customer' }, undoSlips(undo));
  desk.pass(9);
}

const oneStamp: Purchase = { stamps: stamps(1) };

/** One stamp too many, noticed at once. */
function* tellWrongCount(customerId: CustomerId, purchase: Purchase, desk: TapWriter): Taps {
  const wrong = { ...purchase, stamps: stamps(Math.min(purchase.stamps + 1, 10)) };
  const tap = desk.tap(desk.onDuty(), errandSlips(customerId, { type: 'Visit', purchase: wrong }));
  yield tap;
  desk.pass(21);
  const undo = { tapId: tap.id, customerId, elapsedMs: 21_000, isLastTrace: false };
  yield desk.tap(desk.onDuty(), undoSlips(undo));
  desk.pass(12);
}

interface AtCounter {
  readonly telling: Telling;
  readonly desk: TapWriter;
}

/** What a new customer answers below the first stamp. */
function* tellAnswers(
  customerId: CustomerId,
  askedAfter: CommandId,
  { telling, desk }: AtCounter,
): Taps {
  const { chance, advertisingText } = telling;
  const answer = (given: Parameters<typeof answerSlip>[1]) =>
    desk.tap({ type: 'customer' }, [
      answerSlip({ customerId, askedAfter }, given, advertisingText),
    ]);
  // Some just close the screen.
  if (chance.isLucky(0.25)) return;
  desk.pass(5);
  const isGiven = chance.isLucky(0.38);
  if (isGiven) desk.consenting.add(customerId);
  yield answer({ type: 'advertising', isGiven });
  if (isGiven && chance.isLucky(0.2)) yield answer({ type: 'nightAdvertising', isGiven: true });
  desk.pass(4);
  const source = HEARD_FROM[chance.weigh([40, 24, 20, 10, 6])] ?? null;
  yield answer({ type: 'heardFrom', source: chance.isLucky(0.2) ? null : source });
}

function* tellPaperCard(customerId: CustomerId, count: number, desk: TapWriter): Taps {
  desk.pass(25);
  const errand = { type: 'PaperCard', stamps: stamps(count) } as const;
  yield desk.tap(desk.onDuty(), errandSlips(customerId, errand));
  desk.credit(customerId, count);
}

/** A reward, when there is one and they feel like it. */
function* tellReward({ customer }: Visit, { chance }: Telling, desk: TapWriter): Taps {
  const { customerId, isImpatient } = customer;
  const balance = desk.balanceOf(customerId);
  const reward = isImpatient ? SMALL_REWARD : LARGE_REWARD;
  if (balance < reward.price || !chance.isLucky(TAKES_LARGE)) return;
  desk.pass(18);
  const actor = desk.onDuty();
  const redeem = () => {
    const confirmation = pinAttemptSlip(actor.staffId, { isRight: true });
    return desk.tap(actor, redeemSlips(customerId, reward.id, confirmation));
  };
  const tap = redeem();
  yield tap;
  if (chance.isLucky(0.01)) {
    desk.pass(30);
    const undo = { tapId: tap.id, customerId, elapsedMs: 30_000, isLastTrace: false };
    yield desk.tap(actor, undoSlips(undo));
    desk.pass(20);
    yield redeem();
  }
  desk.credit(customerId, -reward.price);
  assert(desk.balanceOf(customerId) >= 0, 'nobody spends what they do not have');
}
