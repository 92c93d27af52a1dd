import type { roles as korean } from '#i18n/ko/roles.ts';
import type { Translation } from '#i18n/translation.ts';

export const roles = {
  paper: {
    key: '紙の\nカード',
    title: '紙のカードにスタンプがいくつありますか？',
    sub: '数を押すと、お客様の番になります。',
    subHere: '数を押すとすぐに移します。来店には数えません。',
    count: '{stamps, number}',
    countFull: 'スタンプ{stamps, number}個',
    more: '{max, number}個より多い',
    moreNote: '{max, number}個より多いときは、マネージャーか店主を呼んでください。',
    ownTitle: '紙のカードのスタンプの数',
    own: '{stamps, number}個',
    ownNone: 'スタンプの数を押してください',
    ownSubmit: '{stamps, number}個を移す',
    tooMany: '{max, number}個まで移せます。',
    back: 'やめる',
    turn: '紙\n{stamps, number}個',
    keypadTitle: '電話番号を押すと\n紙の{stamps, number}個を移します',
    keypadSubmit: '移す',
    result: '紙のスタンプ<b>{stamps, number}個</b>を移しました',
    here: '紙のカードを移す',
    moved: '紙のスタンプ{stamps, number}個を移しました。現在{balance, number}個です。',
  },
} satisfies Translation<typeof korean>;
