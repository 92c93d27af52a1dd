/** The tray on the staff’s side, and the choice of who goes first. */
export const staffTray = {
  handOff: {
    staffFirst: {
      setUp: '태블릿 한 대예요',
      name: '직원이 먼저',
      note: '직원이 스탬프 수를 누르면, 손님이 번호를 눌러요.',
    },
    customerFirst: {
      setUp: '직원이 보는 화면이 따로 있어요',
      name: '손님이 먼저',
      note: '손님이 번호를 누르고, 직원이 확인하면 적립돼요.',
    },
    automatic: {
      setUp: '사장님 혼자예요',
      name: '번호만 누르면 자동으로',
      note: '손님이 번호를 누르면 {stamps, number}개씩 저절로 쌓여요.',
    },
  },

  owner: {
    title: '누가 먼저 시작하나요?',
    comesOf: {
      staffFirst:
        '직원이 수를 누르기 전에는 번호를 받지 않아요. 접수해 둔 적립이 있으면 오늘 안에 직원 화면에서 확인할 수 있어요.',
      customerFirst:
        '직원 화면에 ‘확인할 적립’이 생겨요. 확인하지 않은 적립은 영업이 끝나면 사라져요. 누구나 번호를 눌러 볼 수 있어서, 처음인 번호인지 화면에 보여요.',
      automatic:
        '직원이 확인하지 않아도 쌓이고, 직원은 언제든 다른 개수를 줄 수 있어요. 누구나 번호를 눌러 볼 수 있어서, 처음인 번호인지 화면에 보여요.',
    },
    gap: '다시 쌓이기까지',
    gapUnit: '분',
    gapHint: '같은 번호는 이 시간이 지나야 또 쌓여요',
    visits: '하루에',
    visitsUnit: '번까지',
    visitsHint: '같은 번호가 하루에 쌓을 수 있는 횟수예요',
  },

  list: {
    title: '확인할 적립',
    titleWith: '확인할 적립 {count, number}건',
    empty: '손님이 번호를 누르면 여기에 모여요. 오늘 영업이 끝날 때까지 확인할 수 있어요.',
    whenKnown: '{ago} · 지금 {stamps, number}개',
    whenNew: '{ago} · 처음 온 손님',
    count: '끝 번호 {last4}에 적립할 스탬프',
    plus: '+{stamps, number}',
    less: '한 개 줄이기',
    more: '한 개 늘리기',
    amount: '금액',
    amountFull: '끝 번호 {last4} 결제 금액 적기',
    amountShown: '{amount, number}원',
    amountShownFull: '끝 번호 {last4} 결제 금액 {amount, number}원 고치기',
    refuse: '거절',
    refuseFull: '끝 번호 {last4} 거절',
    approve: '적립',
    approveFull: '끝 번호 {last4} 스탬프 {stamps, number}개 적립',
    approveAll: '{count, number}건 모두 적립하기',
    approving: '적립하고 있어요',
    approved: '끝 번호 {last4}에 스탬프 {stamps, number}개를 적립했어요.',
    approvedAll: '{count, number}건을 모두 적립했어요.',
    approvedSome: '{done, number}건을 적립했고, {left, number}건은 적립하지 못했어요.',
    refused: '끝 번호 {last4} 적립을 거절했어요.',
    refusedNew: '끝 번호 {last4} 적립을 거절했어요. 처음 온 손님이라 번호도 지웠어요.',
  },

  missed: {
    words:
      '영업이 끝날 때까지 확인하지 못한 적립이 {count, number}건 있어요. 손님이 말씀하시면 손님을 찾아 적립해 주세요.',
    seen: '알겠어요',
  },
} as const;
