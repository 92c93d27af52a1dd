import { describe, test } from 'vitest';
import { stamps } from '#domain/stamps.ts';
import { coffeeAtTen, soraTheOwner, theManager } from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';

const given = onBook(cardBook);

describe('a paper card', () => {
  const move = (count: number) => ({ type: 'MovePaperCard', stamps: stamps(count) }) as const;
  const moved = (count: number) =>
    ({
      type: 'StampsGranted',
      stamps: stamps(count),
      expiresAt: null,
      origin: 'PaperCard',
    }) as const;

  test('moves over with its stamps, says where they come from, and is no visit', () => {
    given().when(move(7)).happens(moved(7));
  });

  test('holds as many stamps as the dearest reward costs, and not one more', () => {
    given().when(move(10)).happens(moved(10));
    given()
      .when(move(11))
      .isRefused({ type: 'PaperCardTooLarge', stampsMax: stamps(10) });
  });

  test('of a shop without rewards holds nothing', () => {
    given()
      .when(move(1), { program: { ...coffeeAtTen, rewards: [] } })
      .isRefused({ type: 'PaperCardTooLarge', stampsMax: stamps(0) });
  });

  test('that is larger takes a manager’s or the owner’s word, up to fifty stamps', () => {
    for (const actor of [theManager, soraTheOwner]) {
      given().when(move(50), { actor }).happens(moved(50));
      given()
        .when(move(51), { actor })
        .isRefused({ type: 'PaperCardTooLarge', stampsMax: stamps(50) });
    }
  });
});
