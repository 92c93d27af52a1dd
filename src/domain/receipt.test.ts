import { expect, test } from 'vitest';
import { parseReceipt } from './receipt.ts';
import { fail, ok } from './result.ts';

const read = (scanned: string) => {
  const parsed = parseReceipt(scanned);
  return parsed.ok ? parsed.value : parsed.failure.type;
};

test('the number of a receipt is taken as it was printed', () => {
  expect(parseReceipt('20261122-01-0042')).toEqual(ok('20261122-01-0042'));
  expect(read('POS1A0042')).toBe('POS1A0042');
  expect(read(' 000123 ')).toBe('000123');
});

test('a phone number is no receipt, however it is written', () => {
  for (const scanned of [
    '01048271534',
    '010-4827-1534',
    '821048271534',
    '+821048271534',
    '0114827153',
    'tel=01048271534',
  ]) {
    expect(read(scanned), scanned).toBe('ScannedPhoneNumber');
  }
  expect(parseReceipt('01048271534')).toEqual(fail({ type: 'ScannedPhoneNumber' }));
});

test('a card number is no receipt', () => {
  for (const scanned of [
    '4111111111111111',
    '4111-1111-1111-1111',
    '378282246310005',
    '5555555555554444',
    '2221000000000009',
    '4222222222222',
  ]) {
    expect(read(scanned), scanned).toBe('ScannedCardNumber');
  }
});

test('a receipt as long as a card number is one if its sum is not a card’s', () => {
  expect(read('4111111111111112')).toBe('4111111111111112');
});

test('a receipt that begins with the day is never taken for a card', () => {
  expect(read('2026112200000007')).toBe('2026112200000007');
  expect(read('2026112200000001')).toBe('2026112200000001');
});

test('a scrap of a code, a web page and a Korean text are no receipts', () => {
  expect(read('12345')).toBe('NotAReceipt');
  expect(read(`https://pay.example/${'a'.repeat(60)}`)).toBe('NotAReceipt');
  expect(read('영수증-0042')).toBe('NotAReceipt');
  expect(read('0042 0043')).toBe('NotAReceipt');
});
