import { stampBalance } from '#books/card/card.ts';
import type { CheckIn, GrantMade, Runtime } from '#device/runtime.ts';
import { HOUR_MS, MINUTE_MS } from '#domain/instant.ts';
import type { MenuFacts } from '#domain/menu.ts';
import { last4Of } from '#domain/phoneNumber.ts';
import type { Pin } from '#domain/pin.ts';
import { stamps } from '#domain/stamps.ts';
import { won } from '#domain/won.ts';
import type { FrozenDatabase, FrozenStory } from '#tests/support/frozenDatabase.ts';
import { syntheticDigits } from '#tests/support/orderLog.ts';
import { freeze } from './freeze.ts';
import { readTables } from './readLedger.ts';
import { findOwner, firstOf, type HarnessTablet, ownerPin, phoneOf, sure } from './tablet.ts';

const managerPin = '918273' as Pin;
const wrongPin = '604915' as Pin;
const DAY_MS = 24 * HOUR_MS;

/**
 * A shop in which everything happens once that this version can write down, for the fixture which
 * later versions must open.
 */
export async function tellStory(tablet: HarnessTablet, startAt: number): Promise<FrozenDatabase> {
  const { runtime, setClock, databaseName } = tablet;
  let at = startAt;
  const later = (ms: number): void => {
    at += ms;
    setClock(at);
  };
  const teller = createTeller(runtime, () => later(MINUTE_MS));
  const recoveryCode = await teller.found();
  await teller.hireAndChange();
  await teller.writeMenu();
  await teller.firstDay();
  later(DAY_MS);
  await teller.secondDay();
  later(DAY_MS);
  await teller.otherHandOffs();
  await teller.ownRecords();
  await teller.lookAndErase();
  later(MINUTE_MS);
  return freeze(databaseName, recoveryCode, await storyOf(tablet, at));
}

async function storyOf({ runtime, databaseName }: HarnessTablet, endedAt: number) {
  const customers = [];
  for (const n of [0, 1, 2, 3]) {
    const digits = syntheticDigits(n);
    const found = sure(await runtime.findByLast4(last4Of(phoneOf(digits))));
    const [only] = found;
    if (only === undefined) continue;
    const { visits } = only.card;
    customers.push({ digits, balance: stampBalance(only.card), visits });
  }
  const { entries } = await readTables(databaseName);
  const story: FrozenStory = {
    endedAt,
    ownerName: '지수',
    ownerPin,
    managerName: '하나',
    customers,
    entries: entries.length,
    eventTypes: [...new Set(entries.map(({ event }) => event.type))].sort(),
  };
  return story;
}

const americano: MenuFacts = {
  name: '아메리카노',
  price: won(4500),
  category: 'coffee',
  temperature: 'both',
  season: 'allYear',
  isNew: false,
  stamps: stamps(1),
  isPinned: true,
};

function createTeller(runtime: Runtime, pause: () => void) {
  const owner = () => findOwner(runtime);
  const colleague = async (name: string) => {
    const all = await firstOf(runtime.watchColleagues(), (each) => each.length > 1);
    const found = all.find((each) => each.name === name);
    if (found === undefined) throw new Error('Nobody of that name works here');
    return found.staffId;
  };
  const phone = (n: number) => phoneOf(syntheticDigits(n));
  const decide = async (command: Parameters<Runtime['changeProgram']>[0]) => {
    const { version } = runtime.shop();
    sure(await runtime.changeProgram(command));
    await firstOf(runtime.watchShop(), (shop) => shop.version > version);
  };

  async function come(n: number): Promise<CheckIn | GrantMade> {
    pause();
    const checkedIn = sure(await runtime.checkIn(phone(n)));
    return checkedIn.type === 'FirstVisit' ? sure(await runtime.join()) : checkedIn;
  }

  async function visit(n: number, purchase: Parameters<Runtime['openGrantTurn']>[0]) {
    runtime.openGrantTurn(purchase);
    const made = await come(n);
    if (made.type !== 'GrantMade') throw new Error(`Not granted: ${made.type}`);
    return made;
  }

  async function openMine(n: number): Promise<void> {
    pause();
    runtime.closeMine();
    sure(await runtime.openMine(phone(n)));
  }

  async function pend(n: number) {
    const pended = await come(n);
    if (pended.type !== 'CheckInPended') throw new Error(`Not pending: ${pended.type}`);
    return pended;
  }

  return {
    async found(): Promise<string> {
      const prepared = sure(
        await runtime.prepareShop({
          name: '단골 커피',
          sealText: '단골',
          stampsPerReward: stamps(3),
          rewardName: '음료 1잔 무료',
          handOff: { type: 'staffFirst' },
          owner: { name: '지수', pin: ownerPin },
          firstStaff: { name: '민지', pin: '739146' as Pin },
        }),
      );
      sure(await prepared.found());
      const { staffId } = await owner();
      sure(await runtime.signIn(staffId, ownerPin));
      return prepared.recoveryCode;
    },

    async hireAndChange(): Promise<void> {
      sure(await runtime.hire({ name: '하나', pin: managerPin, role: 'staff' }));
      sure(await runtime.changeRole(await colleague('하나'), 'manager'));
      sure(await runtime.setPin(await colleague('민지'), '739147' as Pin));
      await decide({ type: 'RenameShop', name: '단골 로스터스' });
      await decide({
        type: 'CarveSeal',
        sealText: '단골집',
        sealShape: 'square',
        sealColor: 'indigo',
      });
      const privacyOfficer = { name: '지수', contact: 'privacy@example.com' };
      await decide({ type: 'SetPrivacyOfficer', privacyOfficer });
      await decide({
        type: 'SetGrantRule',
        stampsPerVisit: stamps(1),
        stampsPerGrantMax: stamps(5),
      });
      await decide({ type: 'SetClosingHour', closingHour: 2 });
      sure(await runtime.addReward({ name: '쿠키', price: stamps(2) }));
      sure(await runtime.addReward({ name: '머그컵', price: stamps(20) }));
      const dearest = runtime.shop().program.rewards.at(-1);
      if (dearest) await decide({ type: 'RetireReward', rewardId: dearest.id });
      await decide({ type: 'SetAsk', ask: 'advertising', isOn: true });
      await decide({ type: 'SetAsk', ask: 'heardFrom', isOn: true });
    },

    async writeMenu(): Promise<void> {
      sure(await runtime.listMenuItem(americano));
      const cake = { ...americano, name: '케이크', category: 'food', stamps: stamps(0) } as const;
      sure(await runtime.listMenuItem(cake));
      const items = await firstOf(runtime.watchMenu(), (all) => all.length === 2);
      const [drink, food] = items;
      if (drink === undefined || food === undefined) throw new Error('The menu has two items');
      const price = won(4800);
      const changed = { type: 'ChangeMenuItem', ...americano, price } as const;
      sure(await runtime.changeMenu(drink.itemId, changed));
      sure(await runtime.changeMenu(food.itemId, { type: 'RetireMenuItem' }));
      sure(await runtime.changeMenu(food.itemId, { type: 'BringBackMenuItem' }));
    },

    async firstDay(): Promise<void> {
      const [drink] = await firstOf(runtime.watchMenu(), (all) => all.length === 2);
      const basket = drink && [{ itemId: drink.itemId, count: 2, price: drink.price }];
      const receipt = 'A-0001';
      const bought = { stamps: stamps(2), amount: won(9600), receipt, ...(basket && { basket }) };
      const first = await visit(0, bought as Parameters<Runtime['openGrantTurn']>[0]);
      const asked = { customerId: first.customerId, askedAfter: first.tapId };
      sure(await runtime.answerAsk(asked, { type: 'advertising', isGiven: true }));
      sure(await runtime.answerAsk(asked, { type: 'nightAdvertising', isGiven: false }));
      sure(await runtime.answerAsk(asked, { type: 'heardFrom', source: 'friend' }));
      const mistyped = await visit(7, { stamps: stamps(1) });
      const notTheirs = { customerId: mistyped.customerId, askedAfter: mistyped.tapId };
      sure(await runtime.answerAsk(notTheirs, { type: 'heardFrom', source: null }));
      sure(await runtime.undoTap(mistyped));
      const again = await visit(0, { stamps: stamps(3) });
      const { staffId } = await owner();
      const [reward] = runtime.shop().program.rewards;
      if (reward === undefined) throw new Error('The shop has a reward');
      const request = { customerId: again.customerId, rewardId: reward.id, staffId, pin: ownerPin };
      const taken = sure(await runtime.redeem(request));
      sure(await runtime.undoTap({ tapId: taken.tapId, customerId: again.customerId }));
      pause();
      sure(await runtime.redeem(request));
      runtime.openPaperTurn(stamps(2));
      await come(1);
      const undone = await visit(1, { stamps: stamps(1) });
      const theirs = { customerId: undone.customerId, askedAfter: undone.tapId };
      sure(await runtime.answerAsk(theirs, { type: 'advertising', isGiven: false }));
      sure(await runtime.undoTap(undone));
    },

    async secondDay(): Promise<void> {
      const tap = await visit(1, { stamps: stamps(4), amount: won(18_000) });
      for (let n = 0; n < 5; n += 1) await runtime.signIn(await colleague('민지'), wrongPin);
      sure(await runtime.pardonLockOut(await colleague('민지')));
      const staffId = await colleague('하나');
      const { tapId, customerId } = tap;
      const reversal = {
        tapId,
        customerId,
        reason: 'WrongCount',
        staffId,
        pin: managerPin,
      } as const;
      sure(await runtime.reverseTap(reversal));
      await decide({ type: 'SetRetention', retentionMonths: 36 });
      await decide({ type: 'SetLegalBasis', legalBasis: 'consent' });
      for (const [n, isAccepted] of [
        [0, true],
        [1, false],
      ] as const) {
        const made = await visit(n, { stamps: stamps(1) });
        const ask = await runtime.findAsk(made.customerId);
        if (ask?.type !== 'notice') throw new Error('The new notice is shown');
        const { notice } = ask;
        const asked = { customerId: made.customerId, askedAfter: made.tapId };
        sure(await runtime.answerAsk(asked, { type: 'notice', notice, isAccepted }));
      }
      const { customerId: whoSaidYes } = await visit(0, { stamps: stamps(0) });
      sure(await runtime.withdrawConsent(whoSaidYes, 'advertising'));
    },

    async otherHandOffs(): Promise<void> {
      await decide({ type: 'SetHandOff', handOff: { type: 'customerFirst' } });
      sure(await runtime.approveCheckIn(await pend(2), { stamps: stamps(2) }));
      sure(await runtime.refuseCheckIn(await pend(2)));
      sure(await runtime.withdrawCheckIn(await pend(2)));
      const alone = { type: 'automatic', gapMinutes: 1, visitsPerDayMax: 3 } as const;
      await decide({ type: 'SetHandOff', handOff: alone });
      await come(3);
      await decide({ type: 'SetHandOff', handOff: { type: 'staffFirst' } });
    },

    async ownRecords(): Promise<void> {
      const { staffId } = await owner();
      await visit(5, { stamps: stamps(1) });
      await openMine(6);
      sure(await runtime.stopAdvertising('nightAdvertising'));
      await openMine(5);
      sure(await runtime.stopAdvertising('advertising'));
      sure(await runtime.leaveRequest('see'));
      await openMine(6);
      sure(await runtime.leaveRequest('erase'));
      runtime.closeMine();
      const open = await firstOf(runtime.watchRequests(), (all) => all.length === 2);
      const [answered, refused] = open;
      if (answered === undefined || refused === undefined) throw new Error('Two requests wait');
      sure(await runtime.completeRequest(answered.requestId));
      sure(await runtime.refuseRequest(refused.requestId, 'CouldNotVerify'));
      await openMine(5);
      sure(await runtime.verifyMine({ staffId, pin: ownerPin }, 'see'));
      sure(await runtime.readMine());
      sure(await runtime.correctHeardFrom('search'));
      sure(await runtime.eraseMine());
    },

    async lookAndErase(): Promise<void> {
      const gone = await visit(4, { stamps: stamps(1) });
      const { customerId } = gone;
      sure(await runtime.openCustomer(customerId));
      sure(await runtime.openHistory(customerId));
      const { staffId } = await owner();
      sure(await runtime.erasePerson(customerId, staffId, ownerPin));
      sure(await runtime.exportAccessLog('Review', () => ''));
      sure(await runtime.dismiss(await colleague('민지')));
    },
  };
}
