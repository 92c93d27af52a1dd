/** What staff read on the dark screens. */
export const counter = {
  pageTitle: '직원 모드',
  toKiosk: '손님 화면으로',
  lock: '잠그기',
  settings: '가게 설정',

  signIn: {
    title: '누구세요?',
    sub: '이름을 고르고 PIN을 눌러 주세요.',
    names: '직원 이름',
    pinOf: '{name} PIN',
    chooseFirst: '이름을 먼저 골라 주세요.',
    tooShort: 'PIN은 4자리에서 6자리예요.',
    submit: '들어가기',
  },

  header: {
    title: '직원 모드 · {name}',
    today: '오늘 적립 {grants, number}건 · 사용 {redemptions, number}건',
  },

  call: {
    title: '손님이 직원을 불렀어요',
    answer: '지금 갈게요',
  },

  recent: {
    title: '최근 적립',
    empty: '아직 적립한 손님이 없어요. 처음 적립하면 여기에 보여요.',
    grant: '+{stamps, number}',
    redemption: '사용',
    by: '{time} · {name}',
    ending: '끝 번호 {last4}',
    erased: '지운 손님',
    undoGrant: '적립 취소',
    undoGrantFull: '적립 취소, {whose} {time}',
    undoRedemption: '사용 취소',
    undoRedemptionFull: '사용 취소, {whose} {time}',
    undone: '취소함',
    grantUndone: '방금 적립을 취소했어요.',
    redemptionUndone: '사용을 취소하고 스탬프 {stamps, number}개를 돌려놨어요.',
  },

  find: {
    title: '손님 찾기',
    sub: '전화번호 끝 4자리를 눌러 주세요.',
    number: '끝 4자리',
    none: '끝 번호 {last4} 손님이 없어요. 손님 화면에서 번호를 누르면 등록할 수 있어요.',
    found: '끝 번호가 같은 손님이 {count, number}명이에요. 누구인지 꼭 여쭤봐 주세요.',
    foundOne: '찾은 손님이 맞는지 확인하고 골라 주세요.',
    lastVisit: '마지막 방문 {ago}',
    neverVisited: '방문 기록 없음',
    stamps: '{stamps, number}개',
    waiting: '찾은 손님은 여기에 보여요.',
  },

  customer: {
    title: '끝 번호 {last4} 손님',
    visits: '방문 {visits, number}번',
    lastVisit: '방문 {visits, number}번 · 마지막 방문 {ago}',
    leave: '다른 손님 찾기',
    stampsTitle: '적립할 스탬프',
    own: '직접',
    ownChosen: '{stamps, number}개',
    onCardAfter: '지금 {balance, number}개 → {after, number}개',
    amount: '결제 금액',
    amountNone: '안 적음',
    amountShown: '{amount, number}원',
    grant: '스탬프 {stamps, number}개 적립하기',
    granting: '적립하고 있어요',
    granted: '스탬프 {stamps, number}개를 적립했어요. 이제 {balance, number}개예요.',
    rewardTitle: '혜택',
    rewardReady: '손님이 번호를 누르면 쓸 수 있어요',
    rewardMissingAfter: '이번 적립 뒤 {missing, number}개 더 모으면 돼요',
    rewardAfter: '이번에 적립하면 쓸 수 있어요',
    openRedeem: '손님 화면 열기',
    erase: '모두 지우기',
  },

  erase: {
    title: '끝 번호 {last4} 손님을 모두 지울까요?',
    lost: '지우면 스탬프 {balance, number}개와 방문 기록 {visits, number}번이 사라지고 되돌릴 수 없어요. 손님이 원할 때만 지워 주세요.',
    pin: '{name} PIN으로 확인',
    submit: '모두 지울게요',
    back: '그대로 둘게요',
    done: '모두 지웠어요.',
  },
} as const;
