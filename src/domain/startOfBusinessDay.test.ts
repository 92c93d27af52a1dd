import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BusinessDay, businessDayIn } from './businessDay.ts';
import { instant } from './instant.ts';
import { startOfBusinessDay } from './startOfBusinessDay.ts';

const day = (text: string) => text as BusinessDay;
const startOf = (text: string, zone: string, closingHour: number): string =>
  new Date(startOfBusinessDay(day(text), { zone, closingHour })).toISOString();

describe('a business day begins', () => {
  test('at the closing hour of the evening before, on the wall of the shop', () => {
    expect(startOf('2026-11-22', 'Asia/Seoul', 0)).toBe('2026-11-21T15:00:00.000Z');
    expect(startOf('2026-11-22', 'Asia/Seoul', 2)).toBe('2026-11-21T17:00:00.000Z');
    expect(startOf('2026-11-22', 'Asia/Seoul', 11)).toBe('2026-11-22T02:00:00.000Z');
  });

  test('in zones far from Seoul, and half an hour or a quarter off', () => {
    expect(startOf('2026-11-22', 'Pacific/Kiritimati', 0)).toBe('2026-11-21T10:00:00.000Z');
    expect(startOf('2026-11-22', 'Pacific/Pago_Pago', 2)).toBe('2026-11-22T13:00:00.000Z');
    expect(startOf('2026-11-22', 'Asia/Kolkata', 2)).toBe('2026-11-21T20:30:00.000Z');
    expect(startOf('2026-11-22', 'Asia/Kathmandu', 2)).toBe('2026-11-21T20:15:00.000Z');
  });

  test('with the jump, where the clocks are put forward over the closing hour', () => {
    expect(startOf('2026-03-08', 'America/New_York', 2)).toBe('2026-03-08T07:00:00.000Z');
    expect(startOf('2026-03-09', 'America/New_York', 2)).toBe('2026-03-09T06:00:00.000Z');
  });

  test('the first time it is one o’clock, where the clocks are put back', () => {
    expect(startOf('2026-11-01', 'America/New_York', 1)).toBe('2026-11-01T05:00:00.000Z');
    expect(startOf('2026-11-02', 'America/New_York', 1)).toBe('2026-11-02T06:00:00.000Z');
  });

  test('so that its first moment is in it, and the one before is not', () => {
    const zones = ['Asia/Seoul', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        fc.nat({ max: 11 }),
        (date, zone, closingHour) => {
          const businessDay = day(date.toISOString().slice(0, 10));
          const hours = { zone, closingHour };
          const dayOf = businessDayIn(hours);
          const start = startOfBusinessDay(businessDay, hours);

          expect(dayOf(start)).toBe(businessDay);
          expect(dayOf(instant(start - 1)) < businessDay).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
