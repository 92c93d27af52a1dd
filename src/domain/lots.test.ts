import { describe, expect, test } from 'vitest';
import type { Instant } from './instant.ts';
import {
  available,
  balanceOf,
  credit,
  debit,
  type Lot,
  type Lots,
  lapse,
  noLots,
  overdueLots,
  restore,
  withdraw,
} from './lots.ts';

const may = 5 as Instant;
const june = 6 as Instant;
const july = 7 as Instant;
const lot = (count: number, expiresAt: Instant | null = null): Lot => ({ expiresAt, count });
const lots = (open: readonly Lot[], deficit = 0): Lots => ({ open, deficit });

describe('earning', () => {
  test('adds to the lot that expires at the same moment', () => {
    expect(credit(lots([lot(2, may)]), lot(3, may))).toEqual(lots([lot(5, may)]));
    expect(credit(lots([lot(2)]), lot(3))).toEqual(lots([lot(5)]));
  });

  test('keeps the first to expire in front and the never expiring last', () => {
    const earned = [lot(1), lot(2, july), lot(3, may), lot(4, june)].reduce(credit, noLots);

    expect(earned).toEqual(lots([lot(3, may), lot(4, june), lot(2, july), lot(1)]));
  });

  test('of nothing leaves no empty lot', () => {
    expect(credit(noLots, lot(0))).toEqual(noLots);
  });

  test('first fills a deficit, and only the rest can be spent', () => {
    expect(credit(lots([], 4), lot(3))).toEqual(lots([], 1));
    expect(credit(lots([], 4), lot(4))).toEqual(noLots);
    expect(credit(lots([], 4), lot(6, may))).toEqual(lots([lot(2, may)]));
  });

  test('half a stamp, or less than none, is a bug', () => {
    expect(() => credit(noLots, lot(0.5))).toThrow('whole number');
    expect(() => credit(noLots, lot(-1))).toThrow('whole number');
  });
});

describe('spending', () => {
  const held = lots([lot(3, may), lot(4, june), lot(5)]);

  test('takes what expires first, and says from where', () => {
    expect(debit(held, 5)).toEqual({
      lots: lots([lot(2, june), lot(5)]),
      drawn: [lot(3, may), lot(2, june)],
      overdrawn: 0,
    });
  });

  test('takes a lot to its last stamp without leaving an empty one', () => {
    expect(debit(held, 3).lots).toEqual(lots([lot(4, june), lot(5)]));
    expect(debit(held, 12).lots).toEqual(noLots);
  });

  test('beyond what is there becomes a deficit', () => {
    expect(debit(held, 14)).toEqual({
      lots: lots([], 2),
      drawn: [lot(3, may), lot(4, june), lot(5)],
      overdrawn: 2,
    });
  });

  test('of nothing takes nothing', () => {
    expect(debit(held, 0)).toEqual({ lots: held, drawn: [], overdrawn: 0 });
  });

  test('half a stamp, or less than none, is a bug', () => {
    expect(() => debit(held, 0.5)).toThrow('whole number');
    expect(() => debit(held, -1)).toThrow('whole number');
  });
});

describe('taking back what was granted', () => {
  test('takes from the lot it went to, even when another expires sooner', () => {
    const held = lots([lot(3, may), lot(4, june)]);

    expect(withdraw(held, lot(4, june))).toEqual(lots([lot(3, may)]));
  });

  test('takes the part that was already spent from the other lots', () => {
    const held = lots([lot(3, may), lot(1, june), lot(5)]);

    expect(withdraw(held, lot(4, june))).toEqual(lots([lot(5)]));
  });

  test('leaves a deficit when everything is spent', () => {
    expect(withdraw(lots([lot(1)]), lot(3))).toEqual(lots([], 2));
    expect(withdraw(lots([], 1), lot(3))).toEqual(lots([], 4));
  });
});

describe('giving back what was spent', () => {
  test('restores the same lots with the same expiry', () => {
    const held = lots([lot(3, may), lot(4, june), lot(5)]);
    const spent = debit(held, 8);

    expect(restore(spent.lots, spent)).toEqual(held);
  });

  test('settles the deficit that the spending left', () => {
    const spent = debit(lots([lot(3, may)]), 10);

    expect(spent.lots).toEqual(lots([], 7));
    expect(restore(spent.lots, spent)).toEqual(lots([lot(3, may)]));
  });

  test('lets an overdraft that later grants settled live on without expiry', () => {
    const spent = debit(lots([lot(3, may)]), 10);
    const settled = credit(spent.lots, lot(7, june));

    expect(settled).toEqual(noLots);
    expect(restore(settled, spent)).toEqual(lots([lot(3, may), lot(7)]));
  });
});

test('the balance is what is open less the deficit', () => {
  expect(balanceOf(noLots)).toBe(0);
  expect(balanceOf(lots([lot(3, may), lot(5)]))).toBe(8);
  expect(balanceOf(lots([], 7))).toBe(-7);
});

describe('R5: expiring', () => {
  const held = lots([lot(2, may), lot(3, june), lot(4)]);

  test('begins at the very moment, and never for what has no end', () => {
    expect(overdueLots(held, 4 as Instant)).toEqual([]);
    expect(overdueLots(held, may)).toEqual([lot(2, may)]);
    expect(overdueLots(held, 99 as Instant)).toEqual([lot(2, may), lot(3, june)]);
  });

  test('leaves what is still good, and a deficit as it was', () => {
    expect(available(held, may)).toEqual(lots([lot(3, june), lot(4)]));
    expect(available(lots([], 3), july)).toEqual(lots([], 3));
  });

  test('takes what is left of that lot, never more and never from another', () => {
    expect(lapse(held, lot(2, may))).toEqual({
      lots: lots([lot(3, june), lot(4)]),
      lapsed: lot(2, may),
    });
    expect(lapse(held, lot(9, june)).lapsed).toEqual(lot(3, june));
    expect(lapse(held, lot(9, july))).toEqual({ lots: held, lapsed: lot(0, july) });
  });
});
