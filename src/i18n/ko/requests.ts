/** What customers asked of their own records: staff see to it within ten days (L-31). */
export const requests = {
  title: '손님 요청',
  note: '법으로 10일 안에 답해야 해요. 손님이 오시면 ‘내 정보’에서 휴대전화를 확인하고 처리해요.',
  noteShort: '손님이 오시면 ‘내 정보’에서 처리해요',
  kind: {
    see: '내 기록 보기',
    erase: '모두 지우기',
  },
  who: '끝 번호 {last4}',
  erased: '이미 지운 손님',
  unknown: '기록이 없는 번호, 없다고 알려 드리면 돼요',
  due: '{day}까지',
  daysLeft: 'D-{days, number}',
  lastDay: 'D-day',
  late: '{days, number}일 지났어요',
  done: '처리했어요',
  doneFull: '{what} 처리했어요',
  refuse: '거절',
  refuseFull: '{what} 거절하기',
  saidDone: '처리한 것으로 적었어요.',

  refusing: {
    title: '왜 거절하나요?',
    body: '손님께 이유를 알려 드리고, 다시 요청하거나 개인정보 침해 신고센터(118)에 물어볼 수 있다고 말해 주세요.',
    reasons: {
      CouldNotVerify: '본인인지 확인하지 못했어요',
      KeptByLaw: '다른 법에 따라 보관해야 해요',
      TakenBack: '손님이 요청을 취소했어요',
    },
    chooseReason: '이유를 먼저 골라 주세요.',
    submit: '거절하기',
    done: '거절한 것으로 적었어요.',
  },
} as const;
