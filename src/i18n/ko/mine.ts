/** 내 정보: what a customer reads about their own records. It comes with its screens. */
export const mine = {
  menu: {
    title: '무엇을 도와드릴까요?',
    sub: '기록을 보거나 지우려면 직원이 본인인지 한 번 확인해요.\n광고 거부는 확인 없이 바로 돼요.',
    stop: '광고 그만 받기',
    stopNote: '확인 없이 바로 돼요',
    stopAtNight: '밤 광고만 그만 받기',
    stopAtNightNote: '밤 9시부터 아침 8시 사이',
    see: '내 기록 보기',
    seeNote: '직원이 한 번 확인해요',
    erase: '모두 지우기',
    eraseNote: '직원이 한 번 확인해요',
  },

  stopped: {
    advertising: '이제 이 번호로는\n광고를 보내지 않을게요',
    nightAdvertising: '이제 밤에는 이 번호로\n광고를 보내지 않을게요',
    body: '{day}에 처리했어요.\n적립은 전과 똑같이 할 수 있어요.',
    more: '내 정보로 돌아가기',
  },

  verify: {
    title: '휴대전화를 직원에게\n보여 주세요',
    sub: '손님 번호가 맞는지 직원이 한 번 확인해요',
    later: '나중에 처리해 주세요',
    laterNote: '지금 확인할 직원이 없어도\n10일 안에 처리해 드려요',
    back: '돌아가기',
  },

  /** For the staff member who looks. */
  check: {
    title: '본인 확인',
    body: '손님 휴대전화의 번호가 방금 누른 번호인지, 끝 번호 {last4}까지 봐 주세요.',
    submit: '확인했어요',
  },

  left: {
    title: '남겨 두었어요',
    see: '{day}까지 내 기록을 볼 수 있게 해 드릴게요.\n다음에 오셔서 휴대전화를 직원에게 보여 주세요.',
    erase: '{day}까지 지울 수 있게 해 드릴게요.\n다음에 오셔서 휴대전화를 직원에게 보여 주세요.',
  },

  nobody: {
    title: '이 번호로 남아 있는\n기록이 없어요',
    body: '보관하고 있는 것이 없어서 볼 것도 지울 것도 없어요.',
  },

  record: {
    title: '내 기록',
    region: '내 기록 내용',
    kept: '보관하고 있는 것',
    stamps: '스탬프',
    stampsCount: '{count, number}개',
    number: '전화번호',
    numberKept: '끝 번호 {last4}, 잠가서 보관해요',
    joined: '시작한 날',
    untilWhen: '언제까지',
    untilWhenAnswer: '마지막 방문 후 {months, number}개월,\n또는 지워 달라고 하실 때까지',
    advertising: '광고',
    nightAdvertising: '밤 광고',
    given: '받아요\n{day} 동의',
    refused: '받지 않아요\n{day} 거절',
    withdrawn: '받지 않아요\n{day} 그만 받기',
    notAsked: '여쭤보지 않았어요',
    stop: '그만 받기',
    stopFull: '{what} 그만 받기',
    start: '받을게요',
    startFull: '{what} 받을게요',
    heardFrom: '어떻게 오셨어요',
    notTold: '답하지 않으셨어요',
    correct: '고치기',
    correctFull: '{what} 고치기',
    lines: '오신 날과 쓴 혜택',
    noLines: '아직 적립하거나 쓴 기록이 없어요.',
    grant: '스탬프 {count, number}개',
    paperCard: '종이 쿠폰 {count, number}개',
    redemption: '{rewardName} 사용',
    reward: '혜택',
    undone: '취소함',
    amount: '{amount, number}원',
    erase: '모두 지우기',
    saved: '바꿨어요.',
  },

  correctHeardFrom: {
    title: '어떻게 오셨어요?',
    keep: '그대로 둘게요',
  },

  erase: {
    title: '모두 지울까요?',
    stamps: '지우면 <b>스탬프 {count, number}개</b>도 사라지고 되돌릴 수 없어요',
    noStamps: '지우면 되돌릴 수 없어요',
    what: '전화번호, 방문과 적립 기록, 답해 주신 것을 모두 지워요. 광고를 거절하셨다면 그것만 누구인지 알 수 없는 표시로 남겨서, 다시 보내지 않게 해요.',
    yes: '지울게요',
    no: '그대로 둘게요',
  },

  erased: {
    title: '모두 지웠어요.\n그동안 고마웠어요.',
    body: '이 번호로 남은 기록이 없어요.',
  },
} as const;
