import type { kiosk as korean } from '#i18n/ko/kiosk.ts';
import type { Translation } from '#i18n/translation.ts';

export const kiosk = {
  pageTitle: '积攒印章',
  callStaff: '呼叫店员',
  staffCalled: '已为您呼叫店员。\n请稍等。',
  home: '返回首页',
  close: '关闭',
  last4: '尾号 <b>{last4}</b>',
  countdown: '{seconds, number} 秒后关闭',

  language: {
    key: '语言',
    title: '语言 · Language',
  },

  keypad: {
    idleTitle: '用手机号\n积攒印章',
    inviteTitle: '输入手机号\n即可获得印章',
    grantTitle: '请输入手机号\n领取 {stamps, number} 个印章',
    redeemTitle: '请输入手机号\n使用奖励',
    sub: '只需输入 010 后面的 8 位',
    promise: '满 {stamps, number} 个印章：{rewardName}',
    ticketCondition: '满 {stamps, number} 个印章',
    ticketTimes: '× {stamps, number}',
    number: '输入的号码',
    digitsLeft: '还差 {digits, number} 位',
    lookAtNumber: '请确认号码是否正确',
    awaiting: '您的尾号是 {last4} 吗？',
    sending: '正在盖章',
    hide: '隐藏',
    show: '显示',
    keys: '数字键盘',
    clear: '全部\n清除',
    backspace: '删除',
    backspaceFull: '删除一位',
    grant: '领取印章',
    redeem: '查看奖励',
    useReward: '使用奖励',
    mine: '我的信息',
    mineTitle: '请输入手机号\n查看我的信息',
    seeMine: '查看我的信息',
    openingMine: '请稍等',
  },

  assist: {
    large: '大字',
    usual: '普通字号',
    contrast: '高对比度',
    low: '降低画面',
    voice: '语音提示',
  },

  voice: {
    louder: '调大音量',
    quieter: '调小音量',
    off: '关闭语音',
  },

  idle: {
    title: '用手机号\n积攒印章',
    touch: '轻触屏幕即可开始',
  },

  say: {
    tooFewDigits: '号码还不满 8 位。\n请再输入 {digits, number} 位。',
    looksMistyped: '这是您的真实号码吗？\n请再看一遍。',
    staffFirst: '店员会先输入印章数。\n请稍等。',
    staffFirstToRedeem: '店员会先为您打开页面。\n请稍等。',
    declined: '没关系。\n点单照常进行。',
    undone: '刚才的印章已取消。',
    typeAgain: '刚才的印章已取消。\n请重新输入号码。',
    withdrawn: '已为您取消。\n没有积攒任何印章。',
  },

  stillThere: {
    title: '您还在使用吗？',
    body: '{seconds, number} 秒后返回首页',
    continue: '继续使用',
  },

  first: {
    title: '第一次光临，\n欢迎您',
    sub: '我们只收集必需的信息',
    retype: '重新输入号码',
    underFourteen: '我未满 14 周岁',
    more: '查看详情',
    decline: '不用了',
  },

  underage: {
    title: '请和监护人\n一起来',
    body: '未满 14 周岁，请和监护人一起来登记。\n号码没有保存。',
  },

  result: {
    title: '已盖 <b>{stamps, number} 个</b>印章',
    missing: '现在有 {balance, number} 个。再攒 {missing, number} 个即可兑换：{rewardIs}。',
    canRedeem: '现在有 {balance, number} 个，可以兑换：{rewardObject}。',
    card: '{total, number} 个印章中已有 {filled, number} 个',
    goal: '奖励',
    undo: '输错了',
    useReward: '使用奖励',
  },

  balance: {
    title: '您有 <b>{balance, number} 个</b>印章',
    missing: '再攒 {missing, number} 个即可兑换：{rewardIs}。',
    noneTitle: '还没有印章',
    noneBody: '这个号码还没有积攒记录。',
  },

  offer: {
    title: '集满了！\n{rewardSubject}',
    readyTitle: '可以兑换！\n{rewardSubject}',
    ask: '现在使用吗？',
    left: '使用后还剩 {left, number} 个印章',
    fullCard: '{total, number} 个印章已集满',
    later: '下次再用',
    now: '现在使用',
  },

  confirm: {
    title: '请把屏幕\n给店员看',
    sub: '店员确认后即可使用：{rewardObject}',
    staffTitle: '确认使用：{rewardName}',
    who: '请选择姓名',
    pin: '{name} PIN',
    pinOfNobody: 'PIN',
    keys: 'PIN 键盘',
    clear: '全部\n清除',
    backspace: '删除',
    backspaceFull: '删除一位',
    submit: '确认使用',
    back: '不使用了',
    chooseName: '请先选择姓名。',
    pinTooShort: 'PIN 为 4 到 6 位。',
  },

  taken: {
    title: '{rewardName}\n已使用',
    body: '请慢用。{left, plural, =0 {} other {\n还剩 # 个印章。}}',
  },

  edge: {
    label: '店员',
    signIn: '店员',
    screens: '{name} · 打开店员页面',
    plus: '+{stamps, number}',
    plusFull: '+{stamps, number} 打开 {stamps, number} 个印章',
    ownKey: '自定',
    own: {
      open: '打开 {stamps, number} 个印章',
      choose: '使用 {stamps, number} 个',
    },
    amount: '金额',
    reward: '奖励',
    turnStamps: '{stamps, number} 个',
    turnAmount: '₩\n{amount, number}',
    turnReward: '奖励',
    cancel: '取消',
    cancelFull: '取消打开的这一单',
    called: '呼叫',
    calledFull: '呼叫：客人需要您。按下表示知道了。',
    ownTitle: '要盖几个印章？',
    ownOfNone: '请输入印章数',
    amountTitle: '支付金额是多少？',
    amountSubmit: '记录 ₩{amount, number}',
    amountOfNone: '不填金额',
    TooMuchWon: '金额太大了，请再看一遍。',
    NotWholeWon: '请输入金额。',
    amountShown: '₩{amount, number}',
    stampsShown: '{stamps, number} 个',
    keys: '数字键盘',
    clear: '全部\n清除',
    backspace: '删除',
    backspaceFull: '删除一位',
    dismiss: '取消',
  },
} satisfies Translation<typeof korean>;
