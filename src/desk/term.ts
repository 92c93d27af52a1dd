import type { Benefit } from '#domain/benefit.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CouponKind } from '#domain/coupon.ts';
import type { MenuItemId } from '#domain/ids.ts';
import type { ProgramRules } from '#domain/programRules.ts';

/** What fills a sentence: a number or a name as it is, a day, or shorter pieces of the same kind. */
export type TermValue = string | number | Term | readonly Term[] | { readonly day: BusinessDay };

/** One sentence of the customer's terms, or a piece of one: which, and what is in it. */
export interface Term {
  readonly key: string;
  readonly values?: Readonly<Record<string, TermValue>>;
}

/** What the terms call things by. */
export interface TermNames {
  /** Of what is on the menu, or was. */
  readonly items: ReadonlyMap<MenuItemId, string>;
}

export const say = <Key extends string>(
  key: Key,
  values?: Readonly<Record<string, TermValue>>,
): Term & { readonly key: Key } => (values === undefined ? { key } : { key, values });

/** Basis points as percent: 550 is 5.5. */
export const percentOf = (basisPoints: number): number => basisPoints / 100;

export const namesOf = (itemIds: readonly MenuItemId[], { items }: TermNames): string =>
  itemIds.flatMap((itemId) => items.get(itemId) ?? []).join(' · ');

export function benefitTerm(benefit: Benefit, { couponKinds }: ProgramRules): Term {
  switch (benefit.type) {
    case 'stamps':
      return say('benefitStamps', { stamps: benefit.stamps });
    case 'points':
      return say('benefitPoints', { points: benefit.points });
    default: {
      const kind: CouponKind | undefined = couponKinds.find(({ id }) => id === benefit.kindId);
      return say('benefitCoupon', { name: kind?.name ?? '' });
    }
  }
}

const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** 1 is Monday. */
export const weekdayTerms = (weekdays: readonly number[]): readonly Term[] =>
  weekdays.toSorted((a, b) => a - b).map((day) => say(WEEKDAYS[day - 1] ?? 'monday'));

/** From when until when something is on, if it is not always. */
export const periodTerms = (
  from: BusinessDay | null,
  until: BusinessDay | null,
): readonly Term[] => [
  ...(from === null ? [] : [say('periodFrom', { day: { day: from } })]),
  ...(until === null ? [] : [say('periodUntil', { day: { day: until } })]),
];
