import type { kiosk as korean } from '#i18n/ko/kiosk.ts';
import type { Translation } from '#i18n/translation.ts';

export const kiosk = {
  pageTitle: 'スタンプをためる',
  callStaff: '店員を呼ぶ',
  staffCalled: '店員を呼びました。\n少々お待ちください。',
  home: '最初へ',
  close: '閉じる',
  last4: '番号の末尾 <b>{last4}</b>',
  countdown: '{seconds, number}秒後に閉じます',

  language: {
    key: '言語',
    title: '言語 · Language',
  },

  keypad: {
    idleTitle: '電話番号で\nスタンプをためよう',
    inviteTitle: '電話番号を押すと\nスタンプがたまります',
    grantTitle: '電話番号を押すと\nスタンプ{stamps, number}個',
    redeemTitle: '特典を使う番号を\n押してください',
    sub: '010のあとの8桁だけでOKです',
    promise: 'スタンプ{stamps, number}個で {rewardName}',
    ticketCondition: 'スタンプ{stamps, number}個で',
    ticketTimes: '× {stamps, number}',
    number: '押した番号',
    digitsLeft: 'あと{digits, number}桁',
    lookAtNumber: '番号をお確かめください',
    awaiting: '末尾{last4}のお客様ですか？',
    sending: 'スタンプを押しています',
    hide: '隠す',
    show: '見る',
    keys: '数字キー',
    clear: '全部\n消す',
    backspace: '消す',
    backspaceFull: '1桁消す',
    grant: 'スタンプをためる',
    redeem: '特典を見る',
    useReward: '特典を使う',
    mine: 'マイ情報',
    mineTitle: 'マイ情報を見る番号を\n押してください',
    seeMine: 'マイ情報を見る',
    openingMine: '確認しています',
  },

  assist: {
    large: '大きな字',
    usual: '普通の字',
    contrast: '白黒',
    low: '下寄せ',
    voice: '音声案内',
  },

  voice: {
    louder: '音を大きく',
    quieter: '音を小さく',
    off: '音声オフ',
  },

  idle: {
    title: '電話番号で\nスタンプをためる',
    touch: '画面に触れると始まります',
  },

  say: {
    tooFewDigits: '番号が8桁ではありません。\nあと{digits, number}桁押してください。',
    looksMistyped: '実際にお使いの番号ですか？\nもう一度ご確認ください。',
    staffFirst: '先にスタッフがスタンプの数を押します。\n少々お待ちください。',
    staffFirstToRedeem: '先にスタッフが画面を開きます。\n少々お待ちください。',
    declined: '承知しました。\nご注文はそのままです。',
    undone: '先ほどのスタンプを取り消しました。',
    typeAgain: '先ほどのスタンプを取り消しました。\n番号をもう一度押してください。',
    withdrawn: '受付を取り消しました。\nスタンプはたまっていません。',
  },

  stillThere: {
    title: 'まだご利用中ですか？',
    body: '{seconds, number}秒後に最初の画面に戻ります',
    continue: '続ける',
  },

  first: {
    title: 'はじめまして、\nようこそ',
    sub: '必要な情報だけお預かりします',
    retype: '番号を押し直す',
    underFourteen: '14歳未満です',
    more: '詳しく見る',
    decline: 'やめておく',
  },

  underage: {
    title: '保護者の方と\nご一緒にどうぞ',
    body: '14歳未満の方は、保護者の方とご一緒にご登録ください。\n番号は保存していません。',
  },

  result: {
    title: 'スタンプが<b>{stamps, number}個</b>たまりました',
    missing: '現在{balance, number}個です。あと{missing, number}個で {rewardIs}。',
    canRedeem: '現在{balance, number}個です。{rewardObject} が使えます。',
    card: 'スタンプ{total, number}個中{filled, number}個',
    goal: '特典',
    undo: '取り消す',
    useReward: '特典を使う',
  },

  balance: {
    title: 'スタンプが<b>{balance, number}個</b>あります',
    missing: 'あと{missing, number}個で {rewardIs}。',
    noneTitle: 'まだスタンプが\nありません',
    noneBody: 'この番号にはスタンプの記録がありません。',
  },

  offer: {
    title: '特典獲得！\n{rewardSubject}',
    readyTitle: '使えます！\n{rewardSubject}',
    ask: '今使いますか？',
    left: '使ったあと、スタンプが{left, number}個残ります',
    fullCard: 'スタンプ{total, number}個がすべてたまりました',
    later: 'また今度',
    now: '今使う',
  },

  confirm: {
    title: '画面をスタッフに\nお見せください',
    sub: 'スタッフが確認すると使えます：{rewardObject}',
    staffTitle: '使用の確認：{rewardName}',
    who: '名前を選んでください',
    pin: '{name} PIN',
    pinOfNobody: 'PIN',
    keys: 'PINキー',
    clear: '全部\n消す',
    backspace: '消す',
    backspaceFull: '1桁消す',
    submit: '使用を確認',
    back: '使わない',
    chooseName: '先に名前を選んでください。',
    pinTooShort: 'PINは4桁から6桁です。',
  },

  taken: {
    title: '{rewardName}\nご利用ありがとうございます',
    body: 'ごゆっくりどうぞ。{left, plural, =0 {} other {\n残りのスタンプは#個です。}}',
  },

  edge: {
    label: 'スタッフ',
    signIn: 'スタッフ',
    screens: '{name} · スタッフ画面を開く',
    plus: '+{stamps, number}',
    plusFull: '+{stamps, number} スタンプ{stamps, number}個を開く',
    ownKey: '入力',
    own: {
      open: 'スタンプ{stamps, number}個を開く',
      choose: '{stamps, number}個にする',
    },
    amount: '金額',
    reward: '特典',
    turnStamps: '{stamps, number}個',
    turnAmount: '₩\n{amount, number}',
    turnReward: '特典',
    cancel: '取消',
    cancelFull: '開いている順番を取り消す',
    called: '呼出',
    calledFull: '呼出：お客様がお呼びです。押して確認します。',
    ownTitle: 'スタンプをいくつ押しますか？',
    ownOfNone: 'スタンプの数を押してください',
    amountTitle: 'お支払い金額はいくらですか？',
    amountSubmit: '₩{amount, number}と記録',
    amountOfNone: '金額なし',
    TooMuchWon: '金額が大きすぎます。もう一度ご確認ください。',
    NotWholeWon: '金額を押してください。',
    amountShown: '₩{amount, number}',
    stampsShown: '{stamps, number}個',
    keys: '数字キー',
    clear: '全部\n消す',
    backspace: '消す',
    backspaceFull: '1桁消す',
    dismiss: 'やめる',
  },
} satisfies Translation<typeof korean>;
