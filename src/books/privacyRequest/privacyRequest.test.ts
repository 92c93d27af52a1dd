import { describe, expect, test } from 'vitest';
import {
  after,
  atTheKeypad,
  hanaOnDuty,
  minji,
  soraTheOwner,
  theManager,
} from '#tests/support/cafe.ts';
import { onBook } from '#tests/support/given.ts';
import type { PrivacyRequestEvent } from './events.ts';
import { privacyRequestBook } from './privacyRequestBook.ts';

const given = onBook(privacyRequestBook);
const left: PrivacyRequestEvent = { type: 'RequestLeft', kind: 'erase', customerId: minji };
const leave = { type: 'LeaveRequest', kind: 'erase', customerId: minji } as const;
const refuse = { type: 'RefuseRequest', reason: 'CouldNotVerify' } as const;
const complete = { type: 'CompleteRequest' } as const;

describe('what cannot be done at once', () => {
  test('is left by the customer and waits', () => {
    given().when(leave, { actor: atTheKeypad }).happens(left);

    expect(given(left).state).toEqual({
      status: 'open',
      kind: 'erase',
      customerId: minji,
      at: after(1),
    });
  });

  test('is left once, however often it is asked for', () => {
    const subjectsWith = (key: string) =>
      key === 'privacyRequest/open/minji/erase' ? ['another request'] : [];

    given().when(leave, { subjectsWith }).isRefused({ type: 'AlreadyRequested' });
    given()
      .when({ ...leave, kind: 'see' }, { subjectsWith })
      .happens({ ...left, kind: 'see' });
  });

  test('may be asked for by somebody nobody knows: they are owed an answer, too', () => {
    given()
      .when({ ...leave, customerId: null }, { actor: atTheKeypad })
      .happens({ ...left, customerId: null });
  });
});

describe('a request that waits', () => {
  test('is done by anybody on staff', () => {
    given(left).when(complete, { actor: hanaOnDuty }).happens({ type: 'RequestDone' });
    given(left).when(complete, { actor: atTheKeypad }).isRefused({ type: 'NobodyOnDuty' });
  });

  test('is refused by the owner only, and never without a reason', () => {
    given(left)
      .when(refuse, { actor: soraTheOwner })
      .happens({ type: 'RequestRefused', reason: 'CouldNotVerify' });
    given(left).when(refuse, { actor: theManager }).isRefused({ type: 'OwnersOnly' });
  });

  test('is settled once', () => {
    const done: PrivacyRequestEvent = { type: 'RequestDone' };

    given(left, done).when(complete).isRefused({ type: 'RequestSettled' });
    given(left, done).when(refuse, { actor: soraTheOwner }).isRefused({ type: 'RequestSettled' });
    given().when(complete).isRefused({ type: 'RequestSettled' });
  });

  test('is found while it waits, and not any more afterwards', () => {
    const keysAfter = (...story: readonly PrivacyRequestEvent[]) =>
      privacyRequestBook.indexKeys?.(given(...story).state);

    expect(keysAfter(left)).toEqual([
      'privacyRequest/open',
      'privacyRequest/open/minji',
      'privacyRequest/open/minji/erase',
    ]);
    expect(keysAfter({ ...left, customerId: null })).toEqual(['privacyRequest/open']);
    expect(keysAfter(left, { type: 'RequestDone' })).toEqual([]);
  });

  test('keeps its first answer, whatever arrives later', () => {
    const { state } = given(
      left,
      { type: 'RequestRefused', reason: 'TakenBack' },
      { type: 'RequestDone' },
    );

    expect(state).toMatchObject({ status: 'refused', reason: 'TakenBack' });
  });
});
