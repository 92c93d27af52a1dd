import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarDayIn } from '#domain/calendar.ts';
import { instant } from '#domain/instant.ts';
import { minji } from '#tests/support/cafe.ts';
import { daysLeftOf, dueAtOf } from './privacyRequests.ts';

const dayOf = calendarDayIn('Asia/Seoul');

const leftAt = (moment: string) =>
  ({
    status: 'open',
    kind: 'erase',
    customerId: minji,
    at: instant(Date.parse(moment)),
  }) as const;

describe('a request', () => {
  test.each([
    ['2026-11-22T14:41:00+09:00', '2026-11-22', 10],
    ['2026-11-22T23:59:00+09:00', '2026-11-23', 9],
    ['2026-11-22T14:41:00+09:00', '2026-12-02', 0],
    ['2026-11-22T14:41:00+09:00', '2026-12-05', -3],
    ['2026-12-28T10:00:00+09:00', '2027-01-01', 6],
  ])('left at %s has on %s %i days to go', (moment, today, days) => {
    expect(daysLeftOf(leftAt(moment), today as CalendarDay, dayOf)).toBe(days);
  });

  test('has ten days, the day of the asking not counted', () => {
    const { at } = leftAt('2026-11-22T14:41:00+09:00');

    expect(dayOf(dueAtOf(at))).toBe('2026-12-02');
  });
});
