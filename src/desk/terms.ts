import { type Shop, shopOn } from '#books/program/shop.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { say, type Term, type TermNames } from './term.ts';
import { bonusTerms } from './termsBonuses.ts';
import { earningTerms, expiringTerms, usingTerms } from './termsEarning.ts';
import { couponTerms, missionTerms, occasionTerms, referralTerms } from './termsGifts.ts';
import { tierTerms } from './termsTiers.ts';

/** What the terms are about, in the order they are read. */
export const TERM_TOPICS = [
  'earning',
  'using',
  'expiring',
  'tiers',
  'coupons',
  'occasions',
  'referral',
  'missions',
  'bonuses',
  'correcting',
  'changing',
] as const;
export type TermTopic = (typeof TERM_TOPICS)[number];

export interface TermsPart {
  readonly topic: TermTopic;
  readonly terms: readonly Term[];
}

/** What changes on a day that has been decided. */
export interface TermsChange {
  readonly day: BusinessDay;
  readonly added: readonly Term[];
  readonly gone: readonly Term[];
}

/** The customer's terms as they can be printed and asked for (P-03). */
export interface TermsSheet {
  readonly shopName: string;
  readonly version: number;
  /** Since when they are what they are. */
  readonly since: BusinessDay;
  readonly parts: readonly TermsPart[];
  readonly changes: readonly TermsChange[];
}

/** The terms of this shop on a day, and what is planned for later ones. */
export function termsSheet(shop: Shop, day: BusinessDay, names: TermNames): TermsSheet {
  const today = shopOn(shop, day);
  return {
    shopName: today.sign.name,
    version: today.version,
    since: today.termsSince ?? day,
    parts: termsOf(today, names),
    changes: changesOf(today, names),
  };
}

/** Every sentence that holds, by what it is about; what the shop does not have is not mentioned. */
export const termsOf = (shop: Shop, names: TermNames): readonly TermsPart[] =>
  TERM_TOPICS.map((topic) => ({ topic, terms: termsAbout(topic, shop, names) })).filter(
    ({ terms }) => terms.length > 0,
  );

/** The sentences about one thing. */
export function termsAbout(topic: TermTopic, shop: Shop, names: TermNames): readonly Term[] {
  const { rules } = shop;
  switch (topic) {
    case 'earning':
      return earningTerms(shop);
    case 'using':
      return usingTerms(shop);
    case 'expiring':
      return expiringTerms(shop);
    case 'tiers':
      return tierTerms(rules);
    case 'coupons':
      return couponTerms(rules, names);
    case 'occasions':
      return occasionTerms(rules);
    case 'referral':
      return referralTerms(rules);
    case 'missions':
      return missionTerms(rules, names);
    case 'bonuses':
      return bonusTerms(rules.bonuses, names);
    case 'correcting':
      return [say('undone'), say('refunded'), ...(rules.points ? [say('refundedPart')] : [])];
    case 'changing':
      return [say('noticed', { days: rules.noticeDays }), say('earnedStays')];
  }
}

/** Day by day, what will be said and what no longer. */
function changesOf(shop: Shop, names: TermNames): readonly TermsChange[] {
  const planned = [...shop.planned, ...shop.plannedRewards].map(({ effectiveOn }) => effectiveOn);
  const days = [...new Set(planned)].toSorted();
  return days.map((day, index) => {
    const before = allTerms(shopOn(shop, days[index - 1] ?? ('' as BusinessDay)), names);
    const after = allTerms(shopOn(shop, day), names);
    return { day, added: without(after, before), gone: without(before, after) };
  });
}

const allTerms = (shop: Shop, names: TermNames): readonly Term[] =>
  termsOf(shop, names).flatMap(({ terms }) => terms);

/** Terms are plain values that are always made in the same way. */
function without(terms: readonly Term[], others: readonly Term[]): readonly Term[] {
  const known = new Set(others.map((term) => JSON.stringify(term)));
  return terms.filter((term) => !known.has(JSON.stringify(term)));
}
