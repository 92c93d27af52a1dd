import type { Benefit } from '#domain/benefit.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { OccasionWindow } from '#domain/occasion.ts';
import type { Step } from '#tests/support/scenarioLine.ts';
import { daysLater, lastOfMonth } from './almanac.ts';
import { earn } from './earning.ts';
import { bring, levelHeld, look } from './ladder.ts';
import { mayGive, writeOff } from './purse.ts';
import { newQuest, tick } from './quests.ts';
import { clear, gain, giveCoupon, pursesOf, spend, type Writing, whyNotPay } from './writing.ts';

type Visit = Step & { readonly do: 'visit' };

/** A visit and all that follows from it, in the order of the story. */
export function visitOnPaper(writing: Writing, visit: Visit): string {
  const { card, day, deeds, paper } = writing;
  const { program, rules } = paper.shop;
  const { stamps = program.stampsPerVisit, amount, basket, pays = 0 } = visit;
  const problem = whyTooOften(writing) ?? whyNot(writing, visit);
  if (problem !== undefined) return problem;
  clear(writing);
  look(card.ladder, rules.tiers, writing);
  card.visits += 1;
  card.came = [...card.came, writing];
  bring(card.ladder, day, { visits: 1, won: amount ?? 0 });
  deeds.push({ type: 'visit', day, won: amount });
  if (pays > 0) spend(writing, 'points', pays);
  const { closingHour } = paper.shop;
  const { points, bonuses } = rules;
  const level =
    rules.tiers?.levels.find(({ id }) => id === levelHeld(card.ladder)) ?? rules.tiers?.levels[0];
  const { at } = writing;
  const extraRateBp = level?.extraRateBp ?? 0;
  const rungUp = { at, closingHour, stamps, amount, basket, pays, points, bonuses, extraRateBp };
  const earned = earn(rungUp);
  if (earned.stamps > 0) gain(writing, { of: 'stamps', count: earned.stamps });
  if (earned.points > 0) gain(writing, { of: 'points', count: earned.points });
  play(writing, visit);
  writeOff(card.purse, day);
  celebrate(writing, visit);
  for (const kind of rules.couponKinds) comeByItself(writing, kind);
  look(card.ladder, rules.tiers, writing);
  return 'ok';
}

function whyNot(writing: Writing, { stamps = 0, amount, pays = 0 }: Visit): string | undefined {
  if (stamps > writing.paper.shop.program.stampsPerGrantMax) return 'TooManyStampsAtOnce';
  if (pays === 0) return undefined;
  return amount === undefined ? 'AmountUnknown' : whyNotPay(writing, pays, amount);
}

/** So often in ten minutes, and so often a day, one number earns. */
function whyTooOften({ card, now, day, paper }: Writing): string | undefined {
  const { perTenMinutesMax, perDayMax } = paper.shop.rules.safeguards;
  const lately = card.came.filter((visit) => visit.now > now - 600_000);
  if (lately.length >= perTenMinutesMax) return 'TooOftenInTenMinutes';
  const today = card.came.filter((visit) => visit.day === day);
  return today.length >= perDayMax ? 'TooOftenToday' : undefined;
}

function play(writing: Writing, { basket = [], ownCup = false }: Visit): void {
  const { card, deeds, place, day, paper } = writing;
  const items = new Set<string>(basket.map(({ itemId }) => itemId));
  for (const mission of paper.shop.rules.missions) {
    const quest = card.quests.get(mission.id) ?? newQuest();
    card.quests.set(mission.id, quest);
    const { isTicked, isDone } = tick(quest, mission, { place, day, items, ownCup });
    if (isTicked) deeds.push({ type: 'tick', mission: mission.id });
    if (!isDone) continue;
    deeds.push({ type: 'round', mission: mission.id });
    give(writing, mission.benefit, `mission ${mission.id}`);
  }
}

/** Welcome at the first visit, and a birthday once for each year's. */
function celebrate(writing: Writing, { birthday }: Visit): void {
  const { card, day, paper } = writing;
  const { occasions } = paper.shop.rules;
  if (occasions.welcome !== null && card.visits === 1) {
    giveOnce(writing, occasions.welcome, 'welcome');
  }
  if (occasions.birthday === null || birthday === undefined) return;
  const { window, benefit } = occasions.birthday;
  const year = Number(day.slice(0, 4));
  const kept = [year - 1, year, year + 1]
    .map((each) => birthdayIn(each, birthday))
    .find((each) => isWithin(window, each, day));
  if (kept !== undefined) giveOnce(writing, benefit, `birthday ${kept.slice(0, 4)}`);
}

/** Whoever is born on 29 February keeps the 28th where there is none. */
function birthdayIn(year: number, birthday: string): string {
  const day = `${year}-${birthday}`;
  const last = lastOfMonth(`${day.slice(0, 7)}-01`);
  return day > last ? last : day;
}

function isWithin(window: OccasionWindow, kept: string, day: string): boolean {
  if (window.type === 'month') return kept.slice(0, 7) === day.slice(0, 7);
  return daysLater(day, window.before) >= kept && daysLater(day, -window.after) <= kept;
}

function giveOnce(writing: Writing, benefit: Benefit, why: string): void {
  if (writing.card.given.includes(why)) return;
  if (give(writing, benefit, why)) writing.card.given = [...writing.card.given, why];
}

/** Says whether there was anything to give. */
function give(writing: Writing, benefit: Benefit, why: string): boolean {
  const { card, paper } = writing;
  const { rules } = paper.shop;
  if (benefit.type === 'points' && rules.points === null) return false;
  if (benefit.type === 'stamps') gain(writing, { of: 'stamps', count: benefit.stamps, why });
  if (benefit.type === 'points') gain(writing, { of: 'points', count: benefit.points, why });
  if (benefit.type !== 'coupon') return true;
  const kind = rules.couponKinds.find(({ id }) => id === benefit.kindId);
  const isLeft = mayGive(kind, card.purse, pursesOf(writing)) === 'ok';
  if (isLeft && kind !== undefined) giveCoupon(writing, kind, why);
  return isLeft;
}

/** At every so-many-th visit, or by a draw: one a day, and what it won is won once. */
function comeByItself(writing: Writing, kind: CouponKind): void {
  const { card, day, dice } = writing;
  const { issue, id } = kind;
  if (issue.type === 'byHand') return;
  const isDraw = issue.type === 'instantWin';
  const why = isDraw ? `${id} on ${day}` : `${id} at ${card.visits}`;
  const has = card.purse.some((slip) => isKnown(slip.state) && slip.why === why);
  const isLeft = mayGive(kind, card.purse, pursesOf(writing)) === 'ok';
  if (!isLeft || has) return;
  if (!isDraw) {
    if (card.visits % issue.visits === 0) giveCoupon(writing, kind, why);
    return;
  }
  const before = card.drawByKind.get(id);
  const draw = before?.day === day ? before : { day, isWin: dice.throw(id) };
  card.drawByKind.set(id, draw);
  if (draw.isWin) giveCoupon(writing, kind, why);
}

const isKnown = (state: string): boolean => state !== 'cancelled' && state !== 'taken back';
