/** The sample shop, and the strip over every screen of a sample or a practice. */
export const sample = {
  shopName: '샘플 커피',
  sealText: '샘플',
  smallReward: '쿠키 1개',
  largeReward: '음료 1잔 무료',
  staff: { owner: '지수', manager: '민지', staff: '하나' },
  dishes: {
    americano: '아메리카노',
    latte: '카페 라테',
    vanillaLatte: '바닐라 라테',
    coldBrew: '콜드브루',
    drip: '핸드드립',
    figLatte: '무화과 라테',
    lemonade: '레몬에이드',
    peachTea: '복숭아 아이스티',
    yuzuTea: '유자차',
    matcha: '말차 라테',
    saltBread: '소금빵',
    scone: '스콘',
    cheesecake: '치즈케이크',
  },

  strip: {
    sample: '샘플',
    sampleBody: '손님도 기록도 모두 지어낸 거예요. 직원 PIN은 {pin}',
    leaveSample: '지우고 나가기',
    practice: '연습 중이에요',
    practiceBody: '기록에 남지 않아요. 직원 PIN은 {pin}',
    leavePractice: '연습 끝내기',
  },

  coach: {
    step: '{step, number}/{total, number}',
    signIn: '‘직원’을 누르고 이름을 고른 뒤 PIN {pin}을 눌러요.',
    toKiosk: '들어왔어요. 이제 ‘손님 화면으로’를 눌러요.',
    openTurn: '손님이 한 잔을 샀어요. ‘+1’을 눌러 차례를 열어요.',
    typeNumber: '손님이 되어 아무 번호나 8자리를 누르고 ‘적립하기’를 눌러요.',
    approve: '‘직원’ 화면을 열면 기다리는 번호가 있어요. ‘적립하기’로 확인해요.',
    done: '다 했어요. 잘못 눌렀을 때 되돌리기도 해 보세요.',
  },

  practise: '연습 모드',
  practiseFailed: '지금은 연습을 시작할 수 없어요.',
} as const;
