import { createDexieTestStore } from '#tests/contract/dexieTestStore.ts';
import { ledgerStoreContract } from '#tests/contract/ledgerStore.contract.ts';
import { forgetFolding } from './forgetFolding.ts';
import { thaw } from './freeze.ts';
import { goOnWith } from './goOnWith.ts';
import { measureCheckIn, measureLookup } from './measure.ts';
import type { HarnessPage } from './page.ts';
import { letCustomersGoFirst, pend } from './pend.ts';
import { openRawDatabase } from './rawDatabase.ts';
import { readTaps, readTotals } from './readLedger.ts';
import { listReplayMenu } from './replayMenu.ts';
import { replayOrders } from './replayOrders.ts';
import { seedCustomers } from './seedCustomers.ts';
import { foundShop, openTablet, signInOwner, theTablet } from './tablet.ts';
import { tellStory } from './tellStory.ts';
import { writeUntilKilled } from './writeUntilKilled.ts';

const page: HarnessPage = {
  open: openTablet,
  foundShop: async () => {
    await foundShop(theTablet().runtime);
    await signInOwner(theTablet().runtime);
  },
  signIn: () => signInOwner(theTablet().runtime),
  listMenu: (orders) => listReplayMenu(theTablet().runtime, orders),
  replay: (orders, options) => replayOrders(theTablet(), orders, options),
  tellStory: (startAt) => tellStory(theTablet(), startAt),
  thaw,
  goOnWith: (story) => goOnWith(theTablet(), story),
  look: async (databaseName) => (await openRawDatabase(databaseName)).close(),
  forgetFolding: () => forgetFolding(theTablet().databaseName),
  readTotals: () => readTotals(theTablet().databaseName),
  verify: () => theTablet().runtime.verify(),
  seed: (range) => seedCustomers(theTablet().databaseName, range),
  letCustomersGoFirst: () => letCustomersGoFirst(theTablet()),
  pend: (digits) => pend(theTablet(), digits),
  measureCheckIn: (plan) => measureCheckIn(theTablet(), plan),
  measureLookup: (plan) => measureLookup(theTablet(), plan),
  contractNames: () => ledgerStoreContract.map(({ name }) => name),
  runContract: async (name) => {
    const clause = ledgerStoreContract.find((each) => each.name === name);
    if (clause === undefined) throw new Error(`The contract has no clause "${name}"`);
    await clause.run(createDexieTestStore);
  },
  writeUntilKilled: (options) => writeUntilKilled(theTablet(), options),
  readTaps: () => readTaps(theTablet().databaseName),
};

window.dangol = page;
