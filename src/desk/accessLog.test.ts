import { expect, test } from 'vitest';
import type { AccessEvent } from '#books/access/events.ts';
import {
  after,
  counterTablet,
  hanaOnDuty,
  jisoo,
  minji,
  soraTheOwner,
} from '#tests/support/cafe.ts';
import { entriesOf } from '#tests/support/given.ts';
import { accessLinesOf } from './accessLog.ts';

const hash = '';

test('the log reads newest first: who, when, which records, what', () => {
  const entries = entriesOf<AccessEvent>(
    [{ type: 'CustomersListed', customerIds: [minji, jisoo], hash }, { actor: hanaOnDuty }],
    [{ type: 'CustomerOpened', customerId: jisoo, hash }, { actor: hanaOnDuty }],
    [{ type: 'LogExported', purpose: 'Review', lines: 2, hash }, { actor: soraTheOwner }],
  );

  expect(accessLinesOf(entries)).toMatchObject([
    { what: 'LogExported', customerIds: [], purpose: 'Review', actor: soraTheOwner, at: after(3) },
    { what: 'CustomerOpened', customerIds: [jisoo], purpose: null, actor: hanaOnDuty },
    { what: 'CustomersListed', customerIds: [minji, jisoo], deviceId: counterTablet },
  ]);
});
