import type { mine as korean } from '#i18n/ko/mine.ts';
import type { Translation } from '#i18n/translation.ts';

export const mine = {
  menu: {
    title: 'ご用件をお選びください',
    sub: '記録の確認と削除は、スタッフがご本人か一度確認します。\n広告の停止は確認なしですぐできます。',
    stop: '広告を受け取らない',
    stopNote: '確認なしですぐできます',
    stopAtNight: '夜の広告だけ受け取らない',
    stopAtNightNote: '夜9時から朝8時まで',
    see: '自分の記録を見る',
    seeNote: 'スタッフが一度確認します',
    erase: 'すべて削除する',
    eraseNote: 'スタッフが一度確認します',
  },

  stopped: {
    advertising: 'この番号には\n広告をお送りしません',
    nightAdvertising: 'この番号には夜間の\n広告をお送りしません',
    body: '{day}に対応しました。\nスタンプはこれまで通りためられます。',
    more: 'マイ情報に戻る',
  },

  verify: {
    title: '携帯電話をスタッフに\nお見せください',
    sub: 'ご本人の番号か、スタッフが一度確認します',
    later: 'あとで対応してください',
    laterNote: '今スタッフがいなくても、\n10日以内に対応します',
    back: '戻る',
  },

  /** For the staff member who looks. */
  check: {
    title: 'ご本人の確認',
    body: 'お客様の携帯電話の番号が、今押した番号（末尾{last4}）と同じかご確認ください。',
    submit: '確認しました',
  },

  left: {
    title: '承りました',
    see: '{day}までに記録をご覧いただけるようにします。\n次のご来店で、携帯電話をスタッフにお見せください。',
    erase:
      '{day}までに削除できるようにします。\n次のご来店で、携帯電話をスタッフにお見せください。',
  },

  nobody: {
    title: 'この番号の記録は\nありません',
    body: '保管しているものがないため、確認も削除も必要ありません。',
  },

  record: {
    title: '自分の記録',
    region: '記録の内容',
    kept: '保管しているもの',
    stamps: 'スタンプ',
    stampsCount: '{count, number}個',
    number: '電話番号',
    numberKept: '末尾{last4}、暗号化して保管しています',
    joined: '開始日',
    untilWhen: '期間',
    untilWhenAnswer: '最後のご来店から{months, number}か月、\nまたは削除をご希望になるまで',
    advertising: '広告',
    nightAdvertising: '夜の広告',
    given: '受け取る\n{day} 同意',
    refused: '受け取らない\n{day} お断り',
    withdrawn: '受け取らない\n{day} 停止',
    notAsked: 'まだお聞きしていません',
    stop: '受け取らない',
    stopFull: '{what}を受け取らない',
    start: '受け取ります',
    startFull: '{what}を受け取ります',
    heardFrom: 'ご来店のきっかけ',
    notTold: 'お答えがありません',
    correct: '直す',
    correctFull: '{what}を直す',
    lines: 'ご来店と特典',
    noLines: 'まだスタンプや特典の記録がありません。',
    grant: 'スタンプ{count, number}個',
    paperCard: '紙のカード{count, number}個',
    redemption: '{rewardName}を使用',
    reward: '特典',
    undone: '取り消し',
    amount: '{amount, number}ウォン',
    erase: 'すべて削除する',
    saved: '変更しました。',
  },

  correctHeardFrom: {
    title: 'ご来店のきっかけは？',
    keep: 'このままにする',
  },

  erase: {
    title: 'すべて削除しますか？',
    stamps: '<b>スタンプ{count, number}個</b>もなくなり、元に戻せません',
    noStamps: '削除すると元に戻せません',
    what: '電話番号、ご来店とスタンプの記録、ご回答をすべて削除します。広告をお断りの場合だけ、誰のものか分からない印を残し、今後お送りしないようにします。',
    yes: '削除する',
    no: 'このままにする',
  },

  erased: {
    title: 'すべて削除しました。\nこれまでありがとうございました。',
    body: 'この番号の記録は残っていません。',
  },
} satisfies Translation<typeof korean>;
