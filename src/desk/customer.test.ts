import { expect, test } from 'vitest';
import { emptyCard } from '#books/card/card.ts';
import { nobody } from '#books/person/person.ts';
import { stamps } from '#domain/stamps.ts';
import { minji } from '#tests/support/cafe.ts';
import { openCafe } from '#tests/support/counter.ts';
import { firstVisitSlips, visitSlips } from './checkIn.ts';
import { customerAfter } from './customer.ts';

const joining = {
  customerId: minji,
  phoneKey: 'hers',
  sealed: { keyId: 'first key', phoneKey: 'hers', last4Key: 'same four', box: 'her box' },
  notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
} as const;

test('the customer on the screen is the one in the store, visit after visit', async () => {
  const cafe = await openCafe();
  const purchase = { stamps: stamps(2) };
  const visits = [
    firstVisitSlips(joining, { type: 'Visit', purchase }),
    visitSlips(minji, purchase),
    visitSlips(minji, purchase),
  ];
  let shown = { person: nobody, card: emptyCard };

  for (const slips of visits) {
    const written = await cafe.tap(slips);
    shown = customerAfter(shown, written.ok ? written.value : []);

    expect(shown.card).toEqual(await cafe.cardOf(minji));
    expect(shown.person).toEqual((await cafe.store.findRow(`person/${minji}`))?.state);
  }
  expect(shown.card.visits).toBe(3);
});
