import type { roles as korean } from '#i18n/ko/roles.ts';
import type { Translation } from '#i18n/translation.ts';

export const roles = {
  paper: {
    key: '纸质\n集章卡',
    title: '纸质集章卡上有几个印章？',
    sub: '点选数字后，轮到客人输入。',
    subHere: '点选数字后立即转入，不计为到店。',
    count: '{stamps, number}',
    countFull: '{stamps, number} 个印章',
    more: '超过 {max, number} 个',
    moreNote: '超过 {max, number} 个时，请找经理或店主。',
    ownTitle: '纸质集章卡的印章数',
    own: '{stamps, number} 个',
    ownNone: '请输入印章数',
    ownSubmit: '转入 {stamps, number} 个',
    tooMany: '最多可转入 {max, number} 个。',
    back: '取消',
    turn: '纸质\n{stamps, number} 个',
    keypadTitle: '请输入手机号\n转入 {stamps, number} 个纸质印章',
    keypadSubmit: '转入',
    result: '已转入 <b>{stamps, number} 个</b>纸质印章',
    here: '转入纸质集章卡',
    moved: '已转入 {stamps, number} 个纸质印章。现在有 {balance, number} 个。',
  },
} satisfies Translation<typeof korean>;
