import type { menu as korean } from '#i18n/ko/menu.ts';
import type { Translation } from '#i18n/translation.ts';

export const menu = {
  categories: {
    coffee: '咖啡',
    drink: '饮品',
    food: '甜点',
    other: '其他',
  },

  basket: {
    key: '菜单',
    title: '买了什么？',
    usual: '常见订单',
    openNote: '点一下即可开始盖章',
    chooseNote: '点一下即可选择',
    pick: '{count, plural, =1 {{name}} other {{name} #}}',
    sum: '{stamps, number} 个印章 · ₩{amount, number}',
    price: '₩{amount, number}',
    noStamps: '₩{amount, number} · 无印章',
    moreStamps: '₩{amount, number} · {stamps, number} 个印章',
    isNew: '新品',
    more: '加入 {name} {note}',
    moreOf: '再加一份 {name} {note}，现在 {count, number} 份',
    less: '减一份 {name}',
    empty: '请点选常见订单或菜单',
    earnsNothing: '这些商品没有印章。请自行选择印章数。',
    bounded: '一次最多 {max, number} 个',
    open: '盖 {stamps, number} 个印章 · ₩{amount, number}',
    choose: '使用 {stamps, number} 个印章 · ₩{amount, number}',
    submitOfNone: '请选择商品',
    fromMenu: '从菜单选择',
    back: '取消',
  },

  offer: {
    title: '您有 {count, number} 种\n可用的奖励',
    ask: '您想兑换哪一种？',
    choices: '可用的奖励',
    price: '{stamps, number} 个印章',
    left: '使用后还剩 {left, number} 个',
    leftNone: '用完所有印章',
    resultBoth:
      '现在有 {balance, number} 个，可以兑换：{rewardObject}。再攒 {missing, number} 个即可兑换：{rewardIs}。',
  },

  scan: {
    NobodyToScan: '已读取小票，但现在没有店员登录。请登录店员页面后再扫。',
    ScanWhileAnswering: '客人正在使用屏幕。请在结束后重新扫描小票。',
    ScanInOtherTurn: '已打开另一单。请取消后重新扫描小票。',
    ScannedPhoneNumber: '看起来是电话号码，没有保存。请扫描小票上的条形码。',
    ScannedCardNumber: '看起来是银行卡号，没有保存。请扫描小票上的条形码。',
    NotAReceipt: '这个码不是小票号码。请扫描小票上的条形码。',
    ScanCutOff: '小票没有读完整，请重新扫描。如果再次出现，请检查扫描器是否在码后发送 Enter。',
    attached: '小票已附上。',
    opened: '已用小票开始盖章。请客人输入号码。',
    receipt: '小票',
  },
} satisfies Translation<typeof korean>;
