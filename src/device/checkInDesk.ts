import { type Card, evolve } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import type { CardEvent } from '#books/card/events.ts';
import { firstVisitSlips, type Purchase, visitSlips } from '#desk/checkIn.ts';
import type { CounterSlip } from '#desk/command.ts';
import { type Probe, probe } from '#desk/probing.ts';
import type { CustomerId } from '#domain/ids.ts';
import { type Last4, last4Of, type PhoneNumber } from '#domain/phoneNumber.ts';
import { fail, ok } from '#domain/result.ts';
import type { Actor, Entry } from '#ledger/entry.ts';
import { createNumberHand, type HeldNumber } from './heldNumber.ts';
import { NOTICE_VERSION } from './notice.ts';
import type { People } from './people.ts';
import type { Answer, CheckIn, GrantMade, Runtime } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import type { Turn } from './tabletState.ts';
import { actorOnDuty, type TabletStore } from './tabletStore.ts';

type GrantTurn = Turn & { readonly purpose: 'grant' };

interface CheckInDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly tablet: TabletStore;
}

/** The customer's side of the counter: a number in, a stamp on the card. */
export function createCheckInDesk({
  floor,
  people,
  tablet,
}: CheckInDeskParts): Pick<
  Runtime,
  'checkIn' | 'join' | 'keepJoining' | 'declineJoining' | 'grantTo'
> {
  let recentProbes: readonly Probe[] = [];
  const hand = createNumberHand();

  function isAllowed(phoneKey: string): boolean {
    const probing = probe(recentProbes, { phoneKey, atMs: floor.clock.monotonicNow() });
    recentProbes = probing.recent;
    return probing.isAllowed;
  }

  const grant = (granting: Grant) => writeGrant({ floor, people, tablet }, granting);

  const visit = (customerId: CustomerId, last4: Last4, turn: GrantTurn) => {
    const purchase = purchaseOf(turn);
    const slips = visitSlips(customerId, purchase);
    return grant({ customerId, last4, purchase, slips, actor: actorOnDuty(tablet), turn });
  };

  async function checkIn(phone: PhoneNumber): Answer<CheckIn> {
    const { turn } = tablet.tablet.getState();
    if (turn === null) return fail({ type: 'NoTurnOpen' });
    const lettings = hand.lettings();
    const phoneKey = await floor.vault().phoneKeyOf(phone);
    if (!isAllowed(phoneKey)) return fail({ type: 'TooManyNumbers' });
    const customerId = await people.findByPhoneKey(phoneKey);
    const last4 = last4Of(phone);
    if (turn.purpose === 'redeem') {
      tablet.actions.closeTurn();
      return ok(await showCard(people, customerId, last4));
    }
    if (customerId !== undefined) return visit(customerId, last4, turn);
    const actor = actorOnDuty(tablet);
    const isHeld = hand.hold({ phone, phoneKey, purchase: purchaseOf(turn), actor }, lettings);
    return isHeld ? ok({ type: 'FirstVisit', last4 }) : fail({ type: 'JoiningExpired' });
  }

  async function join(): Answer<GrantMade> {
    const { turn } = tablet.tablet.getState();
    const joining = hand.take();
    if (joining === undefined) return fail({ type: 'JoiningExpired' });
    const { phone, purchase, actor } = joining;
    const customerId = floor.ids.customerId();
    const slips = firstVisitSlips(await sealJoining(floor, joining, customerId), purchase);
    const last4 = last4Of(phone);
    const joined = await grant({ customerId, last4, purchase, actor, slips, turn });
    if (joined.ok || joined.failure.type !== 'PhoneAlreadyLinked') return joined;
    // Another tab of this tablet was quicker: it is a known customer now.
    const known = joined.failure.customerId;
    const visited = visitSlips(known, purchase);
    return grant({ customerId: known, last4, purchase, actor, slips: visited, turn });
  }

  return {
    checkIn: singleFlight(checkIn),
    join: singleFlight(join),
    keepJoining: hand.keep,
    declineJoining({ keepTurn }) {
      hand.letGo();
      if (!keepTurn) tablet.actions.closeTurn();
    },
    async grantTo(customerId, purchase) {
      if (tablet.tablet.getState().duty === null) return fail({ type: 'NobodyOnDuty' });
      const last4 = await people.findLast4(customerId);
      if (last4 === null) return fail({ type: 'NoSuchPerson' });
      const slips = visitSlips(customerId, purchase);
      const actor = actorOnDuty(tablet);
      return grant({ customerId, last4, purchase, slips, actor, turn: null });
    },
  };
}

/**
 * The card as the store folds it, without asking for it again. If another window of this tablet
 * wrote on it in the same moment, the result shows it without that; the stored row is right.
 */
const cardAfter = (before: Card, entries: readonly Entry[]): Card =>
  entries
    .filter(({ book }) => book === cardBook.name)
    .reduce((card, entry) => evolve(card, entry as Entry<CardEvent>), before);

async function showCard(
  people: People,
  customerId: CustomerId | undefined,
  last4: Last4,
): Promise<CheckIn> {
  if (customerId === undefined) return { type: 'NotACustomer', last4 };
  return { type: 'CardShown', customerId, last4, card: await people.loadCard(customerId) };
}

async function writeGrant(
  { floor, people, tablet }: CheckInDeskParts,
  { customerId, last4, purchase, actor, slips, turn }: Grant,
): Answer<GrantMade> {
  // Asked first, so IndexedDB answers it as it was before the write, without a wait of its own.
  const [cardBefore, written] = await Promise.all([
    people.loadCard(customerId),
    floor.write({ actor, slips }),
  ]);
  if (!written.ok) return written;
  // A turn that staff opened meanwhile, for the next customer, stays open.
  if (tablet.tablet.getState().turn === turn) tablet.actions.closeTurn();
  const { tapId, entries } = written.value;
  const card = cardAfter(cardBefore, entries);
  const isFirstVisit = entries.some(({ event }) => event.type === 'PhoneLinked');
  const { stamps } = purchase;
  const type = 'GrantMade';
  return ok({ type, tapId, customerId, last4, stamps, isFirstVisit, cardBefore, card });
}

interface Grant {
  readonly customerId: CustomerId;
  readonly last4: Last4;
  readonly purchase: Purchase;
  readonly actor: Actor;
  readonly slips: readonly CounterSlip[];
  /** The turn this grant uses up, if any. */
  readonly turn: Turn | null;
}

const purchaseOf = ({ stamps, amount, item }: GrantTurn): Purchase => ({
  stamps,
  ...(amount !== undefined && { amount }),
  ...(item !== undefined && { item }),
});

async function sealJoining(
  floor: ShopFloor,
  { phone, phoneKey }: HeldNumber,
  customerId: CustomerId,
) {
  const vault = floor.vault();
  const [last4Key, box] = await Promise.all([
    vault.last4KeyOf(last4Of(phone)),
    vault.seal({ phone }, customerId),
  ]);
  const sealed = { keyId: vault.keyId, phoneKey, last4Key, box };
  const basis = 'contract';
  return { customerId, phoneKey, sealed, noticeVersion: NOTICE_VERSION, basis } as const;
}
