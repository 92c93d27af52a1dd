import type { menu as korean } from '#i18n/ko/menu.ts';
import type { Translation } from '#i18n/translation.ts';

export const menu = {
  categories: {
    coffee: 'コーヒー',
    drink: 'ドリンク',
    food: 'デザート',
    other: 'その他',
  },

  basket: {
    key: 'メニュー',
    title: '何をお買い上げですか？',
    usual: 'よく出る注文',
    openNote: '押すとすぐに順番が開きます',
    chooseNote: '押すとすぐに選べます',
    pick: '{count, plural, =1 {{name}} other {{name} #}}',
    sum: 'スタンプ{stamps, number}個 · ₩{amount, number}',
    price: '₩{amount, number}',
    noStamps: '₩{amount, number} · スタンプなし',
    moreStamps: '₩{amount, number} · スタンプ{stamps, number}個',
    isNew: '新メニュー',
    more: '{name} {note} を追加',
    moreOf: '{name} {note} をもう1つ追加、現在{count, number}個',
    less: '{name} を1つ減らす',
    empty: 'よく出る注文かメニューを選んでください',
    earnsNothing: 'このメニューにはスタンプがありません。スタンプの数を直接選んでください。',
    bounded: '一度に最大{max, number}個までです',
    open: 'スタンプ{stamps, number}個 · ₩{amount, number}を押す',
    choose: 'スタンプ{stamps, number}個 · ₩{amount, number}にする',
    submitOfNone: 'メニューを選んでください',
    fromMenu: 'メニューから選ぶ',
    back: 'やめる',
  },

  offer: {
    title: '使える特典が\n{count, number}種類あります',
    ask: 'どれになさいますか？',
    choices: '使える特典',
    price: 'スタンプ{stamps, number}個',
    left: '使ったあと{left, number}個残ります',
    leftNone: 'スタンプをすべて使います',
    resultBoth:
      '現在{balance, number}個です。今 {rewardObject} が使えます。あと{missing, number}個で {rewardIs}。',
  },

  scan: {
    NobodyToScan:
      'レシートを読み取りましたが、今はスタッフがいません。スタッフ画面に入ってから読み取ってください。',
    ScanWhileAnswering:
      'お客様が画面を使っています。終わってからもう一度レシートを読み取ってください。',
    ScanInOtherTurn: '別の順番が開いています。取り消してからもう一度レシートを読み取ってください。',
    ScannedPhoneNumber:
      '電話番号のようなので保存しませんでした。レシートのバーコードを読み取ってください。',
    ScannedCardNumber:
      'カード番号のようなので保存しませんでした。レシートのバーコードを読み取ってください。',
    NotAReceipt: 'レシート番号として使えないコードです。レシートのバーコードを読み取ってください。',
    ScanCutOff:
      'レシートを最後まで読み取れませんでした。もう一度読み取ってください。また起きる場合は、スキャナーがコードのあとにEnterを送るかご確認ください。',
    attached: 'レシートを付けました。',
    opened: 'レシートで順番を開きました。お客様の画面で番号を押してください。',
    receipt: 'レシート',
  },
} satisfies Translation<typeof korean>;
