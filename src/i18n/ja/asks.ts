import type { asks as korean } from '#i18n/ko/asks.ts';
import type { Translation } from '#i18n/translation.ts';

/** `facts`, `notice` and `advertising` are pinned as the Korean ones are: `device/notice.test.ts`. */
export const asks = {
  facts: {
    what: '内容',
    whatAnswer: '電話番号、来店とスタンプの記録',
    why: '目的',
    whyAnswer: 'スタンプと特典をお渡しするため',
    untilWhen: '期間',
    untilWhenAnswer: '<b>最後のご来店から{months, number}か月</b>\nまたは削除をご希望になるまで',
    refuse: '選択',
    refuseAnswer: '<b>お断りいただけます</b>\nスタンプなしでご注文になれます',
    consent: '個人情報の収集・利用に同意します（必須）',
    accept: '14歳以上です。スタンプを始めます',
  },

  notice: {
    title: '個人情報の取り扱い',
    who: '管理者',
    whoAnswer: '{shopName}の店主が責任をもって管理します。',
    officerAnswer:
      '{shopName}の店主が責任をもって管理します。お問い合わせ先：個人情報保護責任者 {name}、{contact}',
    required: {
      contract: '同意なしで受け取るもの',
      consent: '同意をいただくもの（必須）',
    },
    requiredAnswer:
      '携帯電話番号、ご来店の日時、スタンプと特典の記録です。ご購入のメニューとお支払い金額は、スタッフが記入したときだけ残ります。スタンプをためて特典をお渡しするためだけに使います。',
    basis: '根拠',
    basisAnswer: {
      contract:
        'スタンプのお約束を守るために必要なため、同意をいただく代わりにお知らせします。（韓国個人情報保護法 第15条第1項第4号）',
      consent:
        'ご同意いただいた場合だけ受け取ります。同意されない場合は、スタンプだけご利用いただけません。（韓国個人情報保護法 第15条第1項第1号）',
    },
    optional: '同意をいただくもの（任意）',
    optionalAnswer:
      '広告を受け取るか、夜間も受け取るか、当店を知ったきっかけは、スタンプのあとで一つずつお聞きすることがあります。お答えにならなくても、お断りになっても、スタンプは同じようにたまります。',
    untilWhen: '期間',
    untilWhenAnswer:
      '最後のご来店から{months, number}か月、または削除をご希望になるまでです。その後は復元できないように消去します。',
    where: '保管場所',
    whereAnswer: 'このタブレットの中に鍵をかけて保管します。ほかに渡したり送ったりしません。',
    rights: '権利',
    rightsAnswer:
      'いつでもスタッフにお申し出いただければ、ご自分の記録を見たり、消したりできます。お断りになっても、ご注文はそのままです。',
  },

  advertising: {
    title: '新メニューやクーポンのお知らせを受け取りますか？',
    how: '<b>SMSとカカオトークで広告</b>をお送りします。受け取らなくても、スタンプは同じようにたまります。（任意）',
    what: '電話番号と来店の記録を<b>停止をご希望になるまで</b>使い、2年ごとに改めてお聞きします。',
    yes: '受け取ります',
    no: 'いいえ、結構です',
    nightTitle: '承知しました。夜間も受け取りますか？',
    night: '夜9時から朝8時のあいだも受け取ります（任意）',
    nightDone: 'これで決定',
  },

  given: {
    title: '{day}から広告を受け取ります',
    byDay:
      '{shopNameSubject}から<b>SMSとカカオトーク</b>でお送りし、夜9時から朝8時のあいだはお休みします。いつでもやめられます。この画面の「マイ情報」ですぐに止まります。',
    byNight:
      '{shopNameSubject}から<b>SMSとカカオトーク</b>でお送りし、夜9時から朝8時のあいだもお送りします。いつでもやめられます。この画面の「マイ情報」ですぐに止まります。',
    close: 'わかりました',
  },

  changed: {
    title: '個人情報のご案内が変わりました',
    retention:
      '記録の保管期間が、最後のご来店から{before, number}か月から<b>{after, number}か月</b>に変わりました。',
    consent: '今後は<b>同意をいただいたうえで</b>電話番号と来店・スタンプの記録を取り扱います。',
    contract:
      '今後はスタンプに必要な情報を、<b>同意をいただく代わりにお知らせして</b>取り扱います。',
    text: '取り扱う情報と使いみちを、より詳しく書きました。',
    canRefuse: '同意されなくてもスタンプは同じようにたまり、以前お知らせしたとおりに取り扱います。',
    more: '詳しく見る',
    read: '確認しました',
    agree: '同意します',
    decline: 'いいえ、結構です',
  },

  heardFrom: {
    title: '当店をどこで知りましたか？',
    sub: '選ばなくてもかまいません',
    passingBy: '通りがかり',
    friend: '友人の紹介',
    search: '検索・地図',
    socialMedia: 'SNS',
    other: 'その他',
    skip: 'スキップ',
  },

  thanks: {
    accepted: 'ご確認ありがとうございます。',
    declined: '承知しました。以前お知らせしたとおりにします。',
    noAdvertising: '承知しました。お送りしません。スタンプは同じようにたまります。',
    told: '教えてくださり、ありがとうございます。',
    done: 'ありがとうございます。ごゆっくりどうぞ。',
  },

  first: {
    consentMissing: '同意にチェックしてください。お断りでもご注文いただけます。',
  },
  close: '読みました',
} satisfies Translation<typeof korean>;
