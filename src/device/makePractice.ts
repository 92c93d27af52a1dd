import type { Listing } from '#books/menu/listing.ts';
import { MENU_INDEX_KEY, menuBook } from '#books/menu/menuBook.ts';
import type { AskTopic } from '#books/program/events.ts';
import { SHOP_SUBJECT } from '#books/program/programBook.ts';
import type { Shop } from '#books/program/shop.ts';
import { STAFF_INDEX_KEY, staffBook } from '#books/staff/staffBook.ts';
import type { StaffMember } from '#books/staff/staffMember.ts';
import type { CounterSlip } from '#desk/command.ts';
import { assert } from '#domain/assert.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Actor } from '#ledger/entry.ts';
import { findRowsWith } from '#storage/findRows.ts';
import { hireAllSlips, makeShop, type SideShopStaff } from './makeShop.ts';
import { newDeviceId } from './newIds.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { StaffRoom } from './staffRoom.ts';

/** A tap may carry as many entries as one byte counts; a menu is listed in several. */
const SLIPS_AT_ONCE = 100;

/**
 * Makes the practice: the shop's own rules, menu and names, with nobody's card, nobody's number and
 * nobody's real PIN. Its keys are made anew, so that it could not even find a customer.
 */
export async function makePractice(floor: ShopFloor, staffRoom: StaffRoom): Promise<void> {
  const shop = floor.shop();
  const [people, listings] = await Promise.all([
    readStaff(floor, staffRoom),
    findRowsWith(floor.database, MENU_INDEX_KEY),
  ]);
  const owner = people.find(({ role }) => role === 'owner');
  assert(owner !== undefined, 'a shop has an owner');
  const asOwner: Actor = { type: 'staff', staffId: owner.staffId, role: 'owner' };
  const ownersSlips = [
    ...ruleSlips(shop),
    ...listings.flatMap(({ key, state }) => listSlip(key, state as Listing)),
  ];

  const now = floor.clock.now();
  const tapOf = (actor: Actor, slips: readonly CounterSlip[]) => ({
    id: floor.ids.tapId(),
    now,
    businessDay: floor.businessDayOf(now),
    isSuspect: floor.clock.isSuspect(),
    actor,
    slips,
  });
  await makeShop({
    kind: 'practice',
    ledger: floor.ledger,
    deviceId: newDeviceId(now),
    onShare: () => undefined,
    async compose({ vault, write }) {
      const hirings = await hireAllSlips(vault, people);
      await write(tapOf({ type: 'system' }, [foundingSlip(shop, floor), ...hirings]));
      for (let from = 0; from < ownersSlips.length; from += SLIPS_AT_ONCE) {
        await write(tapOf(asOwner, ownersSlips.slice(from, from + SLIPS_AT_ONCE)));
      }
    },
  });
}

async function readStaff(
  { database }: ShopFloor,
  staffRoom: StaffRoom,
): Promise<readonly SideShopStaff[]> {
  const rows = await findRowsWith(database, STAFF_INDEX_KEY);
  const here = rows.flatMap(({ key, state }) => {
    const { isOnStaff, role } = state as StaffMember;
    const staffId = key.slice(staffBook.name.length + 1) as StaffId;
    return isOnStaff ? [{ staffId, role }] : [];
  });
  return Promise.all(
    here.map(async (person) => ({ ...person, name: await staffRoom.nameOf(person.staffId) })),
  );
}

const foundingSlip = (shop: Shop, { ids }: ShopFloor): CounterSlip => ({
  book: 'program',
  subject: SHOP_SUBJECT,
  command: {
    type: 'FoundShop',
    shopId: ids.shopId(),
    sign: shop.sign,
    hours: shop.hours,
    program: shop.program,
    retentionMonths: shop.retentionMonths,
    legalBasis: shop.legalBasis,
    ...(shop.privacyOfficer !== undefined && { privacyOfficer: shop.privacyOfficer }),
  },
});

/** What a new shop has off, and this one on. */
const ruleSlips = ({ asks }: Shop): readonly CounterSlip[] =>
  (Object.entries(asks) as readonly (readonly [AskTopic, boolean])[])
    .filter(([, isOn]) => isOn)
    .map(([ask, isOn]) => ({
      book: 'program',
      subject: SHOP_SUBJECT,
      command: { type: 'SetAsk', ask, isOn },
    }));

const listSlip = (rowKey: string, { facts, isOnSale }: Listing): readonly CounterSlip[] =>
  facts !== null && isOnSale
    ? [
        {
          book: 'menu',
          subject: rowKey.slice(menuBook.name.length + 1),
          command: { type: 'ListMenuItem', ...facts },
        },
      ]
    : [];
