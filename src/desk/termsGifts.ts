import type { CouponBenefit, CouponIssue, CouponKind } from '#domain/coupon.ts';
import type { Mission, MissionGoal } from '#domain/mission.ts';
import type { OccasionWindow } from '#domain/occasion.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import {
  benefitTerm,
  namesOf,
  periodTerms,
  say,
  type Term,
  type TermNames,
  weekdayTerms,
} from './term.ts';

/** The coupons that are issued now; those that are out say it themselves. */
export const couponTerms = ({ couponKinds }: ProgramRules, names: TermNames): readonly Term[] =>
  couponKinds
    .filter(({ isOffered }) => isOffered)
    .map((kind) => {
      const { name } = kind;
      const worth = worthTerm(kind.benefit, names);
      return say('coupon', { name, worth, limits: [issueTerm(kind.issue), ...limitsOf(kind)] });
    });

function worthTerm(benefit: CouponBenefit, names: TermNames): Term {
  switch (benefit.type) {
    case 'freeItem': {
      const items = namesOf(benefit.itemIds, names);
      return benefit.itemIds.length === 0 ? say('couponFreeAny') : say('couponFree', { items });
    }
    case 'amountOff':
      return say('couponAmount', { amount: benefit.amount });
    case 'percentOff':
      return say('couponPercent', { percent: benefit.percent, max: benefit.amountMax });
    default:
      return say('couponText', { text: benefit.text });
  }
}

function issueTerm(issue: CouponIssue): Term {
  switch (issue.type) {
    case 'byHand':
      return say('issueByHand');
    case 'everyVisits':
      return say('issueEveryVisits', { visits: issue.visits });
    default:
      return say('issueInstantWin', { oneIn: issue.oneIn });
  }
}

function limitsOf(kind: CouponKind): readonly Term[] {
  const { amountMin, startsAfterDays, validDays, weekdays, perCustomerMax, stockMax } = kind;
  return [
    ...(amountMin === 0 ? [] : [say('couponMin', { amount: amountMin })]),
    ...(startsAfterDays === 0 ? [] : [say('couponStarts', { days: startsAfterDays })]),
    ...(validDays === null ? [] : [say('couponDays', { days: validDays })]),
    ...(weekdays.length === 0 ? [] : [say('onWeekdays', { weekdays: weekdayTerms(weekdays) })]),
    ...(perCustomerMax === null ? [] : [say('couponPerCustomer', { count: perCustomerMax })]),
    ...(stockMax === null ? [] : [say('couponStock', { count: stockMax })]),
  ];
}

/** A customer's days, each once a calendar year (R37), and the first visit. */
export function occasionTerms(rules: ProgramRules): readonly Term[] {
  const { birthday, anniversary, firstVisitAnniversary, welcome } = rules.occasions;
  const yearly = [
    birthday && occasion('birthday', birthday),
    anniversary && occasion('anniversary', anniversary),
    firstVisitAnniversary && occasion('firstVisitDay', firstVisitAnniversary),
  ].filter((term) => term !== null);
  return [
    ...(welcome === null ? [] : [say('welcome', { benefit: benefitTerm(welcome, rules) })]),
    ...yearly,
    ...(yearly.length === 0 ? [] : [say('oncePerYear')]),
  ];

  function occasion(key: string, rule: NonNullable<typeof birthday>): Term {
    const benefit = benefitTerm(rule.benefit, rules);
    return say(key, { window: occasionWindow(rule.window), benefit });
  }
}

const occasionWindow = (kept: OccasionWindow): Term =>
  kept.type === 'month'
    ? say('wholeMonth')
    : say('daysAround', { before: kept.before, after: kept.after });

/** Bringing a friend (R38). */
export function referralTerms(rules: ProgramRules): readonly Term[] {
  const { referral } = rules;
  if (referral === null) return [];
  const { paidAtVisit: visit, pendingDays: days, perYearMax: max } = referral;
  const inviter = benefitTerm(referral.inviter, rules);
  const friend = benefitTerm(referral.friend, rules);
  return [say('referral', { visit, inviter, friend }), say('referralLimits', { days, max })];
}

export const missionTerms = (rules: ProgramRules, names: TermNames): readonly Term[] =>
  rules.missions.map((mission) => {
    const { name, benefit } = mission;
    const goal = goalTerm(mission.goal, names);
    const limits = limitsOfMission(mission);
    return say('mission', { name, goal, benefit: benefitTerm(benefit, rules), limits });
  });

function goalTerm(goal: MissionGoal, names: TermNames): Term {
  const { count } = goal;
  switch (goal.type) {
    case 'visits':
      return say('goalVisits', { count, days: goal.withinDays });
    case 'items':
      return say('goalItems', { count, items: namesOf(goal.itemIds, names) });
    default:
      return say('goalOwnCup', { count });
  }
}

const limitsOfMission = ({ isRepeating, from, until }: Mission): readonly Term[] => [
  say(isRepeating ? 'missionRepeats' : 'missionOnce'),
  ...periodTerms(from, until),
];
