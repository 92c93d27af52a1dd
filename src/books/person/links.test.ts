import { describe, expect, test } from 'vitest';
import {
  after,
  atTheKeypad,
  hanaOnDuty,
  jisoo,
  minji,
  soraTheOwner,
  theManager,
  windowTablet,
} from '#tests/support/cafe.ts';
import { entryNumber, onBook, type Told } from '#tests/support/given.ts';
import { isGiven } from './answers.ts';
import type { PersonEvent } from './events.ts';
import { currentLink } from './person.ts';
import { personBook } from './personBook.ts';

const given = onBook(personBook);

const sealed = { keyId: 'first key', phoneKey: 'hers', last4Key: '1534', box: 'closed' };
const linked: Told<PersonEvent> = [{ type: 'PhoneLinked', replaces: null }, { sealed }];
const notice = { noticeVersion: 1, basis: 'contract', retentionMonths: 24 } as const;
const accepted: PersonEvent = { type: 'NoticeAccepted', ...notice, isFourteenOrOlder: true };
const agreed: PersonEvent = {
  type: 'ConsentGiven',
  purpose: 'advertising',
  channels: ['text'],
  textVersion: 1,
};
const joined = [linked, accepted] as const;
const indexKeysAfter = (...story: Told<PersonEvent>[]) =>
  personBook.indexKeys?.(given(...story).state);
const heldBy = (holder: string) => ({ subjectsWith: () => [holder] });

describe('R53: a new number', () => {
  const change = { type: 'ChangeNumber', phoneKey: 'her new one' } as const;

  test('takes the place of the one before, once staff have seen the phone', () => {
    given(...joined)
      .when(change, { actor: hanaOnDuty })
      .happens({ type: 'PhoneLinked', replaces: entryNumber(1) });
    given(...joined)
      .when(change, { actor: atTheKeypad })
      .isRefused({ type: 'StaffOnly' });
  });

  test('leads to one person: nobody takes the number that somebody else has', () => {
    given(...joined)
      .when(change, heldBy(jisoo))
      .isRefused({ type: 'PhoneAlreadyLinked', customerId: jisoo });
    given(...joined)
      .when(change, heldBy(minji))
      .isRefused({ type: 'SameNumber' });
    given().when(change).isRefused({ type: 'NoSuchPerson' });
  });

  test('is looked up before it is given', () => {
    const slip = { book: 'person', subject: minji, command: change };
    expect(personBook.needs?.(slip, '' as never, '' as never)).toEqual({
      indexKeys: ['phone/her new one'],
    });
  });
});

describe('R51: two people who are one', () => {
  const merge = { type: 'MergePerson', into: jisoo, reason: 'RegisteredTwice' } as const;
  const merged: PersonEvent = { type: 'PeopleMerged', into: jisoo, reason: 'RegisteredTwice' };

  test('are merged by a manager who says why', () => {
    given(...joined)
      .when(merge, { actor: theManager })
      .happens(merged);
    given(...joined)
      .when(merge)
      .isRefused({ type: 'ManagersOnly' });
  });

  test('nobody is merged with themselves, or twice', () => {
    given(...joined)
      .when({ ...merge, into: minji }, { actor: theManager })
      .isRefused({ type: 'SamePerson' });
    given(...joined, merged)
      .when(merge, { actor: theManager })
      .isRefused({ type: 'NotThePerson' });
  });

  test('the advertising that the merged one agreed to ends: the answers of who stays hold', () => {
    given(...joined, agreed)
      .when(merge, { actor: theManager })
      .happens(merged, { type: 'ConsentWithdrawn', purpose: 'advertising' });
  });

  test('the old number still leads there, and everybody merged is found by who they are', () => {
    expect(indexKeysAfter(...joined, merged)).toEqual(['member/jisoo', 'phone/hers', 'last4/1534']);
  });

  test('are two again, once', () => {
    const undone: PersonEvent = { type: 'MergeUndone', into: jisoo };
    given(...joined, merged)
      .when({ type: 'UnmergePerson' }, { actor: theManager })
      .happens(undone);
    given(...joined, merged, undone)
      .when({ type: 'UnmergePerson' }, { actor: theManager })
      .isRefused({ type: 'NotMergedPerson' });
    given(...joined, merged)
      .when({ type: 'UnmergePerson' })
      .isRefused({ type: 'ManagersOnly' });
    expect(given(...joined, merged, undone).state).toEqual(given(...joined).state);
  });
});

describe('N-06, R52: a number that has a new owner', () => {
  const passedOn: PersonEvent = { type: 'NumberPassedOn' };

  test('leaves its old owner, and the advertising they agreed to ends', () => {
    const { when } = given(...joined, agreed);
    when({ type: 'PassNumberOn' }, { actor: atTheKeypad }).happens(passedOn, {
      type: 'ConsentWithdrawn',
      purpose: 'advertising',
    });
    const { state } = given(...joined, agreed, passedOn, {
      type: 'ConsentWithdrawn',
      purpose: 'advertising',
    });
    expect(isGiven(state, 'advertising')).toBe(false);
    expect(currentLink(state)?.sealed).toEqual(sealed);
  });

  test('no longer leads to them', () => {
    expect(indexKeysAfter(...joined, passedOn)).toEqual([]);
  });

  test('registers its new owner in the same tap, in the place of the old one', () => {
    const register = { type: 'RegisterPerson', phoneKey: 'hers', ...notice } as const;
    const inPlaceOf = { customerId: jisoo, link: entryNumber(1) };
    given()
      .when({ ...register, inPlaceOf }, heldBy(jisoo))
      .happens({ type: 'PhoneLinked', replaces: entryNumber(1) }, accepted);
    given()
      .when({ ...register, inPlaceOf }, heldBy('somebody else'))
      .isRefused({ type: 'PhoneAlreadyLinked', customerId: 'somebody else' as never });
  });

  test('goes back to the old owner by the owner of the shop alone', () => {
    const back: PersonEvent = { type: 'NumberReclaimed' };
    given(...joined, passedOn)
      .when({ type: 'ReclaimNumber' }, { actor: soraTheOwner })
      .happens(back);
    given(...joined, passedOn)
      .when({ type: 'ReclaimNumber' }, { actor: theManager })
      .isRefused({ type: 'OwnersOnly' });
    given(...joined)
      .when({ type: 'ReclaimNumber' }, { actor: soraTheOwner })
      .isRefused({ type: 'NotMergedPerson' });
    expect(indexKeysAfter(...joined, passedOn, back)).toEqual(['phone/hers', 'last4/1534']);
  });
});

describe('F-04: a customer shows that it is them', () => {
  const mistaken: PersonEvent = { type: 'ProofMistaken', how: 'pin' };
  const wrongDish: PersonEvent = { type: 'ProofMistaken', how: 'lastItem' };
  const right = { type: 'RecordProof', how: 'pin', isRight: true } as const;
  const set: Told<PersonEvent> = [
    { type: 'CustomerPinSet' },
    { sealed: { keyId: 'first key', box: 'verifier' } },
  ];

  test('with a PIN that is set after staff have seen the phone', () => {
    given(...joined)
      .when({ type: 'SetCustomerPin' })
      .happens({ type: 'CustomerPinSet' });
    given(...joined)
      .when({ type: 'SetCustomerPin' }, { actor: atTheKeypad })
      .isRefused({ type: 'StaffOnly' });
    expect(given(...joined, set).state.pin).toEqual({ keyId: 'first key', box: 'verifier' });
    expect(given(...joined, set, { type: 'CustomerPinRemoved' }).state.pin).toBeUndefined();
    given(...joined)
      .when({ type: 'RemoveCustomerPin' })
      .isRefused({ type: 'NoCustomerPin' });
  });

  test('right or wrong is remembered, and never what was said', () => {
    given(...joined)
      .when(right)
      .happens({ type: 'ProofGiven', how: 'pin' });
    given(...joined)
      .when({ ...right, how: 'lastItem', isRight: false })
      .happens(wrongDish);
  });

  test('three wrong in a row wait ten minutes, right answers too', () => {
    const story = given(...joined, mistaken, mistaken, mistaken);
    story
      .when(right, { now: after(14, 59) })
      .isRefused({ type: 'ProofLockedOut', until: after(15) });
    story.when(right, { now: after(15) }).happens({ type: 'ProofGiven', how: 'pin' });
    story
      .when({ ...right, sinceMistakeMs: 600_000 }, { now: after(6) })
      .happens({ type: 'ProofGiven', how: 'pin' });
  });

  test('one wrong dish of three waits as long: three guesses would always be right', () => {
    given(...joined, wrongDish)
      .when({ ...right, how: 'lastItem' }, { now: after(12, 59) })
      .isRefused({ type: 'ProofLockedOut', until: after(13) });
    given(...joined, wrongDish)
      .when({ ...right, how: 'lastItem' }, { now: after(13) })
      .happens({ type: 'ProofGiven', how: 'lastItem' });
  });

  test('after the wait three wrong PINs are three again', () => {
    given(...joined, mistaken, mistaken, mistaken, mistaken)
      .when(right, { now: after(7) })
      .happens({ type: 'ProofGiven', how: 'pin' });
  });

  test('a right one in between begins anew, and another tablet counts for itself', () => {
    const given3 = given(
      ...joined,
      mistaken,
      mistaken,
      { type: 'ProofGiven', how: 'pin' },
      mistaken,
    );
    given3.when(right, { now: after(6) }).happens({ type: 'ProofGiven', how: 'pin' });
    given(...joined, mistaken, mistaken, mistaken)
      .when(right, { now: after(6), deviceId: windowTablet })
      .happens({ type: 'ProofGiven', how: 'pin' });
  });

  test('a clock that was set back locks nobody out for longer', () => {
    given(...joined, mistaken, mistaken, mistaken)
      .when(right, { now: after(-600) })
      .happens({ type: 'ProofGiven', how: 'pin' });
  });
});
