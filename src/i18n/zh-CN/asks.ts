import type { asks as korean } from '#i18n/ko/asks.ts';
import type { Translation } from '#i18n/translation.ts';

/** `facts`, `notice` and `advertising` are pinned as the Korean ones are: `device/notice.test.ts`. */
export const asks = {
  facts: {
    what: '收集内容',
    whatAnswer: '手机号、到店和印章记录',
    why: '用途',
    whyAnswer: '为您积攒印章、兑换奖励',
    untilWhen: '保存期限',
    untilWhenAnswer: '<b>最后一次到店后 {months, number} 个月</b>\n或直到您要求删除',
    refuse: '您的选择',
    refuseAnswer: '<b>您可以拒绝</b>\n只是不能积攒印章，点单不受影响',
    consent: '同意收集和使用个人信息（必选）',
    accept: '我已年满 14 周岁，开始积攒',
  },

  notice: {
    title: '我们这样处理您的个人信息',
    who: '处理者',
    whoAnswer: '由 {shopName} 的店主负责管理。',
    officerAnswer: '由 {shopName} 的店主负责管理。咨询：个人信息保护负责人 {name}，{contact}',
    required: {
      contract: '无需同意即收集',
      consent: '经同意收集（必选）',
    },
    requiredAnswer:
      '手机号、到店的日期和时间、印章与奖励的收付记录。购买的商品和支付金额仅在店员登记时保存。这些信息只用于积攒印章和兑换奖励。',
    basis: '依据',
    basisAnswer: {
      contract:
        '这是履行积攒约定所必需的信息，因此我们以告知代替征求同意。（韩国《个人信息保护法》第15条第1款第4项）',
      consent:
        '征得您的同意后才会收集。如果不同意，只是不能积攒印章。（韩国《个人信息保护法》第15条第1款第1项）',
    },
    optional: '经同意收集（可选）',
    optionalAnswer:
      '是否接收广告、夜间是否也接收、您如何得知本店，我们可能会在盖章后逐项询问。不回答或拒绝，印章都照常积攒。',
    untilWhen: '保存期限',
    untilWhenAnswer:
      '最后一次到店后 {months, number} 个月，或直到您要求删除。之后将彻底删除，无法恢复。',
    where: '保存位置',
    whereAnswer: '加密保存在这台平板里，不会提供或发送到别处。',
    rights: '您的权利',
    rightsAnswer: '您可以随时告诉店员，查看或删除自己的记录。即使拒绝，点单也不受影响。',
  },

  advertising: {
    title: '想收到新品和优惠券的消息吗？',
    how: '我们会<b>通过短信和 KakaoTalk 发送广告</b>。不接收，印章也照常积攒。（可选）',
    what: '您的手机号和到店记录会使用到<b>您不想再接收为止</b>，每两年会再次询问您。',
    yes: '好的，接收',
    no: '不用了',
    nightTitle: '好的，我们会发给您。夜间也接收吗？',
    night: '晚上 9 点到早上 8 点之间也接收（可选）',
    nightDone: '就这样',
  },

  given: {
    title: '从{day}起接收广告',
    byDay:
      '{shopNameSubject} 会通过<b>短信和 KakaoTalk</b> 发送，晚上 9 点到早上 8 点之间不发送。您随时可以停止接收，在这里点“我的信息”即可立即停止。',
    byNight:
      '{shopNameSubject} 会通过<b>短信和 KakaoTalk</b> 发送，晚上 9 点到早上 8 点之间也会发送。您随时可以停止接收，在这里点“我的信息”即可立即停止。',
    close: '知道了',
  },

  changed: {
    title: '个人信息说明有变更',
    retention:
      '记录的保存期限由最后一次到店后 {before, number} 个月改为 <b>{after, number} 个月</b>。',
    consent: '今后我们会<b>在征得您的同意后</b>使用手机号、到店和印章记录。',
    contract: '今后对于积攒印章所必需的信息，我们会<b>以告知代替征求同意</b>。',
    text: '我们更详细地说明了收集哪些信息、用在哪里。',
    canRefuse: '即使不同意，印章也照常积攒，信息仍按之前告知您的方式处理。',
    more: '查看详情',
    read: '已阅读',
    agree: '同意',
    decline: '不用了',
  },

  heardFrom: {
    title: '您是怎么知道本店的？',
    sub: '不选也没关系',
    passingBy: '路过',
    friend: '朋友推荐',
    search: '搜索或地图',
    socialMedia: '社交媒体',
    other: '其他',
    skip: '跳过',
  },

  thanks: {
    accepted: '谢谢您的确认。',
    declined: '好的，仍按之前告知您的方式处理。',
    noAdvertising: '好的，我们不会发送。印章照常积攒。',
    told: '谢谢您告诉我们。',
    done: '谢谢，请慢用。',
  },

  first: {
    consentMissing: '请先勾选同意。拒绝也不影响点单。',
  },
  close: '读完了',
} satisfies Translation<typeof korean>;
