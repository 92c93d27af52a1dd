import { describe, expect, test } from 'vitest';
import type { PersonEvent } from '#books/person/events.ts';
import type { Person } from '#books/person/person.ts';
import { personBook } from '#books/person/personBook.ts';
import { nothingStopped } from '#books/suppression/suppression.ts';
import { calendarDayIn } from '#domain/calendar.ts';
import { instant } from '#domain/instant.ts';
import { onBook } from '#tests/support/given.ts';
import { consentDuties, isAdvertisingAllowed, retentionMonthsOf } from './consent.ts';

const given = onBook(personBook);
const inSeoul = calendarDayIn('Asia/Seoul');

const joined: readonly PersonEvent[] = [
  { type: 'PhoneLinked', replaces: null },
  { type: 'NoticeAccepted', noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
];
const advertising = { purpose: 'advertising', channels: ['text'], textVersion: 1 } as const;
const saidYes: PersonEvent = { type: 'ConsentGiven', ...advertising };
const saidYesAtNight: PersonEvent = { ...saidYes, purpose: 'nightAdvertising' };
const saidNo: PersonEvent = { type: 'ConsentRefused', purpose: 'advertising', textVersion: 1 };
const withdrew: PersonEvent = { type: 'ConsentWithdrawn', purpose: 'advertising' };

/** Minji, who answered these at these moments. */
const answeredAt = (...answers: readonly (readonly [string, PersonEvent])[]): Person =>
  given(
    ...joined,
    ...answers.map(
      ([moment, event]) => [event, { occurredAt: instant(Date.parse(moment)) }] as const,
    ),
  ).state;

describe('a consent', () => {
  test.each([
    ['2026-11-22T14:41:00+09:00', '2026-11-22', '2026-12-06', '2028-11-22'],
    ['2026-11-22T23:59:59+09:00', '2026-11-22', '2026-12-06', '2028-11-22'],
    ['2026-11-23T00:10:00+09:00', '2026-11-23', '2026-12-07', '2028-11-23'],
    ['2027-01-31T10:00:00+09:00', '2027-01-31', '2027-02-14', '2029-01-31'],
    ['2028-02-29T10:00:00+09:00', '2028-02-29', '2028-03-14', '2030-02-28'],
    ['2026-02-28T10:00:00+09:00', '2026-02-28', '2026-03-14', '2028-02-28'],
    ['2026-12-20T10:00:00+09:00', '2026-12-20', '2027-01-03', '2028-12-20'],
  ])('given at %s must be told of within 14 days and asked about after two years', (...row) => {
    const [at, answeredOn, resultDueOn, reconfirmDueOn] = row;

    expect(consentDuties(answeredAt([at, saidYes]), inSeoul)).toEqual([
      { purpose: 'advertising', outcome: 'given', answeredOn, resultDueOn, reconfirmDueOn },
    ]);
  });

  test('by day and by night are two duties', () => {
    const minji = answeredAt(
      ['2026-11-22T14:41:00+09:00', saidYes],
      ['2026-11-22T14:41:05+09:00', saidYesAtNight],
    );

    expect(consentDuties(minji, inSeoul).map(({ purpose }) => purpose)).toEqual([
      'advertising',
      'nightAdvertising',
    ]);
  });

  test('that was withdrawn has nothing left to confirm, and a result of its own to tell', () => {
    const minji = answeredAt(
      ['2026-11-22T14:41:00+09:00', saidYes],
      ['2026-12-24T14:41:00+09:00', withdrew],
    );

    expect(consentDuties(minji, inSeoul)).toEqual([
      {
        purpose: 'advertising',
        outcome: 'given',
        answeredOn: '2026-11-22',
        resultDueOn: '2026-12-06',
        reconfirmDueOn: null,
      },
      {
        purpose: 'advertising',
        outcome: 'withdrawn',
        answeredOn: '2026-12-24',
        resultDueOn: '2027-01-07',
        reconfirmDueOn: null,
      },
    ]);
  });

  test('that was refused asks nothing of the shop', () => {
    expect(consentDuties(answeredAt(['2026-11-22T14:41:00+09:00', saidNo]), inSeoul)).toEqual([]);
    expect(consentDuties(answeredAt(), inSeoul)).toEqual([]);
  });
});

describe('advertising', () => {
  const byDay = given(...joined, saidYes).state;
  const byNightToo = given(...joined, saidYes, saidYesAtNight).state;

  test.each([8, 12, 20])('is allowed at %i with a consent', (hour) => {
    expect(isAdvertisingAllowed(byDay, nothingStopped, hour)).toBe(true);
  });

  test.each([21, 23, 0, 7])('at %i needs one for the night as well', (hour) => {
    expect(isAdvertisingAllowed(byDay, nothingStopped, hour)).toBe(false);
    expect(isAdvertisingAllowed(byNightToo, nothingStopped, hour)).toBe(true);
  });

  test('is never allowed without a consent, after a no, or after a withdrawal', () => {
    const withdrawn = given(...joined, saidYes, saidYesAtNight, withdrew).state;

    for (const person of [given(...joined).state, given(...joined, saidNo).state, withdrawn]) {
      expect(isAdvertisingAllowed(person, nothingStopped, 12)).toBe(false);
      expect(isAdvertisingAllowed(person, nothingStopped, 22)).toBe(false);
    }
  });
});

describe('records are kept', () => {
  const minji = given(...joined).state;

  test('as long as the customer accepted, where the shop keeps them longer now', () => {
    expect(retentionMonthsOf(minji, 36)).toBe(24);
  });

  test('no longer than the shop keeps anybody’s', () => {
    expect(retentionMonthsOf(minji, 12)).toBe(12);
  });

  test('longer once the customer accepted that', () => {
    const accepted: PersonEvent = {
      type: 'NoticeAccepted',
      noticeVersion: 1,
      basis: 'contract',
      retentionMonths: 36,
    };

    expect(retentionMonthsOf(given(...joined, accepted).state, 36)).toBe(36);
  });
});
