import type { mine as korean } from '#i18n/ko/mine.ts';
import type { Translation } from '#i18n/translation.ts';

export const mine = {
  menu: {
    title: '需要为您做什么？',
    sub: '查看或删除记录前，店员会确认一次是您本人。\n拒收广告无需确认，立即生效。',
    stop: '不再接收广告',
    stopNote: '无需确认，立即生效',
    stopAtNight: '只拒收夜间广告',
    stopAtNightNote: '晚上 9 点至早上 8 点',
    see: '查看我的记录',
    seeNote: '店员会确认一次',
    erase: '全部删除',
    eraseNote: '店员会确认一次',
  },

  stopped: {
    advertising: '今后不会再向\n这个号码发送广告',
    nightAdvertising: '今后夜间不会再向\n这个号码发送广告',
    body: '已于 {day} 处理完毕。\n您仍可照常积攒印章。',
    more: '返回我的信息',
  },

  verify: {
    title: '请把手机\n给店员看一下',
    sub: '店员会确认一次号码是您本人的',
    later: '请稍后处理',
    laterNote: '现在没有店员也没关系，\n我们会在 10 天内处理',
    back: '返回',
  },

  /** For the staff member who looks. */
  check: {
    title: '本人确认',
    body: '请查看顾客手机上的号码是否与刚才输入的一致，尾号为 {last4}。',
    submit: '已确认',
  },

  left: {
    title: '已为您记下',
    see: '我们会在 {day} 前让您查看记录。\n下次光临时，请把手机给店员看一下。',
    erase: '我们会在 {day} 前让您删除记录。\n下次光临时，请把手机给店员看一下。',
  },

  nobody: {
    title: '没有保存\n这个号码的记录',
    body: '所以没有可以查看或删除的内容。',
  },

  record: {
    title: '我的记录',
    region: '我的记录内容',
    kept: '我们保存的内容',
    stamps: '印章',
    stampsCount: '{count, number} 个',
    number: '手机号',
    numberKept: '尾号 {last4}，加密保存',
    joined: '开始日期',
    untilWhen: '保存到',
    untilWhenAnswer: '最后一次光临后 {months, number} 个月，\n或直到您要求删除',
    advertising: '广告',
    nightAdvertising: '夜间广告',
    given: '接收\n{day} 同意',
    refused: '不接收\n{day} 拒绝',
    withdrawn: '不接收\n{day} 停止接收',
    notAsked: '还没有询问过您',
    stop: '不再接收',
    stopFull: '不再接收：{what}',
    start: '我要接收',
    startFull: '我要接收：{what}',
    heardFrom: '您是怎么知道我们的',
    notTold: '您没有回答',
    correct: '更改',
    correctFull: '更改：{what}',
    lines: '到店与兑换',
    noLines: '还没有积攒或使用的记录。',
    grant: '印章 {count, number} 个',
    paperCard: '纸质卡 {count, number} 个',
    redemption: '使用了 {rewardName}',
    reward: '奖励',
    undone: '已取消',
    amount: '₩{amount, number}',
    erase: '全部删除',
    saved: '已更改。',
  },

  correctHeardFrom: {
    title: '您是怎么知道我们的？',
    keep: '保持不变',
  },

  erase: {
    title: '要全部删除吗？',
    stamps: '删除后，<b>{count, number} 个印章</b>也会消失，且无法恢复',
    noStamps: '删除后无法恢复',
    what: '我们会删除您的手机号、到店和印章记录，以及您的回答。如果您拒收过广告，只会留下一个无法识别您的标记，确保不再发送。',
    yes: '删除',
    no: '保留',
  },

  erased: {
    title: '已全部删除。\n感谢您一直以来的光临。',
    body: '这个号码没有留下任何记录。',
  },
} satisfies Translation<typeof korean>;
