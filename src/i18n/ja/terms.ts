import type { terms as korean } from '#i18n/ko/terms.ts';
import type { Translation } from '#i18n/translation.ts';

export const terms = {
  title: '{shop} ご案内',
  since: '{day}から · 第{version, number}版',
  changesOn: '{day}からの変更',
  gone: 'なくなります',
  added: '新しく始まります',

  topic: {
    earning: 'ためる',
    using: '使う',
    expiring: '有効期限',
    tiers: 'ランク',
    coupons: 'クーポン',
    occasions: '記念日',
    referral: 'お友だち紹介',
    missions: 'ミッション',
    bonuses: 'ボーナス',
    correcting: '取り消しと返金',
    changing: '変更について',
  },

  stampsPerVisit:
    '1回のご来店でスタンプを{stamps, number}個押します。たくさんお買い上げのときは一度に{max, number}個まで押せます。',
  pointsEarned: 'お支払い金額の{rate, number}%をポイントで差し上げます。{rounding}',
  roundingFloor: '1ポイントに満たない分は切り捨てます。',
  roundingRound: '1ポイントに満たない分は四捨五入します。',
  roundingCeil: '1ポイントに満たない分は切り上げます。',
  pointsWorth: '1ポイントは₩1です。ポイントで支払った分にはポイントが付きません。',

  rewardPrice: 'スタンプ{stamps, number}個：{name}',
  pointsUse:
    'ポイントは{min, number}ポイントから{step, number}ポイント単位で使え、いくつ使うかはお客様が選べます。',
  pointsShare: '1回のお支払いの{share, number}%までポイントで支払えます。',
  expiringFirst: '期限の近いものから使います。',

  stampsNever: 'スタンプに有効期限はありません。',
  stampsMonths: 'スタンプは押した日から{months, number}か月後の{until}まで使えます。',
  pointsNever: 'ポイントに有効期限はありません。',
  pointsMonths: 'ポイントは付いた日から{months, number}か月後の{until}まで使えます。',
  untilDay: 'その日',
  untilMonthEnd: '月の末日',
  untilYearEnd: '年の末日',
  expiryKept: '期限が変わっても、すでに受け取ったものは受け取ったときの期限のままです。',
  retention:
    '最後のご来店から{months, number}か月が過ぎると番号と記録を消し、残っているものも一緒になくなります。',

  tierBasis: 'ランクは{window}{basis}で決まります。',
  windowRolling: '最近12か月の',
  windowYear: '今年1月1日からの',
  windowLifetime: 'はじめてのご来店からの',
  basisVisits: 'ご来店回数',
  basisWon: 'お支払い金額',
  basisPoints: 'ご来店で付いたポイント',
  tierLevel: '{name}：{from}',
  tierLevelWith: '{name}：{from} · {benefits}',
  fromStart: 'どなたでも',
  fromVisits: '{count, number}回のご来店から',
  fromWon: '₩{count, number}から',
  fromPoints: '{count, number}ポイントから',
  tierRate: 'ポイント{rate, number}%追加',
  tierPerk: '{perk}',
  tierBirthday: '誕生日クーポン {name}',
  tierUp: '基準に届くとすぐに上がります。取り消したご来店は数えません。',
  tierNever: '一度上がったランクは下がりません。',
  tierOneDown: '基準に届かなくなっても{days, number}日間はそのままで、そのあと1つずつ下がります。',
  tierToBasis:
    '{days, plural, =0 {基準に届かなくなると、基準に合うランクになります。} other {基準に届かなくなっても#日間はそのままで、そのあと基準に合うランクになります。}}',

  coupon: '{name}：{worth} · {limits}',
  couponFreeAny: 'お好きな1品無料',
  couponFree: '{items} のうち1品無料',
  couponAmount: '₩{amount, number}引き',
  couponPercent: '{percent, number}%引き、₩{max, number}まで',
  couponText: '{text}',
  issueByHand: 'お店からお渡しします',
  issueEveryVisits: '{visits, number}回目のご来店ごと',
  issueInstantWin: 'ご来店のたびに{oneIn, number}分の1の確率で当たります',
  couponMin: '₩{amount, number}以上のお買い上げ',
  couponStarts: '{days, number}日後から',
  couponDays: '{days, number}日間有効',
  couponPerCustomer: 'お一人{count, number}枚まで',
  couponStock: '全部で{count, number}枚',

  welcome: 'はじめてのご来店：{benefit}',
  birthday: '誕生日（{window}）：{benefit}',
  anniversary: 'お客様の記念日（{window}）：{benefit}',
  firstVisitDay: 'はじめてのご来店の日（{window}）：{benefit}',
  wholeMonth: 'その月いっぱい',
  daysAround: '{before, number}日前から{after, number}日後まで',
  oncePerYear: '年に1回ずつで、日付を変えてもその年にもう一度は受け取れません。',

  referral:
    'ご紹介のお友だちが{visit, number}回目にご来店のとき、お二人に差し上げます。ご紹介の方 {inviter} · お友だち {friend}',
  referralLimits:
    'お友だちは{days, number}日以内にご来店ください。お一人が年に{max, number}人まで紹介できます。',

  mission: '{name}：{goal}で{benefit} · {limits}',
  goalVisits: '{days, number}日以内に{count, number}回ご来店',
  goalItems: '{items} のうち{count, number}種類を注文',
  goalOwnCup: 'マイカップを{count, number}回ご利用',
  missionRepeats: '何度でも参加できます',
  missionOnce: '1回だけです',

  multiplier: '{name}：{times} {of}{factor, number}倍',
  itemBonus: '{name}：{times} {items} 1つごとに{gain}追加',
  itemExclusion: '{items} にはスタンプとポイントが付きません。',
  amountBonus: '{name}：{times} 一度に₩{amount, number}以上で{gain}追加',
  bonusMeeting:
    '倍率が重なるときは、併用できるものは掛け合わせ、併用できないものは一番大きい1つだけにします。',
  ofStamps: 'スタンプ',
  ofPoints: 'ポイント',
  ofBoth: 'スタンプとポイント',
  always: 'いつでも',
  onWeekdays: '{weekdays}曜日',
  betweenHours: '{from, number}時から{until, number}時まで',
  periodFrom: '{day}から',
  periodUntil: '{day}まで',
  monday: '月',
  tuesday: '火',
  wednesday: '水',
  thursday: '木',
  friday: '金',
  saturday: '土',
  sunday: '日',

  benefitStamps: 'スタンプ{stamps, number}個',
  benefitPoints: '{points, number}ポイント',
  benefitCoupon: 'クーポン「{name}」',

  undone: '間違えて押したり使ったりしたものは、スタッフが取り消せます。',
  refunded:
    '返金のときは、そのお買い上げで付いたものも取り消します。すでにお使いの場合は、次に付くものから先に引きます。',
  refundedPart: '一部だけ返金するときは、その金額に応じたポイントを取り消します。',

  noticed:
    '特典が減る変更は、少なくとも{days, number}日前にここに書きます。増える変更はすぐに始められます。',
  earnedStays: '規則が変わっても、すでにためたものは減りません。',
} satisfies Translation<typeof korean>;
