import type { tray as korean } from '#i18n/ko/tray.ts';
import type { Translation } from '#i18n/translation.ts';

export const tray = {
  edge: {
    waiting: '確認',
    count: '{count, number}',
    waitingFull: '確認 {count, number}。{screens}',
  },

  waiting: {
    title: '受け付けました',
    body: 'スタッフが確認すると、すぐにたまります。',
    later: '確認が少し遅れても、本日中におつけします。',
    slip: '予定',
    slipStamps: '+{stamps, number}',
    withdraw: '取り消す',
  },
  turnedDown: {
    title: '今回はスタンプを\nおつけできませんでした',
    body: 'スタッフに一言お声がけください。',
  },
} satisfies Translation<typeof korean>;
