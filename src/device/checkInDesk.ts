import { waitingIndexKey } from '#books/tray/pendingCheckIn.ts';
import { trayBook } from '#books/tray/trayBook.ts';
import { type Errand, errandSlips, firstVisitSlips } from '#desk/checkIn.ts';
import type { CounterSlip } from '#desk/command.ts';
import { cardEntriesOf, customerAfter } from '#desk/customer.ts';
import type { Refusal } from '#desk/refusal.ts';
import { approveSlips } from '#desk/tray.ts';
import { unreachable } from '#domain/assert.ts';
import type { CustomerId, PendingId } from '#domain/ids.ts';
import { type Last4, last4Of, type PhoneNumber } from '#domain/phoneNumber.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { type Stamps, stamps as stampsOf } from '#domain/stamps.ts';
import type { Actor, Entry } from '#ledger/entry.ts';
import { findRowKeysWith } from '#storage/findRows.ts';
import { createNumberHand, type HeldNumber } from './heldNumber.ts';
import { askDue, noticeInForce } from './notice.ts';
import { errandWithOwnDays } from './ownDays.ts';
import type { People } from './people.ts';
import type { Prober } from './prober.ts';
import type { Answer, CheckIn, CheckInPended, GrantMade, Runtime } from './runtime.ts';
import type { ShopFloor } from './shopFloor.ts';
import { singleFlight } from './singleFlight.ts';
import type { Turn } from './tabletState.ts';
import { actorOnDuty, type TabletStore } from './tabletStore.ts';

interface CheckInDeskParts {
  readonly floor: ShopFloor;
  readonly people: People;
  readonly tablet: TabletStore;
  readonly prober: Prober;
}

/** The customer's side of the counter: a number in, a stamp on the card. */
export function createCheckInDesk(
  parts: CheckInDeskParts,
): Pick<
  Runtime,
  'checkIn' | 'join' | 'keepJoining' | 'declineJoining' | 'grantTo' | 'movePaperTo'
> {
  const { floor, people, tablet, prober } = parts;
  const hand = createNumberHand();

  async function checkIn(phone: PhoneNumber): Answer<CheckIn> {
    const { turn } = tablet.tablet.getState();
    if (turn?.purpose === 'redeem') return showCard(parts, await lookUp(phone));
    const errand = errandOf(turn, floor);
    if (errand === undefined) return fail({ type: 'NoTurnOpen' });
    const lettings = hand.lettings();
    const looked = await lookUp(phone);
    if (!looked.ok) return looked;
    const { phoneKey, customerId, last4 } = looked.value;
    const actor = actorInTurn(tablet, turn);
    if (customerId !== undefined) {
      return writeKnown(parts, { customerId, last4, errand, actor, turn });
    }
    const isHeld = hand.hold({ phone, phoneKey, errand, actor }, lettings);
    return isHeld ? ok({ type: 'FirstVisit', last4 }) : fail({ type: 'JoiningExpired' });
  }

  async function lookUp(phone: PhoneNumber): Promise<Result<LookedUp, Refusal>> {
    const phoneKey = await floor.vault().phoneKeyOf(phone);
    if (!prober.isAllowed(phoneKey)) return fail({ type: 'TooManyNumbers' });
    const customerId = await people.findByPhoneKey(phoneKey);
    return ok({ phoneKey, customerId, last4: last4Of(phone) });
  }

  async function join(): Answer<GrantMade | CheckInPended> {
    const { turn } = tablet.tablet.getState();
    const joining = hand.take();
    if (joining === undefined) return fail({ type: 'JoiningExpired' });
    const { phone, errand, actor } = joining;
    const customerId = floor.ids.customerId();
    const slips = firstVisitSlips(await sealJoining(floor, joining, customerId), errand);
    const doing = { last4: last4Of(phone), errand, actor, turn };
    const joined = await writeErrand(parts, { ...doing, customerId, slips });
    if (joined.ok || joined.failure.type !== 'PhoneAlreadyLinked') return joined;
    // Another tab of this tablet was quicker: it is a known customer now.
    const known = joined.failure.customerId;
    return writeKnown(parts, { ...doing, customerId: known });
  }

  /** Staff have the customer in hand; nobody types a number. */
  async function runForStaff(customerId: CustomerId, errand: Errand): Answer<GrantMade> {
    if (tablet.tablet.getState().duty === null) return fail({ type: 'NobodyOnDuty' });
    const last4 = await people.findLast4(customerId);
    if (last4 === null) return fail({ type: 'NoSuchPerson' });
    const actor = actorOnDuty(tablet);
    const doing = { customerId, last4, errand, actor, turn: null };
    return settlingTray(parts, doing, (slips) => writeGrant(parts, { ...doing, slips }));
  }

  return {
    checkIn: singleFlight(checkIn),
    join: singleFlight(join),
    keepJoining: hand.keep,
    declineJoining({ keepTurn }) {
      hand.letGo();
      if (!keepTurn) tablet.actions.closeTurn();
    },
    grantTo: (customerId, purchase) => runForStaff(customerId, { type: 'Visit', purchase }),
    movePaperTo: (customerId, stamps) => runForStaff(customerId, { type: 'PaperCard', stamps }),
  };
}

/** What is granted in a turn is granted by whoever is on duty; without one the customer is alone. */
const actorInTurn = (tablet: TabletStore, turn: Turn | null): Actor =>
  turn === null ? { type: 'customer' } : actorOnDuty(tablet);

type ErrandTurn = Exclude<Turn, { readonly purpose: 'redeem' }>;

/** What the keypad is for right now; without a turn the shop's hand-off says (U-09). */
function errandOf(turn: ErrandTurn | null, floor: ShopFloor): Errand | undefined {
  if (turn?.purpose === 'paperCard') return { type: 'PaperCard', stamps: turn.stamps };
  if (turn?.purpose === 'grant') {
    const { purpose: _purpose, openedBy: _openedBy, ...purchase } = turn;
    return { type: 'Visit', purchase };
  }
  const { handOff, stampsPerVisit: stamps } = floor.shop().program;
  switch (handOff.type) {
    case 'staffFirst':
      return undefined;
    case 'customerFirst':
      return { type: 'AwaitStaff', pendingId: floor.ids.pendingId(), stamps };
    case 'automatic':
      return { type: 'VisitAlone' };
    default:
      return unreachable(handOff);
  }
}

interface LookedUp {
  readonly phoneKey: string;
  readonly customerId: CustomerId | undefined;
  readonly last4: Last4;
}

/** The turn was opened for a reward: it is over once a number has been answered. */
async function showCard(
  { people, tablet }: CheckInDeskParts,
  looked: Result<LookedUp, Refusal>,
): Answer<CheckIn> {
  if (!looked.ok) return looked;
  const { customerId, last4 } = looked.value;
  tablet.actions.closeTurn();
  if (customerId === undefined) return ok({ type: 'NotACustomer', last4 });
  const card = await people.loadCard(customerId);
  return ok({ type: 'CardShown', customerId, last4, card });
}

interface Doing {
  readonly customerId: CustomerId;
  readonly last4: Last4;
  readonly errand: Errand;
  readonly actor: Actor;
  readonly slips: readonly CounterSlip[];
  /** The turn this uses up, if any. */
  readonly turn: Turn | null;
}

const writeKnown = (parts: CheckInDeskParts, doing: KnownDoing) =>
  settlingTray(parts, doing, (slips) => writeErrand(parts, { ...doing, slips }));

type KnownDoing = Omit<Doing, 'slips'>;

/**
 * One coffee, one visit: a visit that staff vouch for is also their yes to what the same customer
 * has in the tray, in the same tap. Where customers do not go first, nothing is looked up.
 */
async function settlingTray<Made>(
  parts: CheckInDeskParts,
  { customerId, errand: said }: KnownDoing,
  write: (slips: readonly CounterSlip[]) => Answer<Made>,
): Answer<Made> {
  const errand = await errandWithOwnDays(parts, customerId, said);
  if (errand.type === 'Visit') {
    const pendingId = await findWaiting(parts.floor, customerId);
    if (pendingId !== undefined) {
      const settled = await write(approveSlips(pendingId, customerId, errand.purchase));
      // Taken back or answered since it was looked up, or its day has ended: nothing to settle.
      if (settled.ok || !isGone(settled.failure)) return settled;
    }
  }
  return write(errandSlips(customerId, errand));
}

async function findWaiting(
  floor: ShopFloor,
  customerId: CustomerId,
): Promise<PendingId | undefined> {
  if (floor.shop().program.handOff.type !== 'customerFirst') return undefined;
  const today = floor.businessDayOf(floor.clock.now());
  const [key] = await findRowKeysWith(floor.database, waitingIndexKey(today, customerId));
  return key === undefined ? undefined : (key.slice(trayBook.name.length + 1) as PendingId);
}

const isGone = ({ type }: Refusal): boolean => type === 'NotWaiting' || type === 'CheckInExpired';

const writeErrand = (parts: CheckInDeskParts, doing: Doing): Answer<GrantMade | CheckInPended> =>
  doing.errand.type === 'AwaitStaff'
    ? writePending(parts, doing, doing.errand)
    : writeGrant(parts, doing);

async function writePending(
  { floor }: CheckInDeskParts,
  { customerId, last4, actor, slips }: Doing,
  { pendingId, stamps }: Errand & { readonly type: 'AwaitStaff' },
): Answer<CheckInPended> {
  const written = await floor.write({ actor, slips });
  if (!written.ok) return written;
  const { tapId, entries } = written.value;
  const isFirstVisit = isJoining(entries);
  const type = 'CheckInPended';
  return ok({ type, pendingId, tapId, customerId, last4, stamps, isFirstVisit });
}

async function writeGrant(
  { floor, people, tablet }: CheckInDeskParts,
  { customerId, last4, errand, actor, slips, turn }: Doing,
): Answer<GrantMade> {
  // Asked first, so IndexedDB answers it as it was before the write, without a wait of its own.
  const [before, written] = await Promise.all([
    people.loadCustomer(customerId),
    floor.write({ actor, slips }),
  ]);
  if (!written.ok) {
    // Staff look at the receipt again: the same number must not earn by being typed once more.
    if (written.failure.type === 'AlreadyClaimed') closeTurnOf(tablet, turn);
    return written;
  }
  closeTurnOf(tablet, turn);
  const { tapId, entries } = written.value;
  const after = customerAfter(before, entries);
  return ok({
    type: 'GrantMade',
    tapId,
    customerId,
    last4,
    stamps: stampsGranted(entries),
    isFirstVisit: isJoining(entries),
    isPaperCard: errand.type === 'PaperCard',
    cardBefore: before.card,
    card: after.card,
    ask: askDue(floor.shop(), after),
  });
}

/** A turn that staff opened meanwhile, for the next customer, stays open. */
function closeTurnOf({ tablet, actions }: TabletStore, turn: Turn | null): void {
  if (tablet.getState().turn === turn) actions.closeTurn();
}

const isJoining = (entries: readonly Entry[]): boolean =>
  entries.some(({ event }) => event.type === 'PhoneLinked');

const stampsGranted = (entries: readonly Entry[]): Stamps =>
  cardEntriesOf(entries).reduce(
    (sum, { event }) => (event.type === 'StampsGranted' ? stampsOf(sum + event.stamps) : sum),
    stampsOf(0),
  );

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
  return { customerId, phoneKey, sealed, notice: noticeInForce(floor.shop()) };
}
