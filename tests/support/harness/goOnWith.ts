import { stampBalance } from '#books/card/card.ts';
import type { Runtime } from '#device/runtime.ts';
import { MINUTE_MS } from '#domain/instant.ts';
import type { Pin } from '#domain/pin.ts';
import { stamps } from '#domain/stamps.ts';
import type { FrozenCustomer, FrozenStory } from '#tests/support/frozenDatabase.ts';
import type { GoneOn } from './page.ts';
import { firstOf, type HarnessTablet, phoneOf, sure } from './tablet.ts';

/** Every number still finds its card, the PIN still opens, and the ledger goes on clean. */
export async function goOnWith(
  { runtime, setClock }: HarnessTablet,
  { endedAt, customers, ownerName, ownerPin }: FrozenStory,
): Promise<GoneOn> {
  setClock(endedAt);
  const verification = await runtime.verify();
  const colleagues = await firstOf(runtime.watchColleagues(), (all) => all.length > 0);
  const owner = colleagues.find(({ name }) => name === ownerName);
  if (owner === undefined) throw new Error('The owner is gone');
  sure(await runtime.signIn(owner.staffId, ownerPin as Pin));
  const found: FrozenCustomer[] = [];
  for (const [index, { digits }] of customers.entries()) {
    setClock(endedAt + (index + 1) * MINUTE_MS);
    found.push(await showCard(runtime, digits));
  }
  const [first] = customers;
  if (first === undefined) throw new Error('The story has no customer');
  runtime.openGrantTurn({ stamps: stamps(1) });
  const made = sure(await runtime.checkIn(phoneOf(first.digits)));
  if (made.type !== 'GrantMade') throw new Error('A known number was not known');
  return {
    entries: verification.entries,
    findings: verification.findings,
    customers: found,
    balanceAfter: stampBalance(made.card),
    findingsAfter: (await runtime.verify()).findings,
  };
}

async function showCard(runtime: Runtime, digits: string): Promise<FrozenCustomer> {
  runtime.openRedeemTurn();
  const shown = sure(await runtime.checkIn(phoneOf(digits)));
  if (shown.type !== 'CardShown') throw new Error('A known number was not known');
  const { card } = shown;
  return { digits, balance: stampBalance(card), visits: card.visits };
}
