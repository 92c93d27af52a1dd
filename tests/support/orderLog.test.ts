import { expect, test } from 'vitest';
import { looksMistyped, parseTypedDigits } from '#domain/phoneNumber.ts';
import { readOrderLog, syntheticDigits } from './orderLog.ts';

const columns = { ts: 'ts', card: 'card', amount: 'amount', item: 'item' };

test('a row becomes an order with its own clock, in the shop’s zone, and whole won', () => {
  const text = 'ts,pay,card,amount,item\n2026-11-22T10:15,card,A1,38.7,Latte\n';

  const { orders } = readOrderLog(text, { columns, amountScale: 100 });

  expect(orders).toEqual([
    {
      line: 2,
      at: Date.UTC(2026, 10, 22, 1, 15),
      card: 'A1',
      digits: '61803399',
      amount: 3870,
      item: 'Latte',
    },
  ]);
});

test('every row that cannot be replayed is listed with its reason', () => {
  const text = [
    'ts,card,amount,item',
    '2026-11-22T10:15,,38.7,Latte',
    'yesterday,A1,38.7,Latte',
    ',A1,38.7,Latte',
    '2026-11-22T10:15,A1,free,Latte',
    '2026-11-22T10:15,A1,2000000000,Latte',
    '2026-11-22T10:15,A1,,Latte',
    '2026-11-22T09:15,A2,1,Latte',
  ].join('\n');

  const { rows, orders, skipped } = readOrderLog(text, { columns, amountScale: 1 });

  expect(rows).toBe(7);
  expect(orders.map(({ line }) => line)).toEqual([7]);
  expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '2 MissingCard',
    '3 BadTime',
    '4 MissingTime',
    '5 BadAmount',
    '6 AmountTooLarge',
    '8 EarlierThanRowBefore',
  ]);
});

test('a column the file does not have is said, with the ones it has', () => {
  expect(() => readOrderLog('when,who\n', { columns, amountScale: 1 })).toThrow(
    'The file has no column "ts", only: when, who',
  );
});

test('a hundred thousand codes get as many different numbers, and none looks mistyped', () => {
  const all = Array.from({ length: 100_000 }, (_, n) => syntheticDigits(n));

  const mistyped = all.filter((digits) => {
    const phone = parseTypedDigits(digits);
    return !phone.ok || looksMistyped(phone.value);
  });

  expect(new Set(all).size).toBe(100_000);
  expect(mistyped).toEqual([]);
});
