import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from './instant.ts';
import {
  balanceOf,
  credit,
  debit,
  type Lot,
  type Lots,
  noLots,
  restore,
  withdraw,
} from './lots.ts';

const RUNS = { numRuns: 500 };

const count = fc.nat({ max: 20 });
const expiresAt = fc.option(fc.integer({ min: 1, max: 5 }).map((at) => at as Instant));
const lot: fc.Arbitrary<Lot> = fc.record({ expiresAt, count });

/** Lots as any history of grants, spends and withdrawals may leave them. */
const lots: fc.Arbitrary<Lots> = fc
  .array(fc.record({ step: fc.constantFrom('credit', 'debit', 'withdraw'), lot }), {
    maxLength: 15,
    size: 'max',
  })
  .map((history) => history.reduce((held, { step, lot: each }) => take(step, held, each), noLots));

function take(step: string, held: Lots, each: Lot): Lots {
  if (step === 'credit') return credit(held, each);
  return step === 'debit' ? debit(held, each.count).lots : withdraw(held, each);
}

const inOrder = ({ open }: Lots) => open.map((each) => each.expiresAt ?? Number.POSITIVE_INFINITY);

describe('whatever happened to the lots', () => {
  test('each expiry has one lot, the first to expire in front, and no lot is empty', () => {
    fc.assert(
      fc.property(lots, (held) => {
        const moments = inOrder(held);

        expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
        expect(held.open.every((each) => Number.isInteger(each.count) && each.count > 0)).toBe(
          true,
        );
      }),
      RUNS,
    );
  });

  test('there is a deficit only while nothing is open', () => {
    fc.assert(
      fc.property(lots, (held) => {
        expect(held.deficit).toBeGreaterThanOrEqual(0);
        expect(held.deficit > 0 && held.open.length > 0).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('nothing is made or lost', () => {
  test('a grant adds exactly its count', () => {
    fc.assert(
      fc.property(lots, lot, (held, earned) => {
        expect(balanceOf(credit(held, earned)) - balanceOf(held)).toBe(earned.count);
      }),
      RUNS,
    );
  });

  test('a spend takes exactly its count, from the lots it names or as an overdraft', () => {
    fc.assert(
      fc.property(lots, count, (held, spent) => {
        const { lots: left, drawn, overdrawn } = debit(held, spent);

        expect(balanceOf(held) - balanceOf(left)).toBe(spent);
        expect(drawn.reduce((sum, each) => sum + each.count, overdrawn)).toBe(spent);
      }),
      RUNS,
    );
  });

  test('a withdrawal takes exactly what was granted', () => {
    fc.assert(
      fc.property(lots, lot, (held, granted) => {
        expect(balanceOf(held) - balanceOf(withdraw(held, granted))).toBe(granted.count);
      }),
      RUNS,
    );
  });

  test('a spend given back adds exactly what was spent, whatever happened in between', () => {
    fc.assert(
      fc.property(lots, lots, count, (before, after, spent) => {
        const draw = debit(before, spent);

        expect(balanceOf(restore(after, draw)) - balanceOf(after)).toBe(spent);
      }),
      RUNS,
    );
  });
});

describe('there and back', () => {
  test('a spend that nothing overdrew, given back at once, leaves the very same lots', () => {
    fc.assert(
      fc.property(lots, count, (held, wanted) => {
        const spent = debit(held, Math.min(wanted, Math.max(0, balanceOf(held))));

        expect(spent.overdrawn).toBe(0);
        expect(restore(spent.lots, spent)).toEqual(held);
      }),
      RUNS,
    );
  });

  test('a spend that overdrew, given back at once, leaves the very same lots too', () => {
    fc.assert(
      fc.property(lots, count, (held, wanted) => {
        const spent = debit(held, wanted);

        expect(restore(spent.lots, spent)).toEqual(held);
      }),
      RUNS,
    );
  });

  test('a grant taken back at once leaves the very same lots', () => {
    fc.assert(
      fc.property(lots, lot, (held, granted) => {
        const hadNoDeficit = { ...held, deficit: 0 };

        expect(withdraw(credit(hadNoDeficit, granted), granted)).toEqual(hadNoDeficit);
      }),
      RUNS,
    );
  });

  test('the order of grants does not matter', () => {
    const shuffledTwice = fc
      .array(lot, { maxLength: 8 })
      .chain((grants) =>
        fc.tuple(fc.constant(grants), fc.shuffledSubarray(grants, { minLength: grants.length })),
      );

    fc.assert(
      fc.property(shuffledTwice, ([grants, shuffled]) => {
        expect(shuffled.reduce(credit, noLots)).toEqual(grants.reduce(credit, noLots));
      }),
      RUNS,
    );
  });
});

test('a spend never takes a later lot while an earlier one still holds something', () => {
  fc.assert(
    fc.property(lots, count, (held, spent) => {
      const { lots: left, drawn } = debit(held, spent);
      const [firstLeft = Number.POSITIVE_INFINITY] = inOrder(left);
      const lastDrawn = inOrder({ open: drawn, deficit: 0 }).at(-1) ?? 0;

      expect(lastDrawn).toBeLessThanOrEqual(firstLeft);
    }),
    RUNS,
  );
});
