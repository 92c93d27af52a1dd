import { describe, expect, test } from 'vitest';
import { type Card, emptyCard } from '#books/card/card.ts';
import type { CheckIn, CheckInPended, GrantMade, PendingFate } from '#device/runtime.ts';
import type { Turn } from '#device/tabletState.ts';
import type { CommandId, PendingId } from '#domain/ids.ts';
import { credit, noLots } from '#domain/lots.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { stamps } from '#domain/stamps.ts';
import { coffee, coffeeAtTen, cookie, hana, minji } from '#tests/support/cafe.ts';
import { idleKeypad, type KioskEvent, type KioskStep, kioskFlow } from './kioskFlow.ts';
import { submitNumber } from './submitNumber.ts';

const last4 = '1534' as Last4;
const twoStamps: Turn = { purpose: 'grant', openedBy: hana, stamps: stamps(2) };
const redeemTurn: Turn = { purpose: 'redeem', openedBy: hana };

const cardOf = (count: number): Card => ({
  ...emptyCard,
  stamps: credit(noLots, { count, expiresAt: null }),
});

const grantFrom = (before: number, granted: number): GrantMade => ({
  type: 'GrantMade',
  tapId: 'tap' as CommandId,
  customerId: minji,
  last4,
  stamps: stamps(granted),
  isFirstVisit: false,
  isPaperCard: false,
  cardBefore: cardOf(before),
  card: cardOf(before + granted),
  ask: null,
});

const play = (events: readonly KioskEvent[], from: KioskStep = idleKeypad): KioskStep =>
  events.reduce(kioskFlow, from);

const typed = (digits: string): readonly KioskEvent[] =>
  [...digits].map((digit) => ({ type: 'DigitTyped', digit }));

const heard = (checkIn: CheckIn): KioskEvent => ({
  type: 'CheckedIn',
  checkIn,
  program: coffeeAtTen,
});

const sent: readonly KioskEvent[] = [...typed('48271534'), { type: 'NumberSent', turn: twoStamps }];

const keypadAfter = (...events: readonly KioskEvent[]) => {
  const state = play(events);
  if (state.step !== 'keypad') throw new Error('the keypad is on screen');
  return state;
};

describe('at the keypad', () => {
  test('a ninth digit is not taken', () => {
    expect(keypadAfter(...typed('482715349')).digits).toBe('48271534');
  });

  test('one digit or the whole number can be erased', () => {
    expect(keypadAfter(...typed('482'), { type: 'DigitErased' }).digits).toBe('48');
    expect(keypadAfter(...typed('482'), { type: 'NumberCleared' }).digits).toBe('');
  });

  test('a sentence is gone with the next key', () => {
    const said = { type: 'Said', say: { type: 'StaffFirst' } } as const;

    expect(keypadAfter(said, ...typed('4')).say).toBeNull();
  });

  test('the turn that staff open answers what the customer waited for', () => {
    const waiting = keypadAfter(...typed('48271534'), {
      type: 'Said',
      say: { type: 'StaffFirst' },
    });

    const opened = kioskFlow(waiting, { type: 'TurnOpened' });

    expect(opened).toMatchObject({ step: 'keypad', digits: '48271534', say: null });
  });
});

const staffFirst = { type: 'staffFirst' } as const;

describe('a number sent before staff opened a turn', () => {
  const waiting = [...typed('48271534'), { type: 'Said', say: { type: 'StaffFirst' } }] as const;

  test('waits for the turn and goes through with it', () => {
    const opened = keypadAfter(...waiting, { type: 'TurnOpened' });

    expect(opened.isAwaitingTurn).toBe(true);
    expect(submitNumber(opened, twoStamps, staffFirst).type).toBe('Sends');
  });

  test('gives way to the number that the next customer begins', () => {
    expect(keypadAfter(...waiting, ...typed('9'))).toMatchObject({
      digits: '9',
      isAwaitingTurn: false,
    });
  });

  test('is not uncovered by erasing a digit', () => {
    expect(keypadAfter(...waiting, { type: 'DigitErased' }).digits).toBe('');
  });
});

describe('the submit button', () => {
  test('says how many digits are missing', () => {
    expect(submitNumber(keypadAfter(...typed('482715')), twoStamps, staffFirst)).toEqual({
      type: 'Says',
      say: { type: 'TooFewDigits', digitsMissing: 2 },
    });
  });

  test('asks once about a number that looks mistyped, and then lets it through', () => {
    const first = submitNumber(keypadAfter(...typed('00000000')), twoStamps, staffFirst);
    const looked = keypadAfter(...typed('00000000'), {
      type: 'Said',
      say: { type: 'LooksMistyped' },
    });

    expect(first).toEqual({ type: 'Says', say: { type: 'LooksMistyped' } });
    expect(submitNumber(looked, twoStamps, staffFirst).type).toBe('Sends');
  });

  test('another strange number is asked about again', () => {
    const retyped = keypadAfter(
      ...typed('00000000'),
      { type: 'Said', say: { type: 'LooksMistyped' } },
      { type: 'NumberCleared' },
      ...typed('11111111'),
    );

    expect(submitNumber(retyped, twoStamps, staffFirst)).toMatchObject({
      say: { type: 'LooksMistyped' },
    });
  });

  test('without a turn the number stays and the staff are asked', () => {
    const keypad = keypadAfter(...typed('48271534'));
    const wanting = keypadAfter({ type: 'RewardAsked' }, ...typed('48271534'));

    expect(submitNumber(keypad, null, staffFirst)).toMatchObject({ say: { type: 'StaffFirst' } });
    expect(submitNumber(wanting, null, staffFirst)).toMatchObject({
      say: { type: 'StaffFirstToRedeem' },
    });
  });
});

describe('after the submit', () => {
  test('no digit is left in the state but the last four', () => {
    const state = play([...sent, heard(grantFrom(5, 2))]);

    expect(JSON.stringify(play(sent))).not.toContain('4827');
    expect(JSON.stringify(state)).not.toContain('4827');
    expect(state).toMatchObject({ step: 'result', grant: { made: { last4: '1534' } } });
  });

  test('a new number is asked before anything is stored', () => {
    const state = play([...sent, heard({ type: 'FirstVisit', last4 })]);

    expect(state).toEqual({ step: 'firstVisit', last4, turn: twoStamps });
  });

  test('a first visit that is accepted shows its stamps', () => {
    const state = play([...sent, heard({ type: 'FirstVisit', last4 }), heard(grantFrom(0, 2))]);

    expect(state.step).toBe('result');
  });

  test('under fourteen ends without a stamp', () => {
    const asked = play([...sent, heard({ type: 'FirstVisit', last4 })]);

    expect(kioskFlow(asked, { type: 'UnderageSaid' })).toEqual({ step: 'underage' });
  });

  test('an answer that comes after the screen was left changes nothing', () => {
    const left = play([...sent, { type: 'Returned' }, heard(grantFrom(5, 2))]);

    expect(left).toEqual(idleKeypad);
  });
});

describe('a reward', () => {
  test('the stamp that fills the card offers it at once', () => {
    expect(play([...sent, heard(grantFrom(9, 1))]).step).toBe('offer');
  });

  test('a reward put off before waits quietly on the result', () => {
    expect(play([...sent, heard(grantFrom(11, 1))]).step).toBe('result');
  });

  test('putting it off after a grant shows the stamps, and it can still be chosen there', () => {
    const later = play([...sent, heard(grantFrom(9, 1)), { type: 'OfferPutOff' }]);
    const chosen = kioskFlow(later, { type: 'RewardChosen', program: coffeeAtTen });

    expect(later.step).toBe('result');
    expect(chosen.step).toBe('offer');
  });

  test('within a redeem turn a full card is offered and a short one says what is missing', () => {
    const asked = play([...typed('48271534'), { type: 'NumberSent', turn: redeemTurn }]);
    const shown = (count: number) =>
      heard({ type: 'CardShown', customerId: minji, last4, card: cardOf(count) });

    expect(kioskFlow(asked, shown(10))).toMatchObject({ step: 'offer', offer: { grant: null } });
    expect(kioskFlow(asked, shown(4)).step).toBe('balance');
    expect(kioskFlow(asked, heard({ type: 'NotACustomer', last4 })).step).toBe('stranger');
  });

  test('of several the dearest is chosen until the customer picks another', () => {
    const offered = play([...sent, heard(grantFrom(9, 1))]);

    expect(offered).toMatchObject({ offer: { rewards: [coffee, cookie], reward: coffee } });
    expect(kioskFlow(offered, { type: 'RewardPicked', rewardId: cookie.id })).toMatchObject({
      step: 'offer',
      offer: { reward: cookie },
    });
    expect(kioskFlow(offered, { type: 'RewardPicked', rewardId: 'cake' })).toEqual(offered);
  });

  test('staff see it before it is used', () => {
    const taken = { tapId: 'redeemed' as CommandId, rewardName: '1잔 무료', card: cardOf(0) };
    const confirm = play([...sent, heard(grantFrom(9, 1)), { type: 'OfferTaken' }]);

    expect(confirm.step).toBe('confirm');
    expect(kioskFlow(confirm, { type: 'RewardTaken', taken })).toMatchObject({
      step: 'taken',
      taken: { rewardName: '1잔 무료' },
    });
  });
});

describe('a turn for the next customer', () => {
  test('clears a result that nobody needs any more', () => {
    expect(play([...sent, heard(grantFrom(5, 2)), { type: 'TurnOpened' }])).toEqual(idleKeypad);
  });

  test('does not take the notice away from somebody who reads it', () => {
    const reading = play([...sent, heard({ type: 'FirstVisit', last4 })]);

    expect(kioskFlow(reading, { type: 'TurnOpened' })).toBe(reading);
  });

  test('needs no turn where the customer goes first, or nobody grants', () => {
    const keypad = keypadAfter(...typed('48271534'));
    const automatic = { type: 'automatic', gapMinutes: 120, visitsPerDayMax: 2 } as const;

    for (const handOff of [{ type: 'customerFirst' } as const, automatic]) {
      expect(submitNumber(keypad, null, handOff)).toMatchObject({ type: 'Sends', turn: null });
    }
  });

  test('needs a turn for a reward in every hand-off', () => {
    const wanting = keypadAfter({ type: 'RewardAsked' }, ...typed('48271534'));

    expect(submitNumber(wanting, null, { type: 'customerFirst' })).toMatchObject({
      say: { type: 'StaffFirstToRedeem' },
    });
  });
});

describe('a check-in that waits for staff', () => {
  const pended: CheckInPended = {
    type: 'CheckInPended',
    pendingId: 'in the tray' as PendingId,
    tapId: 'tap' as CommandId,
    customerId: minji,
    last4,
    stamps: stamps(1),
    isFirstVisit: false,
  };
  const waiting: readonly KioskEvent[] = [
    ...typed('48271534'),
    { type: 'NumberSent', turn: null },
    heard(pended),
  ];
  const answered = (fate: PendingFate): KioskStep =>
    play([...waiting, { type: 'StaffAnswered', fate, program: coffeeAtTen }]);

  test('shows that it waits, and nothing of the card', () => {
    expect(play(waiting)).toEqual({ step: 'waiting', pended });
    expect(answered({ type: 'Waiting' })).toEqual({ step: 'waiting', pended });
  });

  test('turns into the result, or into the reward that the yes has filled up', () => {
    const approved = (before: number) =>
      answered({ type: 'Approved', made: grantFrom(before, 1) }).step;

    expect(approved(5)).toBe('result');
    expect(approved(9)).toBe('offer');
  });

  test('tells a no, and leaves for good what the customer took back', () => {
    expect(answered({ type: 'Refused' })).toEqual({ step: 'turnedDown', last4 });
    expect(answered({ type: 'Withdrawn' })).toEqual(idleKeypad);
  });

  test('gives way to the next customer’s turn', () => {
    expect(play([...waiting, { type: 'TurnOpened' }])).toEqual(idleKeypad);
  });

  test('an answer for a screen that was left changes nothing', () => {
    const left = play([
      ...waiting,
      { type: 'Returned' },
      { type: 'StaffAnswered', fate: { type: 'Refused' }, program: coffeeAtTen },
    ]);

    expect(left).toEqual(idleKeypad);
  });
});

describe('내 정보', () => {
  const asked: readonly KioskEvent[] = [{ type: 'MineAsked' }];

  test('takes the number on the usual keypad, and forgets it with the submit', () => {
    const keypad = keypadAfter(...asked, ...typed('48271534'));
    const opened = play([...asked, ...typed('48271534'), { type: 'MineNumberSent' }]);

    expect(keypad).toMatchObject({ digits: '48271534', wantsMine: true });
    expect(JSON.stringify(opened)).not.toContain('4827');
    expect(kioskFlow(opened, { type: 'MineOpened', last4 })).toEqual({ step: 'mine', last4 });
  });

  test('is one tap from the stamps that were just pressed', () => {
    expect(play([...sent, heard(grantFrom(2, 2)), ...asked])).toEqual({
      ...idleKeypad,
      wantsMine: true,
    });
  });

  test('sends a number in any hand-off, and grants nothing to it', () => {
    const keypad = keypadAfter(...asked, ...typed('48271534'));

    for (const turn of [null, twoStamps, redeemTurn]) {
      expect(submitNumber(keypad, turn, { type: 'staffFirst' })).toMatchObject({
        type: 'Sends',
        turn: null,
      });
    }
  });

  test('gives way to the next customer’s turn, which does not find the number', () => {
    const mine = play([
      ...asked,
      ...typed('48271534'),
      { type: 'MineNumberSent' },
      { type: 'MineOpened', last4 },
    ]);

    expect(kioskFlow(mine, { type: 'TurnOpened' })).toEqual(idleKeypad);
    expect(play([...asked, ...typed('4827'), { type: 'TurnOpened' }])).toEqual(idleKeypad);
  });

  test('has no use for a number that waits covered for staff', () => {
    const waiting = [...typed('48271534'), { type: 'Said', say: { type: 'StaffFirst' } } as const];

    expect(keypadAfter(...waiting, ...asked)).toMatchObject({ digits: '', wantsMine: true });
  });
});
