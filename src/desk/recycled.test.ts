import { expect, test } from 'vitest';
import { cardBook } from '#books/card/cardBook.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { SAFEGUARDS_DEFAULT } from '#domain/safeguards.ts';
import { onBook } from '#tests/support/given.ts';
import { asksWhose } from './recycled.ts';

const visit: CardEvent = { type: 'VisitRecorded' };
const cardAfter = (...story: CardEvent[]) => onBook(cardBook)(...story).state;
const on = (day: string) => day as BusinessDay;

test('N-06: whose number it is, is asked once somebody has been away for so many months', () => {
  const safeguards = { ...SAFEGUARDS_DEFAULT, recycledAfterMonths: 6 };
  const card = cardAfter(visit);
  expect(asksWhose(card, on('2027-05-21'), safeguards)).toBe(false);
  expect(asksWhose(card, on('2027-05-22'), safeguards)).toBe(true);
});

test('N-06: whoever has never been here is not asked', () => {
  expect(asksWhose(cardAfter(), on('2030-01-01'), SAFEGUARDS_DEFAULT)).toBe(false);
});
