/** 나중에 하기로 한 것: what the owner put off at the set-up. */
export const later = {
  title: '나중에 하기로 한 것',
  note: '가게를 열 때 미뤄 둔 일이에요. 지금도 손님을 맞을 수 있어요.',
  now: '지금 하기',
  done: '다 했어요',
  doneWith: '다 했어요: {what}',
  seal: { title: '도장 새기기', note: '글자와 모양, 색을 골라요' },
  reward: { title: '혜택 정하기', note: '지금은 스탬프 10개에 음료 1잔이에요' },
  handOff: { title: '누가 먼저 시작할지', note: '지금은 직원이 먼저 스탬프 수를 눌러요' },
  staff: { title: '함께 일하는 분 더하기', note: '이름과 PIN을 따로 두면 누가 적립했는지 남아요' },
  privacy: { title: '번호를 받는 방법과 물어볼 곳', note: '손님이 읽는 안내에 들어가요' },
  install: { title: '태블릿에 설치하기', note: '홈 화면에 두고 화면을 고정해요' },
} as const;
