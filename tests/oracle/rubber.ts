import type { Step } from '#tests/support/scenarioLine.ts';
import { businessDayOf, daysLater, endOf, momentOf } from './almanac.ts';
import type { Deed, PaperCard, Written } from './deeds.ts';
import { put, takeBack } from './jar.ts';
import { bring, comeDown, copyOf } from './ladder.ts';
import { giveAgain, roomFor } from './purse.ts';
import { reopen, untick } from './quests.ts';
import { type Paper, pursesOf } from './writing.ts';

const TEN_MINUTES_MS = 600_000;

/** A line is rubbed out: by anybody within ten minutes, by a manager later. */
export function unwrite(paper: Paper, step: Step & { readonly do: 'undo' | 'reverse' }): string {
  const line = paper.lines.get(step.line ?? 0);
  const card = paper.cardByName.get(step.who);
  if (line === undefined || card === undefined) return 'NothingThere';
  const isLate = momentOf(step.at) - momentOf(line.at) > TEN_MINUTES_MS;
  return rubOut(paper, line, { at: step.at, isTooLate: step.do === 'undo' && isLate });
}

/** Money is given back: a part takes its share of the points, the last won takes the whole line. */
export function refund(paper: Paper, step: Refund): string {
  const line = paper.lines.get(step.line ?? 0);
  const card = paper.cardByName.get(step.who);
  if (line === undefined || card === undefined) return 'NothingThere';
  const problem = whyNotRefund(line, step.amount);
  if (problem !== undefined) return problem;
  const { place, who, at } = step;
  const left = paidOn(line) - line.refunded.won;
  const isAll = step.amount === left;
  if (isAll && rubOut(paper, line, { at, isTooLate: false }) !== 'ok') return 'AlreadyUndone';
  const deeds = isAll ? [] : [refundPart(paper, line, step)];
  paper.lines.set(place, { place, who, at, deeds, refunded: { won: 0, points: 0 } });
  return 'ok';
}

type Refund = Step & { readonly do: 'refund' };

function whyNotRefund(line: Written, won: number): string | undefined {
  const visit = line.deeds.find((deed) => deed.type === 'visit');
  if (visit === undefined) return 'NothingToUndo';
  if (visit.isUndone) return 'AlreadyUndone';
  if (visit.won === undefined) return 'AmountUnknown';
  const isTooMuch = won === 0 || won > visit.won - line.refunded.won;
  return isTooMuch ? 'RefundAboveAmount' : undefined;
}

function refundPart(paper: Paper, line: Written, { amount: won, at, who }: Refund): Deed {
  const earned = earnedOn(line);
  const dueInAll = Math.floor(((earned?.count ?? 0) * (line.refunded.won + won)) / paidOn(line));
  const points = dueInAll - line.refunded.points;
  const card = paper.cardByName.get(who);
  if (card !== undefined) {
    const before = copyOf(card.ladder);
    takeBack(card.points, earned?.until ?? Number.POSITIVE_INFINITY, points);
    change(line, card, { won, points });
    const day = businessDayOf(at, paper.shop.closingHour);
    comeDown(card.ladder, before, { rule: paper.shop.rules.tiers, day });
  }
  return { type: 'refund', of: line.place, won, points };
}

const paidOn = ({ deeds }: Written): number =>
  deeds.reduce((sum, deed) => (deed.type === 'visit' ? (deed.won ?? 0) : sum), 0);

const earnedOn = ({ deeds }: Written) =>
  deeds.find((deed) => deed.type === 'gain' && deed.of === 'points' && deed.why === undefined) as
    | (Deed & { readonly type: 'gain' })
    | undefined;

function change(line: Written, card: PaperCard, by: { won: number; points: number }): void {
  const visit = line.deeds.find((deed) => deed.type === 'visit');
  line.refunded.won += by.won;
  line.refunded.points += by.points;
  bring(card.ladder, visit?.day ?? '', { won: -by.won, points: -by.points });
}

interface Rubbing {
  readonly at: string;
  readonly isTooLate: boolean;
}

function rubOut(paper: Paper, line: Written, { at, isTooLate }: Rubbing): string {
  const card = paper.cardByName.get(line.who);
  if (card === undefined) return 'NothingThere';
  const can = line.deeds.filter((deed) => canGo(deed, { paper, card }));
  if (can.length === 0) return 'NothingToUndo';
  const open = can.filter((deed) => !deed.isUndone && !isOfNothing(paper, deed));
  if (open.length === 0) return 'AlreadyUndone';
  if (isTooLate) return 'UndoTooLate';
  const before = copyOf(card.ladder);
  const now: Now = { paper, card, line, at, day: businessDayOf(at, paper.shop.closingHour) };
  for (const deed of open) {
    undo(deed, now);
    deed.isUndone = true;
  }
  comeDown(card.ladder, before, { rule: paper.shop.rules.tiers, day: now.day });
  return 'ok';
}

/** A coupon that was used is eaten; one that was cancelled comes back while there is room for it. */
function canGo(deed: Deed, { paper, card }: Pick<Now, 'paper' | 'card'>): boolean {
  if (deed.type === 'coupon') return deed.slip.state === 'open';
  if (deed.type !== 'cancel') return true;
  return roomFor(deed.slip.kind, card.purse, pursesOf({ paper, card })) === 'ok';
}

/** A refund of a visit that is rubbed out itself gives nothing back. */
const isOfNothing = (paper: Paper, deed: Deed): boolean =>
  deed.type === 'refund' &&
  paper.lines.get(deed.of)?.deeds.some(({ type, isUndone }) => type === 'visit' && isUndone) ===
    true;

interface Now {
  readonly paper: Paper;
  readonly card: PaperCard;
  readonly line: Written;
  readonly at: string;
  readonly day: string;
}

function undo(deed: Deed, now: Now): void {
  const { card, line, day } = now;
  const quest = 'mission' in deed ? card.quests.get(deed.mission) : undefined;
  switch (deed.type) {
    case 'visit':
      card.visits -= 1;
      card.came = card.came.filter(({ place }) => place !== line.place);
      bring(card.ladder, deed.day, { visits: -1, won: line.refunded.won - (deed.won ?? 0) });
      return;
    case 'gain':
      ungain(deed, now);
      return;
    case 'spend':
      unspend(deed, now);
      return;
    case 'refund':
      unrefund(deed, now);
      return;
    case 'coupon':
      deed.slip.state = 'taken back';
      card.given = card.given.filter((why) => why !== deed.slip.why);
      return;
    case 'use':
    case 'cancel':
      giveAgain(deed.slip, day);
      return;
    case 'tick':
      if (quest) untick(quest, line.place);
      return;
    case 'round':
      if (quest) reopen(quest, line.place);
  }
}

type DeedOf<Type> = Deed & { readonly type: Type };

function ungain(deed: DeedOf<'gain'>, { card, line }: Now): void {
  const isEarned = deed.of === 'points' && deed.why === undefined;
  const count = deed.count - (isEarned ? line.refunded.points : 0);
  takeBack(card[deed.of], deed.until, count);
  if (isEarned) bring(card.ladder, deed.day, { points: -count });
  card.given = card.given.filter((why) => why !== deed.why);
}

/** What is over since it was spent has a week. */
function unspend({ of, taken }: DeedOf<'spend'>, { card, paper, at, day }: Now): void {
  const grace = endOf(daysLater(day, 7), paper.shop.closingHour);
  for (const [until, count] of taken) {
    put(card[of], until <= momentOf(at) ? grace : until, count);
  }
}

function unrefund({ of, won, points }: DeedOf<'refund'>, { card, paper }: Now): void {
  const visited = paper.lines.get(of);
  if (visited === undefined) return;
  put(card.points, earnedOn(visited)?.until ?? Number.POSITIVE_INFINITY, points);
  change(visited, card, { won: -won, points: -points });
}
