import { describe, expect, test } from 'vitest';
import type { PersonEvent } from '#books/person/events.ts';
import { personBook } from '#books/person/personBook.ts';
import { minji, tapNumber } from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import { type AskAnswer, type AsksInForce, answerSlip, dueAsk } from './asks.ts';

const given = onBook(personBook);

const told = { noticeVersion: 2, basis: 'contract', retentionMonths: 24 } as const;
const joined: readonly PersonEvent[] = [
  { type: 'PhoneLinked', replaces: null },
  { type: 'NoticeAccepted', ...told, isFourteenOrOlder: true },
];
const saidYes: PersonEvent = {
  type: 'ConsentGiven',
  purpose: 'advertising',
  channels: ['text'],
  textVersion: 1,
};
const saidNo: PersonEvent = { type: 'ConsentRefused', purpose: 'advertising', textVersion: 1 };
const withdrew: PersonEvent = { type: 'ConsentWithdrawn', purpose: 'advertising' };

const quiet: AsksInForce = {
  noticeText: { version: 2, materialSince: 2 },
  notice: told,
  advertisingText: { version: 1, materialSince: 1 },
  isOn: { advertising: false, heardFrom: false },
};
const curious: AsksInForce = { ...quiet, isOn: { advertising: true, heardFrom: true } };
const askOf = (
  inForce: AsksInForce,
  { since = [], visits = 1 }: { since?: readonly PersonEvent[]; visits?: number } = {},
) => dueAsk({ person: given(...joined, ...since).state, visits, inForce })?.type ?? null;

test('a shop that asks nothing asks nothing', () => {
  expect(askOf(quiet)).toBeNull();
});

test('whoever was erased meanwhile is asked nothing', () => {
  expect(askOf(curious, { since: [{ type: 'PersonErased', reason: 'Asked' }] })).toBeNull();
});

describe('a notice that changed', () => {
  const longer = { ...told, retentionMonths: 36 } as const;
  const declined: PersonEvent = { type: 'NoticeDeclined', ...longer };

  test.each<[string, Partial<AsksInForce>]>([
    ['its retention', { notice: longer }],
    ['its footing', { notice: { ...told, basis: 'consent' } }],
    [
      'its meaning',
      { notice: { ...told, noticeVersion: 3 }, noticeText: { version: 3, materialSince: 3 } },
    ],
  ])('in %s is shown, before anything is asked', (_what, changed) => {
    expect(askOf({ ...curious, ...changed })).toBe('notice');
  });

  test('in its wording alone is not', () => {
    const reworded = {
      notice: { ...told, noticeVersion: 3 },
      noticeText: { version: 3, materialSince: 2 },
    };

    expect(askOf({ ...quiet, ...reworded })).toBeNull();
  });

  test('says what was accepted and what holds now', () => {
    const inForce = { ...quiet, notice: longer };

    expect(dueAsk({ person: given(...joined).state, visits: 3, inForce })).toEqual({
      type: 'notice',
      accepted: told,
      notice: longer,
    });
  });

  test('is shown until it is answered, either way', () => {
    const inForce = { ...quiet, notice: longer };

    expect(askOf(inForce, { since: [{ type: 'NoticeAccepted', ...longer }] })).toBeNull();
    expect(askOf(inForce, { since: [declined] })).toBeNull();
  });

  test('and was declined is shown again only where it changes again', () => {
    const evenLonger = { ...told, retentionMonths: 12 };

    expect(askOf({ ...quiet, notice: evenLonger }, { since: [declined] })).toBe('notice');
  });
});

describe('advertising', () => {
  const onlyThis = { ...quiet, isOn: { advertising: true, heardFrom: false } };
  const newText = (materialSince: number) => ({
    ...onlyThis,
    advertisingText: { version: 2, materialSince },
  });

  test('is asked once, at any visit', () => {
    expect(askOf(onlyThis, { visits: 40 })).toBe('advertising');
    expect(askOf(onlyThis, { since: [saidYes] })).toBeNull();
    expect(askOf(onlyThis, { since: [saidNo] })).toBeNull();
  });

  test('a no to another wording is a no', () => {
    expect(askOf(newText(1), { since: [saidNo] })).toBeNull();
  });

  test('another meaning is another question', () => {
    expect(askOf(newText(2), { since: [saidNo] })).toBe('advertising');
    expect(askOf(newText(2), { since: [saidYes] })).toBe('advertising');
  });

  test('whoever withdrew is never asked again', () => {
    expect(askOf(newText(2), { since: [saidYes, withdrew] })).toBeNull();
  });
});

describe('어떻게 오셨어요', () => {
  const onlyThis = { ...quiet, isOn: { advertising: false, heardFrom: true } };

  test('comes after the first stamp, or before it in the tray, and never later', () => {
    expect(askOf(onlyThis, { visits: 0 })).toBe('heardFrom');
    expect(askOf(onlyThis, { visits: 1 })).toBe('heardFrom');
    expect(askOf(onlyThis, { visits: 2 })).toBeNull();
  });

  test('is asked once', () => {
    expect(askOf(onlyThis, { since: [{ type: 'HeardFromSkipped' }] })).toBeNull();
  });

  test('comes after advertising', () => {
    expect(askOf(curious)).toBe('advertising');
    expect(askOf(curious, { since: [saidNo] })).toBe('heardFrom');
  });
});

test.each<[AskAnswer, object]>([
  [
    { type: 'notice', notice: told, isAccepted: true },
    { type: 'AcceptNotice', ...told },
  ],
  [
    { type: 'notice', notice: told, isAccepted: false },
    { type: 'DeclineNotice', ...told },
  ],
  [
    { type: 'advertising', isGiven: true },
    { type: 'GiveConsent', purpose: 'advertising', channels: ['text'], textVersion: 1 },
  ],
  [
    { type: 'nightAdvertising', isGiven: false },
    { type: 'RefuseConsent', purpose: 'nightAdvertising', textVersion: 1 },
  ],
  [
    { type: 'heardFrom', source: 'friend' },
    { type: 'TellHeardFrom', source: 'friend' },
  ],
  [{ type: 'heardFrom', source: null }, { type: 'SkipHeardFrom' }],
])('the answer %o is a slip for the person', (answer, command) => {
  const text = { textVersion: 1, channels: ['text'] } as const;
  const asked = { customerId: minji, askedAfter: tapNumber(1) };

  expect(answerSlip(asked, answer, text)).toEqual({
    book: 'person',
    subject: minji,
    command: { ...command, askedAfter: tapNumber(1) },
  });
  expect(answerSlip({ customerId: minji }, answer, text).command).toEqual(command);
});
