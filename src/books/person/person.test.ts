import { describe, expect, test } from 'vitest';
import type { Sealed } from '#ledger/entry.ts';
import {
  after,
  atTheKeypad,
  hanaOnDuty,
  minji,
  soraTheOwner,
  sunday,
  tapNumber,
  theManager,
} from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import type { PersonEvent } from './events.ts';
import { currentLink, isRegistered } from './person.ts';
import { personBook } from './personBook.ts';

const given = onBook(personBook);

const sealed: Sealed = { keyId: 'first key', phoneKey: 'hers', last4Key: '1534', box: 'closed' };
const otherNumber: Sealed = { ...sealed, phoneKey: 'her new one', last4Key: '9042' };
const linked: Told<PersonEvent> = [{ type: 'PhoneLinked', replaces: null }, { sealed }];
const accepted = {
  type: 'NoticeAccepted',
  noticeVersion: 1,
  basis: 'contract',
  retentionMonths: 24,
  isFourteenOrOlder: true,
} as const;
const erased = { type: 'PersonErased', reason: 'Asked' } as const;

const indexKeysAfter = (...story: readonly Told<PersonEvent>[]) =>
  personBook.indexKeys?.(given(...story).state);

describe('registering', () => {
  const register = {
    type: 'RegisterPerson',
    phoneKey: 'hers',
    noticeVersion: 1,
    basis: 'contract',
    retentionMonths: 24,
  } as const;

  test('links the number and remembers what was agreed to', () => {
    given().when(register).happens({ type: 'PhoneLinked', replaces: null }, accepted);
  });

  test('remembers which version was agreed to, whether it was a consent, and for how long', () => {
    given()
      .when({ ...register, noticeVersion: 2, basis: 'consent', retentionMonths: 36 })
      .happens(
        { type: 'PhoneLinked', replaces: null },
        { ...accepted, noticeVersion: 2, basis: 'consent', retentionMonths: 36 },
      );
  });

  test('is refused while somebody holds the number, and says who', () => {
    given()
      .when(register, { subjectsWith: (key) => (key === 'phone/hers' ? [minji] : []) })
      .isRefused({ type: 'PhoneAlreadyLinked', customerId: minji });
  });

  test('does not mind that others have the same last four digits', () => {
    given()
      .when(register, { subjectsWith: (key) => (key.startsWith('last4/') ? [minji] : []) })
      .happens({ type: 'PhoneLinked', replaces: null }, accepted);
  });

  test('the same person twice is a bug', () => {
    expect(() => given(linked).when(register)).toThrow('a registration makes a new person');
  });

  test('looks for the number before it decides, and only then', () => {
    const slip = { book: 'person', subject: minji };

    expect(personBook.needs?.({ ...slip, command: register }, sunday, tapNumber(1))).toEqual({
      indexKeys: ['phone/hers'],
    });
    const erase = { type: 'ErasePerson', reason: 'Asked' } as const;
    expect(personBook.needs?.({ ...slip, command: erase }, sunday, tapNumber(1))).toEqual({});
  });
});

describe('erasing', () => {
  const forget = { type: 'ErasePerson', reason: 'Asked' } as const;

  test('is possible once', () => {
    given(linked, accepted).when(forget, { actor: soraTheOwner }).happens(erased);
    given(linked, accepted, erased)
      .when(forget, { actor: soraTheOwner })
      .isRefused({ type: 'NoSuchPerson' });
  });

  test('at somebody’s wish is the owner’s to do', () => {
    for (const actor of [atTheKeypad, hanaOnDuty, theManager]) {
      given(linked, accepted).when(forget, { actor }).isRefused({ type: 'OwnersOnly' });
    }
  });

  test('of whoever stands at the tablet needs anybody on staff, who has looked at the phone', () => {
    const inPerson = { type: 'ErasePerson', reason: 'AskedInPerson' } as const;

    given(linked, accepted)
      .when(inPerson, { actor: hanaOnDuty })
      .happens({ type: 'PersonErased', reason: 'AskedInPerson' });
    given(linked, accepted)
      .when(inPerson, { actor: atTheKeypad })
      .isRefused({ type: 'OwnersOnly' });
  });

  test('remembers that it was a first visit undone', () => {
    given(linked, accepted)
      .when({ type: 'ErasePerson', reason: 'FirstVisitUndone' })
      .happens({ type: 'PersonErased', reason: 'FirstVisitUndone' });
  });

  test('nobody is refused', () => {
    given().when(forget).isRefused({ type: 'NoSuchPerson' });
  });

  test('is the only event that empties what is sealed', () => {
    expect(personBook.erases?.(erased)).toBe(true);
    expect(personBook.erases?.(accepted)).toBe(false);
    expect(personBook.erases?.({ type: 'PhoneLinked', replaces: null })).toBe(false);
  });
});

describe('being known still', () => {
  const confirm = { type: 'ConfirmRegistered' } as const;

  test('leaves no entry', () => {
    given(linked, accepted).when(confirm).happens();
  });

  test('is refused of nobody, and of whoever was erased meanwhile', () => {
    given().when(confirm).isRefused({ type: 'NoSuchPerson' });
    given(linked, accepted, erased).when(confirm).isRefused({ type: 'NoSuchPerson' });
  });
});

describe('a person', () => {
  test('is nobody before the first link', () => {
    expect(isRegistered(given().state)).toBe(false);
    expect(currentLink(given().state)).toBeUndefined();
  });

  test('holds the link and the notice', () => {
    const { state } = given(linked, accepted);

    expect(state).toEqual({
      links: [{ entryId: entryNumber(1), replaces: null, since: after(1), sealed }],
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24, at: after(2) },
      isErased: false,
    });
    expect(isRegistered(state)).toBe(true);
  });

  test('is found by the number and by its last four digits', () => {
    expect(indexKeysAfter(linked)).toEqual(['phone/hers', 'last4/1534']);
  });

  test('with a new number is found by that one only, and keeps the old link', () => {
    const moved: Told<PersonEvent> = [
      { type: 'PhoneLinked', replaces: entryNumber(1) },
      { sealed: otherNumber },
    ];

    expect(indexKeysAfter(linked, moved)).toEqual(['phone/her new one', 'last4/9042']);
    expect(given(linked, moved).state.links.map(({ replaces }) => replaces)).toEqual([
      null,
      entryNumber(1),
    ]);
  });

  test('whose number came without a last-four key is found by the number alone', () => {
    const fromElsewhere: Told<PersonEvent> = [
      { type: 'PhoneLinked', replaces: null },
      { sealed: { keyId: 'first key', phoneKey: 'hers', box: 'closed' } },
    ];

    expect(indexKeysAfter(fromElsewhere)).toEqual(['phone/hers']);
  });

  test('who was erased is found by nothing and holds nothing', () => {
    expect(indexKeysAfter(linked, accepted, erased)).toEqual([]);
    expect(given(linked, accepted, erased).state).toEqual({
      links: [],
      notice: null,
      isErased: true,
    });
  });

  test('whose sealed parts were emptied folds to the same after the erasure', () => {
    const emptied = { type: 'PhoneLinked', replaces: null } as const;

    expect(indexKeysAfter(emptied, accepted)).toEqual([]);
    expect(given(emptied, accepted, erased).state).toEqual(given(linked, accepted, erased).state);
  });

  test('stays erased, whatever arrives late', () => {
    const { state } = given(linked, accepted, erased);

    expect(given(linked, accepted, erased, linked, accepted).state).toEqual(state);
    expect(given(linked, accepted, erased, erased).state).toEqual(state);
  });
});
