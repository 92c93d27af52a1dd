/** Menu, basket, receipts and the price list of rewards. */
export const menu = {
  categories: {
    coffee: '커피',
    drink: '음료',
    food: '디저트',
    other: '기타',
  },

  basket: {
    key: '메뉴',
    title: '무엇을 샀나요?',
    usual: '자주 나가는 주문',
    openNote: '누르면 바로 적립 차례가 열려요',
    chooseNote: '누르면 바로 골라져요',
    pick: '{count, plural, =1 {{name}} other {{name} #}}',
    sum: '스탬프 {stamps, number}개 · {amount, number}원',
    price: '{amount, number}원',
    noStamps: '{amount, number}원 · 스탬프 없음',
    moreStamps: '{amount, number}원 · 스탬프 {stamps, number}개',
    isNew: '새 메뉴',
    more: '{name} {note} 담기',
    moreOf: '{name} {note} 하나 더 담기, 지금 {count, number}개',
    less: '{name} 하나 빼기',
    empty: '자주 나가는 주문을 누르거나 메뉴를 담아 주세요',
    earnsNothing: '이 메뉴에는 스탬프가 없어요. 스탬프 수를 직접 골라 주세요.',
    bounded: '한 번에 최대 {max, number}개까지 적립돼요',
    open: '스탬프 {stamps, number}개 · {amount, number}원 적립',
    choose: '스탬프 {stamps, number}개 · {amount, number}원으로 하기',
    submitOfNone: '메뉴를 담아 주세요',
    fromMenu: '메뉴에서 고르기',
    back: '그만두기',
  },

  offer: {
    title: '쓸 수 있는 혜택이\n{count, number}가지 있어요',
    ask: '무엇으로 받으시겠어요?',
    choices: '쓸 수 있는 혜택',
    price: '스탬프 {stamps, number}개',
    left: '쓰고 나면 {left, number}개 남아요',
    leftNone: '모은 스탬프를 다 써요',
    resultBoth:
      '이제 {balance, number}개예요. 지금 {rewardObject} 쓸 수 있고, {missing, number}개 더 모으면 {rewardIs}.',
  },

  scan: {
    NobodyToScan: '영수증을 읽었지만 지금은 직원이 없어요. 직원 화면에 들어온 뒤에 찍어 주세요.',
    ScanWhileAnswering: '손님이 화면을 쓰고 있어요. 끝난 뒤에 영수증을 다시 찍어 주세요.',
    ScanInOtherTurn: '다른 차례가 열려 있어요. 취소한 뒤에 영수증을 다시 찍어 주세요.',
    ScannedPhoneNumber: '전화번호 같아서 저장하지 않았어요. 영수증에 찍힌 바코드를 찍어 주세요.',
    ScannedCardNumber: '카드 번호 같아서 저장하지 않았어요. 영수증에 찍힌 바코드를 찍어 주세요.',
    NotAReceipt: '영수증 번호로 쓸 수 없는 코드예요. 영수증에 찍힌 바코드를 찍어 주세요.',
    ScanCutOff:
      '영수증이 다 읽히지 않았어요. 다시 찍어 주세요. 또 그러면 스캐너가 코드 끝에 Enter를 보내는지 봐 주세요.',
    attached: '영수증을 붙였어요.',
    opened: '영수증으로 적립 차례를 열었어요. 손님 화면에서 번호를 누르면 돼요.',
    receipt: '영수증',
  },
} as const;
