import { describe, expect, test } from 'vitest';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { stamps } from '#domain/stamps.ts';
import { after, coffeeAtTen, minji, monday, sunday, tapNumber } from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import type { TrayEvent } from './events.ts';
import { indexKeysOf } from './pendingCheckIn.ts';
import { trayBook } from './trayBook.ts';

const given = onBook(trayBook);

const customerFirst: LoyaltyProgram = { ...coffeeAtTen, handOff: { type: 'customerFirst' } };
const typed: TrayEvent = { type: 'CheckInPended', customerId: minji, stamps: stamps(1) };
const type = { type: 'PendCheckIn', customerId: minji, stamps: stamps(1) } as const;
const approve = { type: 'ApproveCheckIn' } as const;
const refuse = { type: 'RefuseCheckIn' } as const;
const withdraw = { type: 'WithdrawCheckIn' } as const;

describe('a number typed before staff said anything', () => {
  test('waits, with what staff are asked to say yes to', () => {
    given().when(type, { program: customerFirst }).happens(typed);
  });

  test('waits once a day: a second time it is told that it waits already', () => {
    given()
      .when(type, {
        program: customerFirst,
        subjectsWith: (key) => (key === `tray/${sunday}/minji` ? ['the first one'] : []),
      })
      .isRefused({ type: 'AlreadyWaiting' });
  });

  test('may wait on Monday although it was forgotten on Sunday', () => {
    given()
      .when(type, {
        program: customerFirst,
        businessDay: monday,
        subjectsWith: (key) => (key === `tray/${sunday}/minji` ? ['the first one'] : []),
      })
      .happens(typed);
  });

  test('does not wait where staff go first', () => {
    given().when(type).isRefused({ type: 'NotCustomerFirst' });
  });
});

describe('staff and customer answer', () => {
  test('with a yes, a no, or the customer’s own slip', () => {
    given(typed).when(approve).happens({ type: 'CheckInApproved' });
    given(typed).when(refuse).happens({ type: 'CheckInRefused' });
    given(typed).when(withdraw).happens({ type: 'CheckInWithdrawn' });
  });

  test('once: whoever answers second is told so', () => {
    given(typed, { type: 'CheckInApproved' }).when(withdraw).isRefused({ type: 'NotWaiting' });
    given(typed, { type: 'CheckInWithdrawn' }).when(approve).isRefused({ type: 'NotWaiting' });
    given(typed, { type: 'CheckInRefused' }).when(approve).isRefused({ type: 'NotWaiting' });
  });

  test('never to something that nobody typed', () => {
    given().when(approve).isRefused({ type: 'NotWaiting' });
  });

  test('although the owner has changed who goes first since', () => {
    given(typed)
      .when(approve, { program: { ...coffeeAtTen, handOff: { type: 'staffFirst' } } })
      .happens({ type: 'CheckInApproved' });
  });

  test('on the day it was typed, and not on the next', () => {
    given(typed).when(approve, { businessDay: monday }).isRefused({ type: 'CheckInExpired' });
    given(typed).when(refuse, { businessDay: monday }).isRefused({ type: 'CheckInExpired' });
  });
});

describe('the tray remembers', () => {
  test('who waits, since when and for how many stamps', () => {
    expect(given(typed).state).toEqual({
      status: 'waiting',
      customerId: minji,
      stamps: 1,
      at: after(1),
      businessDay: sunday,
    });
  });

  test('in which tap it was answered; the first answer counts', () => {
    const { state } = given(typed, { type: 'CheckInApproved' }, { type: 'CheckInRefused' });

    expect(state).toMatchObject({ status: 'approved', answeredIn: tapNumber(2) });
  });

  test('an answer that came before the question, as another tablet may send it, changes nothing', () => {
    expect(given({ type: 'CheckInApproved' }).state).toEqual({ status: 'none' });
  });

  test('only what waits can be found, so the tray stays short', () => {
    expect(indexKeysOf(given(typed).state)).toEqual(['tray/2026-11-22', 'tray/2026-11-22/minji']);
    expect(indexKeysOf(given(typed, { type: 'CheckInRefused' }).state)).toEqual([]);
  });
});
