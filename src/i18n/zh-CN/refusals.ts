import type { refusals as korean } from '#i18n/ko/refusals.ts';
import type { Translation } from '#i18n/translation.ts';

export const refusals = {
  TooManyStampsAtOnce: '一次最多可盖 {max, number} 个印章。',
  PaperCardTooLarge: '纸质集章卡最多可转入 {max, number} 个。更多请找经理或店主。',
  VisitedTooRecently:
    '您刚刚盖过章。\n{hours, plural, =0 {} other {# 小时}}{minutes, plural, =0 {} other {# 分钟}}后可以再次盖章。',
  VisitsForToday: '今天最多可盖章 {max, number} 次。\n如有需要，请呼叫店员。',
  NotAutomatic: '盖章方式有变更，请呼叫店员。',
  ManagersOnly: '只有经理或店主可以操作。',
  LastReward: '至少要有一种奖励。请先添加其他奖励。',

  AlreadyWaiting: '已经收到了。\n店员确认后立即盖章。',
  NotWaiting: '这一笔已经处理过了。',
  CheckInExpired: '这是昨天的登记，已经失效。请客人重新输入号码。',
  NotCustomerFirst: '盖章方式有变更，请呼叫店员。',

  NotEnoughStamps: '还差 {missing, number} 个印章。',
  NotEnoughPoints: '还差 {missing, number} 积分。',
  NoSuchReward: '这个奖励已下架。请返回首页重试。',
  UndoTooLate: '已超过 {minutes, number} 分钟，不能在这里取消。',
  NothingToUndo: '没有找到可取消的印章。',
  AlreadyUndone: '已经取消过了。',
  LevelStands: '等级没有变化。',
  HasTrace: '这位客人在此期间有了其他记录，因此没有删除。',

  PhoneAlreadyLinked: '这个号码已登记。请重新输入号码。',
  NoSuchPerson: '这位客人的记录已删除。',

  AlreadyAnswered: '这个问题已经回答过了。',
  NoLongerAsked: '这次印章已取消，因此没有保存回答。',
  NoConsentGiven: '您没有同意过接收广告。',

  AlreadyStopped: '这个号码已经不会收到广告了。',
  AlreadyRequested: '您已经留下了同样的请求。',
  RequestSettled: '这个请求已经处理完了。',
  MineExpired: '时间过长，号码已清除。请您重新输入。',

  AlreadyFounded: '这台平板上已有店铺。',
  NotFoundedYet: '还没有开设店铺。',
  NothingChanged: '没有任何变更。',
  OwnersOnly: '只有店主可以操作。',
  InvalidRule: '有的数值不能使用。请再检查一下数字和名称。',
  NeedsNotice: '这项变更对顾客不利，需要提前告知。最早可从{day}开始。',
  NoSuchPlan: '该计划已经开始或已撤回。',
  InvalidSetting: {
    name: '店名请输入 1 到 {nameMax, number} 个字。',
    sealText: '印章文字为 1 到 {sealMax, number} 个字，不含空格。',
    sealShape: '印章形状请选择圆形或方形。',
    sealColor: '印章颜色请从选项中选择。',
    rewardName: '奖励名称请输入 1 到 {rewardMax, number} 个字。',
    price: '印章数请在 {priceMin, number} 到 {priceMax, number} 个之间选择。',
    stampsPerVisit: '每次到店至少 1 个印章，且不超过一次可盖的数量。',
    stampsPerGrantMax: '一次可盖的印章为 1 到 {grantMax, number} 个。',
    gapMinutes: '再次盖章的间隔为 0 到 {gapMax, number} 分钟。',
    visitsPerDayMax: '每天可盖章 1 到 {visitsMax, number} 次。',
    closingHour: '一天的结束时间在午夜到上午 11 点之间。',
    zone: '这台平板不认识这个时区。',
    retentionMonths: '保存期限请选择 12、24 或 36 个月。',
    officerName: '个人信息负责人的姓名请填写 1 到 {officerNameMax, number} 个字。',
    officerContact: '联系方式请填写 1 到 {officerContactMax, number} 个字。',
  },

  InvalidMenuItem: {
    menuName: '商品名称请输入 1 到 {nameMax, number} 个字。',
    menuPrice: '价格请输入 ₩1 到 ₩{priceMax, number}。',
    menuStamps: '每件商品的印章为 0 到 {stampsMax, number} 个。',
  },
  AlreadyOnMenu: '这件商品已在售。',
  NotOnMenu: '这件商品现在不出售。',

  AlreadyHired: '这位店员已经在职。',
  NotOnStaff: '这位店员现在不在职。',
  LockedOutUntil: 'PIN 多次输错。请在 {time} 之后重试。',
  LockedOutForGood: 'PIN 多次输错，已锁定。店主可以解锁。',
  NotLockedOut: '现在没有锁定。',
  RoleHasChanged: '角色刚刚有变更，请重试。',
  OwnerStays: '店主只有一位，不能更改。',

  AlreadyClaimed: '这张小票已经盖过章。',
  AppTooOld: '记录由更新版本的应用写入，现在不能新增。请按屏幕上方的“刷新”。',
  NeedsNewerApp: '这条记录由更新版本的应用写入。请先刷新应用。',

  NoTurnOpen: '店员会先输入印章数，请稍等。',
  TooManyNumbers: '输入的不同号码过多，请稍后再试。',
  JoiningExpired: '时间已过，号码已清除。请重新输入号码。',
  NobodyOnDuty: '店员模式已锁定。请用姓名和 PIN 重新登录。',
  WrongPin: 'PIN 不正确，请重新输入。',
} satisfies Translation<typeof korean>;
