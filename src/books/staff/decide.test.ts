import { describe, expect, test } from 'vitest';
import type { Instant } from '#domain/instant.ts';
import {
  after,
  atTheKeypad,
  counterTablet,
  hana,
  hanaOnDuty,
  soraTheOwner,
  sunday,
  tapNumber,
  theManager,
  theTabletItself,
  windowTablet,
} from '#tests/support/cafe.ts';
import { onBook, type Told } from '#tests/support/given.ts';
import type { StaffEvent } from './events.ts';
import { staffBook } from './staffBook.ts';

const given = onBook(staffBook);

const hired: StaffEvent = { type: 'StaffHired', role: 'staff' };
const hiredAsOwner: StaffEvent = { type: 'StaffHired', role: 'owner' };
const left: StaffEvent = { type: 'StaffLeft' };
const byTheOwner = { actor: soraTheOwner };

describe('hiring and leaving', () => {
  test('the owner hires, and so does the tablet while the shop is founded', () => {
    given().when({ type: 'HireStaff', role: 'staff' }, byTheOwner).happens(hired);
    given()
      .when({ type: 'HireStaff', role: 'owner' }, { actor: theTabletItself })
      .happens(hiredAsOwner);
  });

  test('somebody who works here cannot be hired again, but somebody who left can', () => {
    given(hired)
      .when({ type: 'HireStaff', role: 'manager' }, byTheOwner)
      .isRefused({ type: 'AlreadyHired' });
    given(hired, left).when({ type: 'HireStaff', role: 'staff' }, byTheOwner).happens(hired);
  });

  test('the owner lets somebody go once', () => {
    given(hired).when({ type: 'DismissStaff' }, byTheOwner).happens(left);
    given(hired, left).when({ type: 'DismissStaff' }, byTheOwner).isRefused({ type: 'NotOnStaff' });
    given().when({ type: 'DismissStaff' }, byTheOwner).isRefused({ type: 'NotOnStaff' });
  });

  test('a shop keeps its owner', () => {
    given(hiredAsOwner)
      .when({ type: 'DismissStaff' }, byTheOwner)
      .isRefused({ type: 'OwnerStays' });
  });

  test('a new PIN is set for somebody who works here', () => {
    given(hired).when({ type: 'SetPin' }, byTheOwner).happens({ type: 'PinSet' });
    given().when({ type: 'SetPin' }, byTheOwner).isRefused({ type: 'NotOnStaff' });
    given(hired, left).when({ type: 'SetPin' }, byTheOwner).isRefused({ type: 'NotOnStaff' });
  });

  test('nobody is hired as a second owner', () => {
    given()
      .when({ type: 'HireStaff', role: 'owner' }, byTheOwner)
      .isRefused({ type: 'OwnerStays' });
  });

  test.each([hanaOnDuty, theManager, atTheKeypad])('nobody but the owner: %o', (actor) => {
    const refused = { type: 'OwnersOnly' } as const;

    given().when({ type: 'HireStaff', role: 'owner' }, { actor }).isRefused(refused);
    given(hired).when({ type: 'SetPin' }, { actor }).isRefused(refused);
    given(hired).when({ type: 'DismissStaff' }, { actor }).isRefused(refused);
    given(hired).when({ type: 'ChangeRole', role: 'manager' }, { actor }).isRefused(refused);
    given(hired, ...mistakes(10))
      .when({ type: 'PardonLockOut' }, { actor })
      .isRefused(refused);
  });
});

describe('a role', () => {
  const toManager = { type: 'ChangeRole', role: 'manager' } as const;
  const promoted: StaffEvent = { type: 'RoleChanged', role: 'manager' };

  test('is changed by the owner, up and down again', () => {
    given(hired).when(toManager, byTheOwner).happens(promoted);
    given(hired, promoted)
      .when({ type: 'ChangeRole', role: 'staff' }, byTheOwner)
      .happens({ type: 'RoleChanged', role: 'staff' });
    expect(given(hired, promoted).state.role).toBe('manager');
  });

  test('that somebody has already is no change', () => {
    given(hired, promoted).when(toManager, byTheOwner).isRefused({ type: 'NothingChanged' });
  });

  test('is for those who work here, and the owner stays the owner', () => {
    given(hired, left).when(toManager, byTheOwner).isRefused({ type: 'NotOnStaff' });
    given(hiredAsOwner).when(toManager, byTheOwner).isRefused({ type: 'OwnerStays' });
  });

  test('that has changed meanwhile confirms nothing, even with the right PIN', () => {
    const asManager = { subject: hana, actor: theManager };

    given(hired).when(right, asManager).isRefused({ type: 'RoleHasChanged' });
    given(hired, promoted).when(right, asManager).happens({ type: 'PinAccepted' });
    given(hired, promoted)
      .when(right, { subject: hana, actor: hanaOnDuty })
      .isRefused({ type: 'RoleHasChanged' });
  });
});

/** A wrong PIN at this second after the hour; the tablet at the counter if not said otherwise. */
const mistakenAt = (second: number, deviceId = counterTablet): Told<StaffEvent> => [
  { type: 'PinMistaken' },
  { occurredAt: after(60, second), deviceId },
];
const mistakes = (count: number, deviceId = counterTablet): readonly Told<StaffEvent>[] =>
  Array.from({ length: count }, () => mistakenAt(0, deviceId));
const accepted: Told<StaffEvent> = [{ type: 'PinAccepted' }, { occurredAt: after(60, 0) }];

const right = { type: 'RecordPinAttempt', isRight: true } as const;
const wrong = { ...right, isRight: false } as const;
const at = (second: number) => ({ now: after(60, second) });
const verifier = { keyId: 'first key', box: 'verifier' };
const lockedUntil = (until: Instant | null) => ({ type: 'LockedOut', until }) as const;

describe('typing a PIN', () => {
  test('is remembered, right or wrong', () => {
    given(hired).when(right).happens({ type: 'PinAccepted' });
    given(hired).when(wrong).happens({ type: 'PinMistaken' });
  });

  test('counts only for somebody who works here', () => {
    given().when(right).isRefused({ type: 'NotOnStaff' });
    given(hired, left).when(right).isRefused({ type: 'NotOnStaff' });
  });

  test('after four wrong ones is still heard', () => {
    given(hired, ...mistakes(4))
      .when(right, at(1))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(4))
      .when(wrong, at(1))
      .happens({ type: 'PinMistaken' });
  });

  test('after five wrong ones has to wait a minute, even when it is right', () => {
    given(hired, ...mistakes(5))
      .when(right, at(0))
      .isRefused(lockedUntil(after(61)));
    given(hired, ...mistakes(5))
      .when(right, at(59))
      .isRefused(lockedUntil(after(61)));
    given(hired, ...mistakes(5))
      .when(wrong, at(59))
      .isRefused(lockedUntil(after(61)));
  });

  test('is heard again when the minute is over', () => {
    given(hired, ...mistakes(5))
      .when(right, at(60))
      .happens({ type: 'PinAccepted' });
  });

  test('after a sixth wrong one has to wait another minute', () => {
    const sixth = [...mistakes(5), mistakenAt(60)];

    given(hired, ...sixth)
      .when(right, at(119))
      .isRefused(lockedUntil(after(62)));
    given(hired, ...sixth)
      .when(right, at(120))
      .happens({ type: 'PinAccepted' });
  });

  test('after nine wrong ones waits, after ten only the owner helps', () => {
    given(hired, ...mistakes(9))
      .when(right, at(59))
      .isRefused(lockedUntil(after(61)));
    given(hired, ...mistakes(9))
      .when(right, at(60))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(10))
      .when(right, at(60))
      .isRefused(lockedUntil(null));
    given(hired, ...mistakes(10))
      .when(right, at(9999))
      .isRefused(lockedUntil(null));
  });

  test('of a manager is locked like anybody’s', () => {
    given({ type: 'StaffHired', role: 'manager' }, ...mistakes(10))
      .when(right, at(9999))
      .isRefused(lockedUntil(null));
  });

  test('of the owner only ever waits, because nobody is left to help', () => {
    given(hiredAsOwner, ...mistakes(10))
      .when(right, at(59))
      .isRefused(lockedUntil(after(61)));
    given(hiredAsOwner, ...mistakes(25))
      .when(right, at(60))
      .happens({ type: 'PinAccepted' });
  });

  test('is counted on each tablet by itself', () => {
    given(hired, ...mistakes(5, windowTablet))
      .when(right, at(1))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(4), ...mistakes(4, windowTablet))
      .when(right, at(1))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(5, windowTablet))
      .when(right, { ...at(1), deviceId: windowTablet })
      .isRefused(lockedUntil(after(61)));
  });

  test('is forgiven by a right one, on that tablet', () => {
    given(hired, ...mistakes(4), accepted, ...mistakes(4))
      .when(right, at(1))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(5, windowTablet), accepted)
      .when(right, { ...at(1), deviceId: windowTablet })
      .isRefused(lockedUntil(after(61)));
  });

  test('is forgiven everywhere by a new PIN, which is how the owner helps', () => {
    const helped = [...mistakes(10), ...mistakes(10, windowTablet), { type: 'PinSet' }] as const;

    given(hired, ...helped)
      .when(right, at(1))
      .happens({ type: 'PinAccepted' });
    given(hired, ...helped)
      .when(right, { ...at(1), deviceId: windowTablet })
      .happens({ type: 'PinAccepted' });
  });

  test('is forgiven everywhere by the owner, and the PIN stays', () => {
    const pardoned: StaffEvent = { type: 'LockOutPardoned' };
    const locked = [hired, ...mistakes(10), ...mistakes(5, windowTablet)] as const;

    given(...locked)
      .when({ type: 'PardonLockOut' }, byTheOwner)
      .happens(pardoned);
    given(...locked, pardoned)
      .when(right, at(1))
      .happens({ type: 'PinAccepted' });
    expect(
      given([{ type: 'PinSet' }, { sealed: verifier }], ...mistakes(10), pardoned).state.pin,
    ).toEqual(verifier);
  });

  test('needs no pardon before the fifth wrong one', () => {
    given(hired, ...mistakes(4))
      .when({ type: 'PardonLockOut' }, byTheOwner)
      .isRefused({ type: 'NotLockedOut' });
  });

  test('waits by the time that went by, whatever the clock says', () => {
    given(hired, ...mistakes(5))
      .when({ ...right, sinceMistakeMs: 60_000 }, at(20))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(5))
      .when({ ...right, sinceMistakeMs: 40_000 }, { now: after(600) })
      .isRefused(lockedUntil(after(600, 20)));
    given(hired, ...mistakes(5))
      .when({ ...right, sinceMistakeMs: 40_000 }, { now: after(-600) })
      .isRefused(lockedUntil(after(-600, 20)));
  });

  test('does not wait for hours because the clock was set back', () => {
    given(hired, ...mistakes(5))
      .when(right, at(-1))
      .happens({ type: 'PinAccepted' });
    given(hired, ...mistakes(5))
      .when(right, { now: after(-600) })
      .happens({ type: 'PinAccepted' });
  });
});

describe('somebody on staff', () => {
  const name = { keyId: 'first key', box: 'name' };
  const pin = { keyId: 'first key', box: 'verifier' };

  test('has a sealed name and a sealed verifier', () => {
    const { state } = given([hired, { sealed: name }], [{ type: 'PinSet' }, { sealed: pin }]);

    expect(state).toEqual({ role: 'staff', isOnStaff: true, name, pin, mistakesByDevice: {} });
  });

  test('who leaves has no PIN any more, and keeps the name for the history', () => {
    const { state } = given(
      [hired, { sealed: name }],
      [{ type: 'PinSet' }, { sealed: pin }],
      ...mistakes(3),
      left,
    );

    expect(state).toEqual({
      role: 'staff',
      isOnStaff: false,
      name,
      pin: null,
      mistakesByDevice: {},
    });
  });

  test('who comes back starts with the new role and without a PIN', () => {
    const { state } = given(hired, [{ type: 'PinSet' }, { sealed: pin }], left, {
      type: 'StaffHired',
      role: 'manager',
    });

    expect(state).toMatchObject({ role: 'manager', isOnStaff: true, pin: null });
  });

  test('is found with all the others in one look', () => {
    expect(staffBook.indexKeys?.(given(hired).state)).toEqual(['staff']);
    expect(staffBook.indexKeys?.(given(hired, left).state)).toEqual(['staff']);
    const slip = { book: 'staff', subject: hana, command: right };
    expect(staffBook.needs?.(slip, sunday, tapNumber(1))).toBeUndefined();
  });
});
