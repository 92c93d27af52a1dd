import { describe, expect, test } from 'vitest';
import type { StaffEvent } from '#books/staff/events.ts';
import { entryIdOf } from '#domain/uuid.ts';
import {
  after,
  hana,
  sora,
  soraTheOwner,
  tapNumber,
  theTabletItself,
  windowTablet,
} from '#tests/support/cafe.ts';
import { entriesOf, entryOf, type Told } from '#tests/support/given.ts';
import { permissionHistoryOf } from './permissionHistory.ts';

const aboutHana = { subject: hana, actor: soraTheOwner };
const hired: Told<StaffEvent> = [{ type: 'StaffHired', role: 'staff' }, aboutHana];
const mistaken: Told<StaffEvent> = [
  { type: 'PinMistaken' },
  { ...aboutHana, actor: theTabletItself },
];
const accepted: Told<StaffEvent> = [{ type: 'PinAccepted' }, aboutHana];
const times = (count: number, told: Told<StaffEvent>) => Array.from({ length: count }, () => told);

/** Oldest first, which is how a story is told. */
const historyOf = (...story: readonly Told<StaffEvent>[]) =>
  permissionHistoryOf(entriesOf(...story)).toReversed();

describe('the permission history', () => {
  test('says who became what, when, and by whom', () => {
    const changed: Told<StaffEvent> = [{ type: 'RoleChanged', role: 'manager' }, aboutHana];
    const left: Told<StaffEvent> = [{ type: 'StaffLeft' }, aboutHana];

    expect(permissionHistoryOf(entriesOf(hired, changed, left))).toMatchObject([
      { type: 'Left', staffId: hana, at: after(3), actor: soraTheOwner },
      { type: 'RoleChanged', from: 'staff', to: 'manager', staffId: hana, at: after(2) },
      { type: 'Hired', role: 'staff', staffId: hana, at: after(1), actor: soraTheOwner },
    ]);
  });

  test('counts the first PIN as a part of the hiring, and the next ones as changes', () => {
    const hiring = entryOf<StaffEvent>(hired, 1);
    const firstPin = {
      ...entryOf<StaffEvent>([{ type: 'PinSet' }, aboutHana], 1),
      id: entryIdOf(tapNumber(1), 1),
    };
    const newPin = entryOf<StaffEvent>([{ type: 'PinSet' }, aboutHana], 2);

    const types = permissionHistoryOf([hiring, firstPin, newPin]).map(({ type }) => type);

    expect(types).toEqual(['PinChanged', 'Hired']);
  });

  test('has one line for being locked out, one for good, and none for every wrong PIN', () => {
    expect(historyOf(hired, ...times(12, mistaken))).toMatchObject([
      { type: 'Hired' },
      { type: 'LockedOut', isForGood: false, at: after(6), actor: theTabletItself },
      { type: 'LockedOut', isForGood: true, at: after(11) },
    ]);
  });

  test('says how a lock-out ended: by a pardon, a new PIN, or the right one after the wait', () => {
    const pardoned: Told<StaffEvent> = [{ type: 'LockOutPardoned' }, aboutHana];
    const newPin: Told<StaffEvent> = [{ type: 'PinSet' }, aboutHana];
    const typesAfter = (told: Told<StaffEvent>) =>
      historyOf(hired, ...times(5, mistaken), told, accepted).map(({ type }) => type);

    expect(typesAfter(pardoned)).toEqual(['Hired', 'LockedOut', 'Pardoned']);
    expect(typesAfter(newPin)).toEqual(['Hired', 'LockedOut', 'PinChanged']);
    expect(typesAfter(accepted)).toEqual(['Hired', 'LockedOut', 'Unlocked']);
  });

  test('has no line for a working day: right PINs, and a slip or two', () => {
    const day = [accepted, mistaken, accepted, ...times(4, mistaken), accepted];

    expect(historyOf(hired, ...day).map(({ type }) => type)).toEqual(['Hired']);
  });

  test('counts wrong PINs on each tablet by itself', () => {
    const elsewhere: Told<StaffEvent> = [
      { type: 'PinMistaken' },
      { ...aboutHana, deviceId: windowTablet },
    ];

    expect(historyOf(hired, ...times(4, mistaken), ...times(4, elsewhere))).toHaveLength(1);
  });

  test('of the owner knows only waits', () => {
    const owner: Told<StaffEvent> = [
      { type: 'StaffHired', role: 'owner' },
      { subject: sora, actor: theTabletItself },
    ];
    const ownersMistake: Told<StaffEvent> = [{ type: 'PinMistaken' }, { subject: sora }];

    expect(historyOf(owner, ...times(10, ownersMistake))).toMatchObject([
      { type: 'Hired', role: 'owner' },
      { type: 'LockedOut', isForGood: false },
      { type: 'LockedOut', isForGood: false },
    ]);
  });
});
