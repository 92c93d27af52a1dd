import { describe, expect, test } from 'vitest';
import type { Sealed } from '#ledger/entry.ts';
import { atTheKeypad } from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import type { PersonEvent } from './events.ts';
import { personBook } from './personBook.ts';

const given = onBook(personBook);
const box = (content: string): Sealed => ({ keyId: 'key', box: content });
const linked: Told<PersonEvent> = [
  { type: 'PhoneLinked', replaces: null },
  { sealed: box('her number') },
];
const told: PersonEvent = { type: 'OwnDayTold', day: 'birthday', textVersion: 1, replaces: null };
const tell = { type: 'TellOwnDay', day: 'birthday', textVersion: 1 } as const;
const forget = { type: 'ForgetOwnDay', day: 'birthday' } as const;

describe('a birthday', () => {
  test('is told by the customer, and the event does not say it', () => {
    given(linked).when(tell, { actor: atTheKeypad }).happens(told);
    given().when(tell).isRefused({ type: 'NoSuchPerson' });
  });

  test('stays sealed with the person', () => {
    expect(given(linked, [told, { sealed: box('11/22') }]).state.ownDays).toMatchObject({
      birthday: { entryId: entryNumber(2), textVersion: 1, sealed: { box: '11/22' } },
    });
  });

  test('that is corrected empties what was told before', () => {
    const corrected: PersonEvent = { ...told, replaces: entryNumber(2) };

    given(linked, [told, { sealed: box('11/22') }])
      .when(tell)
      .happens(corrected);
    expect(personBook.empties?.(told)).toEqual([]);
    expect(personBook.empties?.(corrected)).toEqual([entryNumber(2)]);
  });

  test('is forgotten at once when the customer wants it back', () => {
    const forgotten: PersonEvent = {
      type: 'OwnDayForgotten',
      day: 'birthday',
      told: entryNumber(2),
    };

    given(linked, told).when(forget, { actor: atTheKeypad }).happens(forgotten);
    expect(given(linked, told, forgotten).state.ownDays).toEqual({});
    expect(personBook.empties?.(forgotten)).toEqual([entryNumber(2)]);
    given(linked).when(forget).isRefused({ type: 'NoOwnDay' });
  });

  test('goes with everything else of the person', () => {
    const erased: PersonEvent = { type: 'PersonErased', reason: 'Asked' };

    expect(given(linked, told, erased).state.ownDays).toBeUndefined();
  });
});
