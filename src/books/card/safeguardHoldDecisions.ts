import { unreachable } from '#domain/assert.ts';
import { fail, ok } from '#domain/result.ts';
import type { Context } from '#ledger/book.ts';
import { isManager } from '#ledger/entry.ts';
import type { Card } from './card.ts';
import type { Decision } from './decision.ts';
import type { HoldCommand, HoldEvent } from './safeguardHold.ts';
import { goneOf, holdingsOf } from './safeguardHoldings.ts';

const HOLD_COMMANDS: readonly string[] = [
  'FreezeCard',
  'ThawCard',
  'MergeAway',
  'MergeIn',
  'UnmergeAway',
  'UnmergeIn',
] satisfies readonly HoldCommand['type'][];

export const isHoldCommand = <Command extends { readonly type: string }>(
  command: Command,
): command is Command & HoldCommand => HOLD_COMMANDS.includes(command.type);

/** Nothing is earned, used or taken back on a card that is on hold. */
export const heldBack = ({ hold }: Card): Decision | undefined =>
  hold && fail({ type: 'CardOnHold', into: hold.type === 'MergedAway' ? hold.into : null });

/**
 * Freezes and merges two people's cards. The customer's own 처음 써요 freezes; everything else is a
 * manager's word, and all of it can be taken back.
 */
export function decideHold(command: HoldCommand, card: Card, context: Context): Decision {
  if (command.type === 'FreezeCard') {
    return heldBack(card) ?? ok([{ event: { type: 'CardFrozen' } }]);
  }
  if (!isManager(context.actor)) return fail({ type: 'ManagersOnly' });
  switch (command.type) {
    case 'ThawCard':
      return thaw(card);
    case 'MergeAway':
      return mergeAway(command, card);
    case 'MergeIn':
      return heldBack(card) ?? mergeIn(command, card);
    case 'UnmergeAway':
      return unmergeAway(command, card);
    case 'UnmergeIn':
      return heldBack(card) ?? unmergeIn(command, card, context);
    default:
      return unreachable(command);
  }
}

const thaw = ({ hold }: Card): Decision =>
  hold?.type === 'Frozen'
    ? ok([{ event: { type: 'CardFreezeReversed' }, reverses: hold.entryId }])
    : fail({ type: 'NotMerged' });

function mergeAway(command: HoldCommand & { readonly type: 'MergeAway' }, card: Card): Decision {
  if (!isUnchanged(card, command)) return fail({ type: 'CardChanged' });
  return heldBack(card) ?? ok([{ event: { type: 'CardMergedAway', into: command.into } }]);
}

function unmergeAway(
  { gone }: HoldCommand & { readonly type: 'UnmergeAway' },
  { hold }: Card,
): Decision {
  if (hold?.type !== 'MergedAway') return fail({ type: 'NotMerged' });
  const { entryId: reverses, into } = hold;
  return ok([{ event: { type: 'CardMergedAwayReversed', into, gone }, reverses }]);
}

const mergeIn = (
  { from, holdings }: HoldCommand & { readonly type: 'MergeIn' },
  { firstVisitOn: hadFirstVisitOn }: Card,
): Decision => ok([{ event: { type: 'CardMergedIn', from, hadFirstVisitOn, ...holdings } }]);

function unmergeIn(
  { from, tapId, gone }: HoldCommand & { readonly type: 'UnmergeIn' },
  card: Card,
  { entriesOfTap, subject }: Context,
): Decision {
  const merged = entriesOfTap(tapId).find(
    (entry) => entry.subject === subject && entry.event.type === 'CardMergedIn',
  );
  const event = merged?.event as CardMergedIn | undefined;
  if (merged === undefined || event?.from !== from || card.reversed.includes(merged.id)) {
    return fail({ type: 'NotMerged' });
  }
  // Or a coupon that is used in this moment would come back over there.
  if (!isSameList(goneOf(event.coupons, card), gone)) return fail({ type: 'CardChanged' });
  return ok([{ event: { ...event, type: 'CardMergedInReversed' }, reverses: merged.id }]);
}

type CardMergedIn = Extract<HoldEvent, { readonly type: 'CardMergedIn' }>;

/** Both were made by `holdingsOf`, so the same card is written the same. */
const isUnchanged = (card: Card, { holdings }: HoldCommand & { readonly type: 'MergeAway' }) =>
  JSON.stringify(holdingsOf(card)) === JSON.stringify(holdings);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
