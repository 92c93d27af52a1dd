import { describe, expect, test } from 'vitest';
import { after, atTheKeypad } from '#tests/support/cafe.ts';
import { entryNumber, onBook } from '#tests/support/given.ts';
import type { StoppedPurpose } from './events.ts';
import { suppressionBook } from './suppressionBook.ts';

const given = onBook(suppressionBook);
const atKeypad = { subject: 'a keyed hash', actor: atTheKeypad };
const stop = (purpose: StoppedPurpose) => ({ type: 'StopAdvertising', purpose }) as const;
const keep = (purpose: StoppedPurpose) => ({ type: 'KeepAdvertisingStopped', purpose }) as const;
const stopped = (purpose: StoppedPurpose) => ({ type: 'AdvertisingStopped', purpose }) as const;

describe('a number that wants no advertising', () => {
  test('is stopped by whoever types it, with nothing to prove', () => {
    given().when(stop('advertising'), atKeypad).happens(stopped('advertising'));
  });

  test('is stopped once: the second time nothing is left to stop', () => {
    given(stopped('advertising'))
      .when(stop('advertising'), atKeypad)
      .isRefused({ type: 'AlreadyStopped' });
  });

  test('may be stopped at night only, and by day as well later', () => {
    given().when(stop('nightAdvertising'), atKeypad).happens(stopped('nightAdvertising'));
    given(stopped('nightAdvertising'))
      .when(stop('advertising'), atKeypad)
      .happens(stopped('advertising'));
  });

  test('keeps the no when its owner is erased, and one no is enough', () => {
    given().when(keep('advertising')).happens(stopped('advertising'));
    given(stopped('advertising')).when(keep('advertising')).happens();
  });

  test('remembers which entry stopped it, and when', () => {
    const { state } = given(stopped('nightAdvertising'), stopped('advertising'));

    expect(state).toEqual({
      advertising: { entryId: entryNumber(2), at: after(2) },
      nightAdvertising: { entryId: entryNumber(1), at: after(1) },
    });
  });
});
