/**
 * What customers are told and asked. `facts` and `notice` are the text of `NOTICE_VERSION`,
 * `advertising` that of `ADVERTISING_TEXT_VERSION`: whoever changes a word raises the version.
 */
export const asks = {
  /** The four facts of a first visit, and what is said by going on (L-02). */
  facts: {
    what: '무엇을',
    whatAnswer: '전화번호와 방문·적립 기록',
    why: '왜',
    whyAnswer: '스탬프를 쌓고 혜택을 드리려고',
    untilWhen: '언제까지',
    untilWhenAnswer: '<b>마지막 방문 후 {months, number}개월</b>\n또는 지워 달라고 하실 때까지',
    refuse: '싫으면',
    refuseAnswer: '<b>거절해도 돼요</b>\n적립만 안 되고 주문은 그대로예요',
    consent: '개인정보 수집·이용에 동의해요 (필수)',
    accept: '만 14세 이상이고, 적립을 시작할게요',
  },

  /** The whole of it, for those who read (§15②, §22③). */
  notice: {
    title: '개인정보를 이렇게 다뤄요',
    who: '누가',
    whoAnswer: '{shopName} 사장님이 책임지고 관리해요.',
    officerAnswer:
      '{shopName} 사장님이 책임지고 관리해요. 물어볼 곳: 개인정보 보호책임자 {name}, {contact}',
    required: {
      contract: '동의 없이 받는 것',
      consent: '동의를 받는 것 (필수)',
    },
    requiredAnswer:
      '휴대전화 번호, 방문한 날과 시각, 스탬프와 혜택을 주고받은 기록이에요. 산 메뉴와 결제 금액은 직원이 적을 때만 남아요. 스탬프를 쌓고 혜택을 드리는 데에만 써요.',
    basis: '근거',
    basisAnswer: {
      contract:
        '적립 약속을 지키는 데 꼭 필요해서, 동의를 받는 대신 알려 드려요. (개인정보 보호법 제15조 제1항 제4호)',
      consent:
        '손님이 동의하셔야 받아요. 동의하지 않으면 적립만 이용할 수 없어요. (개인정보 보호법 제15조 제1항 제1호)',
    },
    optional: '동의를 받는 것 (선택)',
    optionalAnswer:
      '광고 소식을 받을지, 밤에도 받을지, 어떻게 오셨는지는 적립한 뒤에 하나씩 따로 여쭤볼 수 있어요. 답하지 않거나 거절해도 적립은 똑같아요.',
    untilWhen: '언제까지',
    untilWhenAnswer:
      '마지막 방문 후 {months, number}개월, 또는 지워 달라고 하실 때까지예요. 그 뒤에는 되살릴 수 없게 지워요.',
    where: '어디에',
    whereAnswer: '이 태블릿 안에 잠가서 보관해요. 다른 곳에 주거나 보내지 않아요.',
    rights: '권리',
    rightsAnswer:
      '언제든 직원에게 말씀하시면 내 기록을 보고, 지울 수 있어요. 거절하셔도 주문은 그대로예요.',
  },

  /** All four facts and both channels (M-15); the night asked by itself (L-04). */
  advertising: {
    title: '새 메뉴와 쿠폰 소식도 받을까요?',
    how: '<b>문자와 카카오톡으로 광고</b>를 보내요. 안 받아도 스탬프는 똑같이 쌓여요. (선택)',
    what: '전화번호와 방문 기록을 <b>그만 받겠다고 하실 때까지</b> 쓰고, 2년마다 다시 여쭤봐요.',
    yes: '받을게요',
    no: '괜찮아요',
    nightTitle: '네, 보내 드릴게요. 밤에도 받을까요?',
    night: '밤 9시부터 아침 8시 사이에도 받을게요 (선택)',
    nightDone: '이대로 할게요',
  },

  given: {
    title: '{day}부터 광고를 받아요',
    byDay:
      '{shopNameSubject} <b>문자와 카카오톡</b>으로 보내고, 밤 9시부터 아침 8시 사이에는 쉬어요. 언제든 그만 받을 수 있어요. 이 화면의 ‘내 정보’에서 바로 멈춰요.',
    byNight:
      '{shopNameSubject} <b>문자와 카카오톡</b>으로 보내고, 밤 9시부터 아침 8시 사이에도 보내요. 언제든 그만 받을 수 있어요. 이 화면의 ‘내 정보’에서 바로 멈춰요.',
    close: '알겠어요',
  },

  changed: {
    title: '개인정보 안내가 바뀌었어요',
    retention:
      '기록을 보관하는 기간이 마지막 방문 후 {before, number}개월에서 <b>{after, number}개월</b>로 바뀌었어요.',
    consent: '이제 <b>동의를 받고</b> 전화번호와 방문·적립 기록을 다뤄요.',
    contract: '이제 적립에 꼭 필요한 정보는 <b>동의를 받는 대신 알려 드리고</b> 다뤄요.',
    text: '다루는 정보와 쓰는 곳을 더 자세히 적었어요.',
    canRefuse: '동의하지 않아도 스탬프는 그대로 쌓이고, 전에 알려 드린 대로 다뤄요.',
    more: '자세히 보기',
    read: '확인했어요',
    agree: '동의해요',
    decline: '괜찮아요',
  },

  heardFrom: {
    title: '어떻게 오셨어요?',
    sub: '고르지 않아도 괜찮아요',
    passingBy: '지나가다',
    friend: '친구 소개',
    search: '검색·지도',
    socialMedia: 'SNS',
    other: '기타',
    skip: '건너뛰기',
  },

  thanks: {
    accepted: '확인해 주셔서 고마워요.',
    declined: '네, 전에 알려 드린 대로 둘게요.',
    noAdvertising: '네, 보내지 않을게요. 스탬프는 똑같이 쌓여요.',
    told: '알려 주셔서 고마워요.',
    done: '고마워요. 맛있게 드세요.',
  },

  first: {
    consentMissing: '동의에 먼저 표시해 주세요. 거절해도 주문은 그대로예요.',
  },
  close: '다 읽었어요',
} as const;
