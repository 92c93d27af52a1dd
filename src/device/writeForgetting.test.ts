import { describe, expect, test } from 'vitest';
import { stampBalance } from '#books/card/card.ts';
import { isRegistered, type Person } from '#books/person/person.ts';
import { errandSlips, firstVisitSlips } from '#desk/checkIn.ts';
import { eraseSlip, undoSlips } from '#desk/undo.ts';
import { stamps } from '#domain/stamps.ts';
import { hanaOnDuty, minji, soraTheOwner } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { writeForgetting } from './writeForgetting.ts';

const visit = { type: 'Visit', purchase: { stamps: stamps(2) } } as const;

describe('a first visit is undone, and all that was found of Minji was that visit', () => {
  test('so the number is forgotten', async () => {
    const { cafe, undo } = await openFirstVisit();

    expect((await undo()).ok).toBe(true);

    expect(await isErased(cafe)).toBe(true);
  });

  test('but another window granted meanwhile: she stays, with those stamps', async () => {
    const { cafe, undo } = await openFirstVisit();
    await cafe.tap(errandSlips(minji, visit));

    expect((await undo()).ok).toBe(true);

    expect(await isErased(cafe)).toBe(false);
    expect(await balance(cafe)).toBe(2);
    expect((await cafe.tap(errandSlips(minji, visit))).ok).toBe(true);
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('but the owner erased her meanwhile: the visit is taken back all the same', async () => {
    const { cafe, undo } = await openFirstVisit();
    await cafe.tap([eraseSlip(minji, 'Asked')], { actor: soraTheOwner });

    expect((await undo()).ok).toBe(true);

    expect(await balance(cafe)).toBe(0);
    expect((await cafe.verify()).findings).toEqual([]);
  });

  test('twice: the second refusal is told, and nothing is written for it', async () => {
    const { cafe, undo } = await openFirstVisit();
    await undo();
    const before = await cafe.readEntries();

    expect(await undo()).toEqual({ ok: false, failure: { type: 'AlreadyUndone' } });

    expect(await cafe.readEntries()).toEqual(before);
  });
});

async function openFirstVisit() {
  const cafe = await openCafe();
  await cafe.tap(
    firstVisitSlips(
      {
        customerId: minji,
        phoneKey: 'hers',
        sealed: { keyId: 'first key', phoneKey: 'hers', box: 'closed' },
        notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
      },
      visit,
    ),
  );
  const tap = { tapId: cafe.lastTap(), customerId: minji, elapsedMs: 0 };
  const undo = () =>
    writeForgetting(floorOf(cafe), {
      actor: hanaOnDuty,
      isLastTrace: true,
      slipsFor: (isLastTrace) => undoSlips({ ...tap, isLastTrace }),
    });
  return { cafe, undo };
}

const floorOf = (cafe: Counter): Parameters<typeof writeForgetting>[0] => ({
  async write({ actor, slips }) {
    const written = await cafe.tap(slips, { actor });
    return written.ok
      ? { ok: true, value: { tapId: cafe.lastTap(), entries: written.value } }
      : written;
  },
});

const isErased = async (cafe: Counter) => {
  const row = await cafe.store.findRow('person/minji');
  return !isRegistered(row?.state as Person);
};

const balance = async (cafe: Counter) => {
  const card = await cafe.cardOf(minji);
  return card && stampBalance(card);
};
