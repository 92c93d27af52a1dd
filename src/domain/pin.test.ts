import { expect, test } from 'vitest';
import { parseNewPin, parseNewPinTwice, parsePin, pinDigitsOf } from './pin.ts';
import { fail, ok } from './result.ts';

test.each(['4827', '48271', '482715'])('%s has four to six digits', (text) => {
  expect(parsePin(text)).toEqual(ok(text));
  expect(parseNewPin(text)).toEqual(ok(text));
});

test.each(['', '482', '4827153', '48a7', '4 827', '４８２７'])('%j is no PIN', (text) => {
  expect(parsePin(text)).toEqual(fail({ type: 'NotFourToSixDigits' }));
  expect(parseNewPin(text)).toEqual(fail({ type: 'NotFourToSixDigits' }));
});

test.each(['0000', '111111', '1234', '456789', '9876', '43210'])(
  '%s may not be chosen, because the queue would guess it first',
  (text) => {
    expect(parseNewPin(text)).toEqual(fail({ type: 'TooEasy' }));
  },
);

test.each(['1235', '1212', '2468', '1357', '0001', '9012'])('%s may be chosen', (text) => {
  expect(parseNewPin(text)).toEqual(ok(text));
});

test('an easy PIN that somebody enters is read, so that it is compared like any other', () => {
  expect(parsePin('1234')).toEqual(ok('1234'));
});

test('a chosen PIN is typed twice, and twice the same', () => {
  expect(parseNewPinTwice('280417', '280417')).toEqual(ok('280417'));
  expect(parseNewPinTwice('280417', '280418')).toEqual(fail({ type: 'PinsDiffer' }));
});

test('a PIN that cannot be one is told before the second try is looked at', () => {
  expect(parseNewPinTwice('1234', '')).toEqual(fail({ type: 'TooEasy' }));
  expect(parseNewPinTwice('28', '28')).toEqual(fail({ type: 'NotFourToSixDigits' }));
});

test('a PIN field keeps six digits and nothing else', () => {
  expect(pinDigitsOf('28 04-17')).toBe('280417');
  expect(pinDigitsOf('28041799')).toBe('280417');
  expect(pinDigitsOf('지수')).toBe('');
});
