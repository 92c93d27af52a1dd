import type { ProgramRules } from '#domain/programRules.ts';
import type { TierLevel, TierRule } from '#domain/tier.ts';
import { percentOf, say, type Term } from './term.ts';

/** How customers rise and fall, and what each level has (R30–R33). */
export function tierTerms({ tiers, couponKinds }: ProgramRules): readonly Term[] {
  if (tiers === null) return [];
  const birthdayOf = ({ birthdayKindId }: TierLevel) =>
    couponKinds.find(({ id }) => id === birthdayKindId)?.name;
  return [
    say('tierBasis', { window: say(WINDOW[tiers.window]), basis: say(BASIS[tiers.basis]) }),
    ...tiers.levels.map((level) => levelTerm(level, tiers, birthdayOf(level))),
    say('tierUp'),
    fallTerm(tiers),
  ];
}

const WINDOW = {
  rolling12Months: 'windowRolling',
  calendarYear: 'windowYear',
  lifetime: 'windowLifetime',
} as const;
const BASIS = { visits: 'basisVisits', won: 'basisWon', points: 'basisPoints' } as const;
const FROM = { visits: 'fromVisits', won: 'fromWon', points: 'fromPoints' } as const;

function levelTerm(level: TierLevel, { basis }: TierRule, birthday: string | undefined): Term {
  const { name, threshold: count, extraRateBp, perk } = level;
  const from = count === 0 ? say('fromStart') : say(FROM[basis], { count });
  const benefits = [
    ...(extraRateBp === 0 ? [] : [say('tierRate', { rate: percentOf(extraRateBp) })]),
    ...(perk === '' ? [] : [say('tierPerk', { perk })]),
    ...(birthday === undefined ? [] : [say('tierBirthday', { name: birthday })]),
  ];
  return benefits.length === 0
    ? say('tierLevel', { name, from })
    : say('tierLevelWith', { name, from, benefits });
}

function fallTerm({ downgrade, graceDays: days }: TierRule): Term {
  if (downgrade === 'never') return say('tierNever');
  return downgrade === 'oneDown' ? say('tierOneDown', { days }) : say('tierToBasis', { days });
}
