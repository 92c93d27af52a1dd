/** What a customer reads at the counter. `{…Is}`, `{…Subject}` come with their particle. */
export const kiosk = {
  pageTitle: '적립하기',
  callStaff: '직원 부르기',
  staffCalled: '직원을 불렀어요.\n잠시만 기다려 주세요.',
  home: '처음으로',
  close: '닫기',
  last4: '끝 번호 <b>{last4}</b>',
  countdown: '{seconds, number}초 뒤에 닫혀요',

  /** For somebody who reads none of this. */
  language: {
    key: 'Language',
    title: '언어 · Language',
  },

  keypad: {
    idleTitle: '전화번호로 스탬프를\n모아 보세요',
    inviteTitle: '전화번호를 누르면\n스탬프를 드려요',
    grantTitle: '스탬프 {stamps, number}개를 적립할\n번호를 눌러 주세요',
    redeemTitle: '혜택을 쓸 번호를\n눌러 주세요',
    sub: '뒤 8자리만 누르면 돼요',
    promise: '스탬프 {stamps, number}개면 {rewardName}',
    ticketCondition: '스탬프 {stamps, number}개면',
    ticketTimes: '× {stamps, number}',
    number: '누른 번호',
    digitsLeft: '{digits, number}자리 남았어요',
    lookAtNumber: '번호가 맞는지 봐 주세요',
    awaiting: '끝 번호 {last4} 손님인가요?',
    sending: '적립하고 있어요',
    hide: '가리기',
    show: '보이기',
    keys: '숫자판',
    clear: '전체\n지우기',
    backspace: '지우기',
    backspaceFull: '한 자리 지우기',
    grant: '적립하기',
    redeem: '혜택 보기',
    useReward: '혜택 쓰기',
  },

  assist: {
    large: '큰 글자',
    usual: '보통 글자',
    contrast: '고대비',
    low: '화면 낮추기',
  },

  idle: {
    title: '전화번호로\n적립하기',
    touch: '화면을 누르면 시작해요',
  },

  say: {
    tooFewDigits: '번호가 8자리가 아니에요.\n{digits, number}자리 더 눌러 주세요.',
    looksMistyped: '실제로 쓰는 번호가 맞나요?\n한 번만 더 봐 주세요.',
    staffFirst: '직원이 스탬프 수를 먼저 눌러요.\n잠시만 기다려 주세요.',
    staffFirstToRedeem: '직원이 먼저 화면을 열어 드려요.\n잠시만 기다려 주세요.',
    declined: '괜찮아요.\n주문은 그대로 진행돼요.',
    undone: '방금 적립을 취소했어요.',
    typeAgain: '방금 적립을 취소했어요.\n번호를 다시 눌러 주세요.',
    withdrawn: '접수를 취소했어요.\n아무것도 적립하지 않았어요.',
  },

  stillThere: {
    title: '아직 쓰고 계세요?',
    body: '{seconds, number}초 뒤에 처음 화면으로 돌아가요',
    continue: '계속할게요',
  },

  first: {
    title: '처음 오셨네요,\n반가워요',
    sub: '적립에 꼭 필요한 것만 받아요',
    retype: '번호 다시 누르기',
    underFourteen: '만 14세 미만이에요',
    more: '자세히 보기',
    decline: '그만두기',
  },

  underage: {
    title: '보호자와 함께\n와 주세요',
    body: '만 14세 미만은 보호자와 함께 와서 등록해 주세요.\n번호는 저장하지 않았어요.',
  },

  result: {
    title: '스탬프 <b>{stamps, number}개</b>를 적립했어요',
    missing: '이제 {balance, number}개예요. {missing, number}개 더 모으면 {rewardIs}.',
    canRedeem: '이제 {balance, number}개예요. {rewardObject} 쓸 수 있어요.',
    card: '스탬프 {total, number}개 중 {filled, number}개',
    goal: '혜택',
    undo: '잘못 눌렀어요',
    useReward: '혜택 쓰기',
  },

  balance: {
    title: '스탬프가 <b>{balance, number}개</b> 있어요',
    missing: '{missing, number}개 더 모으면 {rewardIs}.',
    noneTitle: '아직 모은 스탬프가\n없어요',
    noneBody: '이 번호로 적립한 기록이 없어요.',
  },

  offer: {
    title: '{rewardSubject}\n생겼어요!',
    readyTitle: '{rewardSubject}\n있어요!',
    ask: '지금 쓸까요?',
    left: '쓰고 나면 스탬프 {left, number}개가 남아요',
    fullCard: '스탬프 {total, number}개를 다 모았어요',
    later: '다음에 쓸게요',
    now: '지금 쓸게요',
  },

  confirm: {
    title: '화면을 직원에게\n보여 주세요',
    sub: '직원이 확인하면 {rewardObject} 쓸 수 있어요',
    staffTitle: '{rewardName} 사용 확인',
    who: '이름을 골라 주세요',
    pin: '{name} PIN',
    pinOfNobody: 'PIN',
    keys: 'PIN 숫자판',
    clear: '전체\n지우기',
    backspace: '지우기',
    backspaceFull: '한 자리 지우기',
    submit: '사용 확인하기',
    back: '쓰지 않을게요',
    chooseName: '이름을 먼저 골라 주세요.',
    pinTooShort: 'PIN은 4자리에서 6자리예요.',
  },

  taken: {
    title: '{rewardName}\n사용 완료',
    body: '맛있게 드세요.{left, plural, =0 {} other {\n남은 스탬프는 #개예요.}}',
  },

  edge: {
    label: '직원',
    signIn: '직원',
    screens: '{name} · 직원 화면 열기',
    plus: '+{stamps, number}',
    plusFull: '+{stamps, number} 스탬프 {stamps, number}개 열기',
    ownKey: '직접',
    own: {
      open: '스탬프 {stamps, number}개 열기',
      choose: '{stamps, number}개로 하기',
    },
    amount: '금액',
    reward: '혜택',
    turnStamps: '{stamps, number}개',
    turnAmount: '{amount, number}\n원',
    turnReward: '혜택',
    cancel: '취소',
    cancelFull: '열어 둔 차례 취소',
    called: '호출',
    calledFull: '호출 확인하기. 손님이 직원을 불렀어요.',
    ownTitle: '스탬프를 몇 개 적립할까요?',
    ownOfNone: '스탬프 수를 눌러 주세요',
    amountTitle: '결제 금액은 얼마인가요?',
    amountSubmit: '{amount, number}원으로 적기',
    amountOfNone: '금액 없이 하기',
    TooMuchWon: '금액이 너무 커요. 한 번 더 봐 주세요.',
    NotWholeWon: '금액을 눌러 주세요.',
    amountShown: '{amount, number}원',
    stampsShown: '{stamps, number}개',
    keys: '숫자판',
    clear: '전체\n지우기',
    backspace: '지우기',
    backspaceFull: '한 자리 지우기',
    dismiss: '그만두기',
  },
} as const;
