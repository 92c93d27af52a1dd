import { expect, test } from 'vitest';
import type { Last4 } from '#domain/phoneNumber.ts';
import { idleKeypad, type KioskEvent, type KioskStep } from './kioskFlow.ts';
import { kioskVisit } from './kioskVisit.ts';

const last4 = '1534' as Last4;
const typing: KioskStep = { ...idleKeypad, digits: '4827' };
const firstVisit: KioskStep = { step: 'firstVisit', last4, turn: null };
const finished: KioskStep = { step: 'stranger', last4 };

const visitsOverAfter = (state: KioskStep, event: KioskEvent): number =>
  kioskVisit({ state, visitsOver: 0 }, event).visitsOver;

test('closing a finished screen ends the visit', () => {
  expect(visitsOverAfter(finished, { type: 'Returned' })).toBe(1);
});

test('처음으로 with half a number ends the visit', () => {
  expect(visitsOverAfter(typing, { type: 'Returned' })).toBe(1);
});

test('erasing the whole number ends nothing', () => {
  expect(visitsOverAfter(typing, { type: 'NumberCleared' })).toBe(0);
});

test('a customer who types the number again is the same customer', () => {
  const again: KioskEvent = { type: 'Returned', isSameCustomer: true };
  const takenBack: KioskEvent = { type: 'Returned', say: { type: 'TypeAgain' } };

  expect(visitsOverAfter(firstVisit, again)).toBe(0);
  expect(visitsOverAfter(finished, takenBack)).toBe(0);
});

test('a refused number leaves the customer where they are', () => {
  const refused: KioskEvent = {
    type: 'Returned',
    say: { type: 'Refused', refusal: { type: 'TooManyNumbers' } },
  };

  expect(visitsOverAfter({ step: 'sending', turn: null }, refused)).toBe(0);
});

test('who says no is gone once the last sentence was read, or with the next turn', () => {
  const declined: KioskEvent = { type: 'Returned', say: { type: 'Declined' } };
  const { state, visitsOver } = kioskVisit({ state: firstVisit, visitsOver: 0 }, declined);

  expect(visitsOver).toBe(0);
  expect(visitsOverAfter(state, { type: 'SayingEnded' })).toBe(1);
  expect(visitsOverAfter(state, { type: 'TurnOpened' })).toBe(1);
});

test('a turn opened over a finished screen is for somebody else', () => {
  expect(visitsOverAfter(finished, { type: 'TurnOpened' })).toBe(1);
  expect(visitsOverAfter(typing, { type: 'TurnOpened' })).toBe(0);
  expect(visitsOverAfter(firstVisit, { type: 'TurnOpened' })).toBe(0);
});
