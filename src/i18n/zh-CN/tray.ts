import type { tray as korean } from '#i18n/ko/tray.ts';
import type { Translation } from '#i18n/translation.ts';

export const tray = {
  edge: {
    waiting: '确认',
    count: '{count, number}',
    waitingFull: '确认 {count, number}。{screens}',
  },

  waiting: {
    title: '已收到',
    body: '店员确认后立即盖章。',
    later: '即使稍晚一些，今天之内也会为您盖章。',
    slip: '待盖章',
    slipStamps: '+{stamps, number}',
    withdraw: '输错了',
  },
  turnedDown: {
    title: '这次没能盖章',
    body: '请和店员说一声。',
  },
} satisfies Translation<typeof korean>;
