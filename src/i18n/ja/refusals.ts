import type { refusals as korean } from '#i18n/ko/refusals.ts';
import type { Translation } from '#i18n/translation.ts';

export const refusals = {
  TooManyStampsAtOnce: '一度に{max, number}個まで押せます。',
  PaperCardTooLarge:
    '紙のカードからは{max, number}個まで移せます。それより多いときは、マネージャーか店主を呼んでください。',
  VisitedTooRecently:
    '先ほどスタンプがたまりました。\nあと{hours, plural, =0 {} other {#時間}}{minutes, plural, =0 {} other {#分}}でまたためられます。',
  VisitsForToday: '本日は{max, number}回までです。\nそれ以上はスタッフをお呼びください。',
  NotAutomatic: 'スタンプのため方が変わりました。スタッフをお呼びください。',
  ManagersOnly: 'マネージャーか店主だけができます。',
  LastReward: '特典は一つ以上必要です。先に別の特典を作ってください。',

  AlreadyWaiting: 'すでに受け付けました。\nスタッフが確認すると、すぐにたまります。',
  NotWaiting: 'すでに処理済みです。',
  CheckInExpired: '昨日の受付のため終了しました。お客様にもう一度番号を押していただいてください。',
  NotCustomerFirst: 'スタンプのため方が変わりました。スタッフをお呼びください。',

  NotEnoughStamps: 'スタンプがあと{missing, number}個足りません。',
  NotEnoughPoints: 'ポイントがあと{missing, number}点足りません。',
  TooFewPointsAtOnce: 'ポイントは一度に{min, number}ポイントから使えます。',
  PointsOutOfStep: 'ポイントは{step, number}ポイント単位で使えます。',
  TooManyPointsForAmount: 'この金額には{max, number}ポイントまで使えます。',
  AmountUnknown: '先に金額を入力してください。',
  NothingDue: '今、期限が切れるスタンプやポイントはありません。',
  RefundAboveAmount: '返金できるのはあと{left, number}ウォンまでです。',
  NoSuchReward: '今はない特典です。最初の画面からやり直してください。',
  NeedsCheck: {
    nod: 'スタッフの確認が必要です。',
    staffPin: 'スタッフのPINが必要な特典です。',
    customerProof: '大きな特典のため、ご本人の確認が必要です。',
  },
  TooOftenInTenMinutes:
    'この番号は少し前に何度も貯めています。\nさらに必要な場合は、店長をお呼びください。',
  TooOftenToday:
    '今日はすでに{max, number}回貯めました。\nさらに必要な場合は、店長をお呼びください。',
  StaffHourFull: '1時間に押せるスタンプ{max, number}個を超えます。店長をお呼びください。',
  TabletDayFull:
    'このタブレットで1日に押せるスタンプ{max, number}個を超えます。店長をお呼びください。',
  CardOnHold: '今は使われていないカードです。スタッフをお呼びください。',
  CardChanged: 'その間にカードが変わりました。もう一度お試しください。',
  NotMerged: '統合されたお客様ではありません。',
  UndoTooLate: '{minutes, number}分が過ぎたため、ここでは取り消せません。',
  NothingToUndo: '取り消せるスタンプが見つかりませんでした。',
  AlreadyUndone: 'すでに取り消しました。',
  LevelStands: 'ランクに変わりはありません。',
  HasTrace: 'その間にこのお客様の別の記録ができたため、消去しませんでした。',

  PhoneAlreadyLinked: 'すでに登録された番号です。番号をもう一度押してください。',
  NoSuchPerson: 'このお客様の記録はすでに消去しました。',

  StaffOnly: '先にスタッフに携帯電話をお見せください。',
  SameNumber: '今お使いの番号と同じです。',
  SamePerson: '同じお客様です。別のお客様を選んでください。',
  NotThePerson: 'この番号の記録は別のお客様に移りました。',
  NotMergedPerson: '統合した、または番号が変わったお客様ではありません。',
  ProofLockedOut: '何度か間違えました。{time}からもう一度お試しください。',
  NoCustomerPin: 'お客様のPINは決められていません。',
  AlreadyAnswered: 'すでにお答えいただいた質問です。',
  NoLongerAsked: '取り消したスタンプに関する質問のため、お答えを残しませんでした。',
  NoConsentGiven: '広告の受け取りに同意されたことがありません。',

  AlreadyStopped: 'この番号にはもう広告をお送りしていません。',
  AlreadyRequested: 'すでに同じご依頼を承っています。',
  RequestSettled: 'このご依頼はすでに対応済みです。',
  MineExpired: '時間が過ぎたため番号を消しました。もう一度番号を押してください。',

  AlreadyFounded: 'このタブレットにはすでにお店があります。',
  NotFoundedYet: 'まだお店を開いていません。',
  NothingChanged: '変わったところはありません。',
  OwnersOnly: '店主だけができます。',
  InvalidRule: '使えない値があります。数字と名前をもう一度ご確認ください。',
  NeedsNotice: 'お客様に不利になる変更なので、事前のお知らせが必要です。{day}から変更できます。',
  NoSuchPlan: 'すでに始まったか、取り下げた予定です。',
  InvalidSetting: {
    name: '店名は1文字から{nameMax, number}文字で入力してください。',
    sealText: 'はんこの文字は空白なしで1文字から{sealMax, number}文字です。',
    sealShape: 'はんこの形は丸か四角から選んでください。',
    sealColor: 'はんこの色は見本から選んでください。',
    rewardName: '特典の名前は1文字から{rewardMax, number}文字で入力してください。',
    price: 'スタンプは{priceMin, number}個から{priceMax, number}個の間で決めてください。',
    stampsPerVisit: '1回の来店のスタンプは、1個から一度に押せる数までです。',
    stampsPerGrantMax: '一度に押せるスタンプは1個から{grantMax, number}個です。',
    gapMinutes: '次にためられるまでの時間は0分から{gapMax, number}分です。',
    visitsPerDayMax: '1日にためられる回数は1回から{visitsMax, number}回です。',
    closingHour: '1日が終わる時刻は午前0時から午前11時の間です。',
    zone: 'このタブレットが知らないタイムゾーンです。',
    retentionMonths: '保管期間は12、24、36か月から選んでください。',
    officerName:
      '個人情報の担当者の名前は1文字から{officerNameMax, number}文字で入力してください。',
    officerContact: '連絡先は1文字から{officerContactMax, number}文字で入力してください。',
  },

  InvalidMenuItem: {
    menuName: 'メニューの名前は1文字から{nameMax, number}文字で入力してください。',
    menuPrice: '価格は₩1から₩{priceMax, number}の間で入力してください。',
    menuStamps: 'メニュー1つのスタンプは0個から{stampsMax, number}個です。',
  },
  AlreadyOnMenu: 'すでに販売中のメニューです。',
  NotOnMenu: '今は販売していないメニューです。',

  AlreadyHired: 'すでに働いているスタッフです。',
  NotOnStaff: '今は働いていないスタッフです。',
  LockedOutUntil: 'PINを何度も間違えました。{time}からもう一度押してください。',
  LockedOutForGood: 'PINを何度も間違えたためロックしました。店主が解除できます。',
  NotLockedOut: '今はロックされていません。',
  RoleHasChanged: '役割が変わったところです。もう一度お試しください。',
  OwnerStays: '店主は一人で、変更できません。',

  AlreadyClaimed: 'このレシートはすでに使いました。',
  AppTooOld:
    '記録がより新しいアプリで書かれているため、今は新しく書けません。画面上の「再読み込み」を押してください。',
  NeedsNewerApp: 'より新しいアプリで書かれた記録です。アプリを更新してからお試しください。',

  NoTurnOpen: '先にスタッフがスタンプの数を押します。少々お待ちください。',
  TooManyNumbers: '番号を何度も変えて押しました。しばらくしてからお試しください。',
  JoiningExpired: '時間が過ぎたため番号を消しました。番号をもう一度押してください。',
  NobodyOnDuty: 'スタッフモードがロックされています。名前とPINで入り直してください。',
  WrongPin: 'PINが違います。もう一度押してください。',
} satisfies Translation<typeof korean>;
