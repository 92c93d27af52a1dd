/** The first run: the owner's first two minutes. */
export const setup = {
  pageTitle: '가게 열기',
  language: '이 화면의 언어',
  steps: '{step, number} / {total, number}',
  back: '이전',
  next: '다음',
  later: '나중에 할게요',
  preview: '손님이 볼 카드',
  previewName: '우리 가게',
  previewSeal: '단골',
  previewCard: '스탬프 {total, number}개짜리 카드 미리보기',

  shop: {
    title: '가게 이름이 뭐예요?',
    sub: '손님 화면과 도장에 쓰여요. 나중에 바꿀 수 있어요.',
    homeScreenFirst:
      '홈 화면에 먼저 추가하고 그 아이콘으로 열어 주세요. 이 창에서 만든 가게는 홈 화면 앱에서 보이지 않아요.',
    name: '가게 이름',
    nameHint: '간판에 적힌 이름 그대로, {max, number}자까지',
  },

  seal: {
    title: '도장을 새겨 볼까요?',
    sub: '스탬프마다 이 도장이 찍혀요. 나중에 바꿀 수 있어요.',
    text: '도장에 새길 글자',
    textHint: '{max, number}자까지. 이름에서 골라 드려요.',
  },

  reward: {
    title: '스탬프를 모으면 뭘 드려요?',
    sub: '언제든 바꿀 수 있고, 이미 모은 스탬프는 그대로예요.',
    preset: '적립 방식',
    presets: {
      drinks: '음료 10잔',
      twoSteps: '두 단계',
      visits: '방문 5번',
    },
    small: '먼저 드릴 혜택까지',
    smallName: '먼저 드릴 혜택',
    smallDefault: '쿠키 1개',
    visitsDefault: '다음 방문 10% 할인',
    price: '필요한 스탬프',
    priceText: '{stamps, number}개',
    less: '한 개 줄이기',
    more: '한 개 늘리기',
    name: '혜택',
    nameDefault: '음료 1잔 무료',
    nameHint: '{max, number}자까지',
    goal: '혜택',
    promise: '스탬프 {stamps, number}개를 모으면 {rewardIs}.',
  },

  handOff: {
    title: '기기가 몇 대예요?',
    sub: '적립을 누가 먼저 시작할지 정해요. 나중에 바꿀 수 있어요.',
  },

  owner: {
    title: '사장님은 누구세요?',
    sub: 'PIN은 이 태블릿에서만 쓰고, 아무도 되돌려 읽을 수 없게 보관해요.',
    name: '이름',
    nameHint: '직원 화면에만 보여요',
  },

  staff: {
    title: '함께 일하는 분이 있나요?',
    sub: '혼자라면 건너뛰어도 돼요. 설정에서 언제든 더할 수 있어요.',
    name: '직원 이름',
    nameHint: '직원 화면에만 보여요',
  },

  privacy: {
    title: '번호를 어떻게 받을까요?',
    sub: '손님이 읽는 안내에 들어가요. 나중에 바꿀 수 있어요.',
    officer: '개인정보를 맡은 분',
    officerHint: '비워 두면 사장님이라고 알려요',
    contact: '손님이 물어볼 연락처',
    contactHint: '가게 전화나 이메일',
  },

  sample: {
    visit: '샘플 가게로 둘러보기',
    failed: '이 브라우저에서는 샘플 가게를 열 수 없어요. 가게를 여는 데는 문제없어요.',
    making: '샘플 가게를 만들고 있어요',
    makingSub:
      '손님 400명의 한 해를 적고 있어요. 모두 지어낸 기록이고, 언제든 한 번에 지울 수 있어요.',
    percent: '{percent, number}%',
  },

  pin: {
    label: 'PIN',
    hint: '숫자 4자리에서 6자리',
    again: 'PIN 한 번 더',
    againHint: '같은 숫자를 다시 눌러 주세요',
  },

  problem: {
    nameMissing: '이름을 1자에서 {max, number}자로 적어 주세요.',
    NotFourToSixDigits: '숫자 4자리에서 6자리로 정해 주세요.',
    TooEasy: '1234나 0000처럼 맞히기 쉬운 PIN은 쓸 수 없어요.',
    PinsDiffer: '두 PIN이 달라요. 다시 눌러 주세요.',
  },

  code: {
    title: '복구 코드를 적어 두세요',
    sub: '태블릿을 바꾸거나 고칠 때, 잠가 둔 손님 번호를 여는 하나뿐인 열쇠예요. 다시 보여 드리지 않아요.',
    label: '복구 코드',
    print: '인쇄하기',
    written: '적어 뒀어요',
    found: '가게 열기',
    foundWaiting: '코드를 적은 뒤 ‘적어 뒀어요’를 눌러 주세요.',
    backHint: '이전으로 가면 코드가 새로 만들어져요.',
    making: '열쇠를 만들고 있어요',
    sheetTitle: '{shopName} 복구 코드',
    sheetDay: '{day}에 만들었어요',
    sheetWhat:
      '단골 태블릿을 바꾸거나 고칠 때 필요해요. 이 코드가 없으면 누구도 손님 번호를 되살릴 수 없어요.',
    sheetWhere: '태블릿과 다른 곳에 두고, 사진을 찍어 보내지 마세요.',
  },
} as const;
