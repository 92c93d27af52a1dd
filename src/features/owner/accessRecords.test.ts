import { expect, test } from 'vitest';
import type { ShownAccess } from '#device/runtime.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { jisoo, minji } from '#tests/support/cafe.ts';
import { recordNamesOf } from './accessRecords.ts';

const stranger = 'stranger' as CustomerId;
const last4 = (digits: string) => digits as Last4;
const line = (...records: ShownAccess['records']) => ({ records }) as ShownAccess;

test('a record is called by its last four digits', () => {
  const names = recordNamesOf([line({ customerId: minji, last4: last4('1534') })]);

  expect(names.get(minji)).toEqual({ last4: '1534', nth: null });
});

test('records with the same digits are numbered, the one looked at first is the first', () => {
  const hers = { customerId: minji, last4: last4('1534') };
  const his = { customerId: jisoo, last4: last4('1534') };

  const names = recordNamesOf([line(his), line(hers, his), line(hers)]);

  expect(names.get(minji)).toEqual({ last4: '1534', nth: 1 });
  expect(names.get(jisoo)).toEqual({ last4: '1534', nth: 2 });
});

test('erased customers have no digits, and are told apart all the same', () => {
  const names = recordNamesOf([
    line({ customerId: minji, last4: null }),
    line({ customerId: stranger, last4: null }),
  ]);

  expect(names.get(stranger)).toEqual({ last4: null, nth: 1 });
  expect(names.get(minji)).toEqual({ last4: null, nth: 2 });
});
