import type { terms as korean } from '#i18n/ko/terms.ts';
import type { Translation } from '#i18n/translation.ts';

export const terms = {
  title: 'Loyalty terms of {shop}',
  since: 'Since {day} · version {version, number}',
  changesOn: 'Changes on {day}',
  gone: 'No longer',
  added: 'New',

  topic: {
    earning: 'Earning',
    using: 'Using',
    expiring: 'How long it lasts',
    tiers: 'Levels',
    coupons: 'Coupons',
    occasions: 'Special days',
    referral: 'Bringing a friend',
    missions: 'Missions',
    bonuses: 'Earning more',
    correcting: 'Corrections and refunds',
    changing: 'When this changes',
  },

  stampsPerVisit:
    'Each visit earns {stamps, plural, one {# stamp} other {# stamps}}. Larger orders can earn up to {max, number} at once.',
  pointsEarned: 'You earn {rate, number}% of what you pay in points. {rounding}',
  roundingFloor: 'Less than one point is dropped.',
  roundingRound: 'Less than one point is rounded to the nearest.',
  roundingCeil: 'Less than one point is rounded up.',
  pointsWorth: 'One point is worth ₩1. What you pay with points earns no points.',

  rewardPrice: '{stamps, plural, one {# stamp} other {# stamps}}: {name}',
  pointsUse:
    'Points can be used from {min, number} on, in steps of {step, number}; how many is up to you.',
  pointsShare: 'Up to {share, number}% of an amount can be paid with points.',
  expiringFirst: 'What expires first is used first.',

  stampsNever: 'Stamps do not expire.',
  stampsMonths:
    'Stamps are good until {until} {months, plural, one {# month} other {# months}} after the day you earned them.',
  pointsNever: 'Points do not expire.',
  pointsMonths:
    'Points are good until {until} {months, plural, one {# month} other {# months}} after the day you earned them.',
  untilDay: 'the day',
  untilMonthEnd: 'the end of the month',
  untilYearEnd: 'the end of the year',
  expiryKept: 'If this changes, what you have already earned keeps its own date.',
  retention:
    '{months, plural, one {# month} other {# months}} after your last visit your number and record are deleted, with whatever is left on them.',

  tierBasis: 'Your level depends on {basis} {window}.',
  windowRolling: 'in the last 12 months',
  windowYear: 'since 1 January of this year',
  windowLifetime: 'since your first visit',
  basisVisits: 'your visits',
  basisWon: 'what you paid',
  basisPoints: 'the points you earned by visits',
  tierLevel: '{name}: {from}',
  tierLevelWith: '{name}: {from} · {benefits}',
  fromStart: 'everyone',
  fromVisits: 'from {count, plural, one {# visit} other {# visits}} on',
  fromWon: 'from ₩{count, number} on',
  fromPoints: 'from {count, plural, one {# point} other {# points}} on',
  tierRate: '{rate, number}% more in points',
  tierPerk: '{perk}',
  tierBirthday: 'birthday coupon {name}',
  tierUp: 'You rise as soon as you reach a level. Visits that were taken back do not count.',
  tierNever: 'A level once reached stays.',
  tierOneDown:
    'If you no longer reach it, your level stays for {days, plural, one {# day} other {# days}}, then goes down one step at a time.',
  tierToBasis:
    '{days, plural, =0 {If you no longer reach it, you move to the level you reach.} other {If you no longer reach it, your level stays for # days, then you move to the level you reach.}}',

  coupon: '{name}: {worth} · {limits}',
  couponFreeAny: 'one item free',
  couponFree: 'one of these free: {items}',
  couponAmount: '₩{amount, number} off',
  couponPercent: '{percent, number}% off, up to ₩{max, number}',
  couponText: '{text}',
  issueByHand: 'given by the shop',
  issueEveryVisits:
    'at every {visits, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} visit',
  issueInstantWin: 'one visit in {oneIn, number} wins',
  couponMin: 'for orders of ₩{amount, number} or more',
  couponStarts: 'starts after {days, plural, one {# day} other {# days}}',
  couponDays: 'good for {days, plural, one {# day} other {# days}}',
  couponPerCustomer: 'at most {count, number} per person',
  couponStock: '{count, number} in all',

  welcome: 'At your first visit: {benefit}',
  birthday: 'Birthday ({window}): {benefit}',
  anniversary: 'Your own anniversary ({window}): {benefit}',
  firstVisitDay: 'The day you first came ({window}): {benefit}',
  wholeMonth: 'all month',
  daysAround:
    'from {before, plural, one {# day} other {# days}} before to {after, plural, one {# day} other {# days}} after',
  oncePerYear: 'Once a year each; changing the date does not bring another one in that year.',

  referral:
    'When a friend you invited comes for the {visit, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} time, both of you receive something. You: {inviter} · your friend: {friend}',
  referralLimits:
    'The friend must come within {days, plural, one {# day} other {# days}}, and one person can invite up to {max, number} a year.',

  mission: '{name}: {goal}, and you receive {benefit} · {limits}',
  goalVisits:
    '{count, plural, one {# visit} other {# visits}} within {days, plural, one {# day} other {# days}}',
  goalItems: 'order {count, number} different ones of {items}',
  goalOwnCup: 'bring your own cup {count, plural, one {# time} other {# times}}',
  missionRepeats: 'as often as you like',
  missionOnce: 'once',

  multiplier: '{name}: {times} · {of} × {factor, number}',
  itemBonus: '{name}: {times} · {gain} more for each {items}',
  itemExclusion: 'These earn no stamps and no points: {items}',
  amountBonus: '{name}: {times} · {gain} more from ₩{amount, number} in one visit',
  bonusMeeting:
    'Where several meet, those that combine are multiplied; of those that do not, only the highest counts.',
  ofStamps: 'stamps',
  ofPoints: 'points',
  ofBoth: 'stamps and points',
  always: 'always',
  onWeekdays: 'on {weekdays}',
  betweenHours: '{from, number}:00 to {until, number}:00',
  periodFrom: 'from {day}',
  periodUntil: 'until {day}',
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',

  benefitStamps: '{stamps, plural, one {# stamp} other {# stamps}}',
  benefitPoints: '{points, plural, one {# point} other {# points}}',
  benefitCoupon: 'coupon “{name}”',

  undone: 'Staff can take back what was granted or used by mistake.',
  refunded:
    'A refund takes back what the purchase earned. If it is used already, it comes off what you earn next.',
  refundedPart: 'A partial refund takes back points in proportion to the amount.',

  noticed:
    'What takes something away is announced here at least {days, plural, one {# day} other {# days}} before. What gives more may start at once.',
  earnedStays: 'Whatever changes, what you have earned does not shrink.',
} satisfies Translation<typeof korean>;
