/** What customers answered, for staff; and what is asked, for the owner. */
export const staffAsks = {
  /** Beside a customer that staff found. */
  counter: {
    title: '광고',
    given: '낮에만 받아요 · {day} 동의',
    givenAtNight: '밤에도 받아요 · {day} 동의',
    refused: '받지 않아요 · {day} 거절',
    withdrawn: '받지 않아요 · {day} 그만 받기',
    notAsked: '아직 여쭤보지 않았어요',
    withdraw: '광고 그만 받기',
    stopped: '이제 광고를 보내지 않아요.',
  },

  owner: {
    title: '개인정보',
    note: '바꾸면 이미 등록한 손님께도 다음 적립 뒤에 한 번 알려 드려요.',
    basis: '등록할 때',
    basisHint: {
      contract: '적립 약속을 지키는 데 꼭 필요한 것만 받아요. 한 번만 누르면 돼요. (계약 이행)',
      consent: '손님이 동의 칸에 직접 표시해야 적립할 수 있어요. (명시 동의)',
    },
    basisWhich:
      '어느 쪽이 맞는지는 가게마다 다를 수 있어요. 법률 조언을 받았다면 그대로 골라 주세요',
    basisChoice: {
      contract: '안내를 읽고 시작해요',
      consent: '동의에 표시하고 시작해요',
    },
    retention: '손님 기록 보관',
    retentionHint:
      '손님께 마지막 방문 뒤 이만큼 보관한다고 알려요. 아직 자동으로 지우지 않아요. 기간이 지난 손님은 직원 화면에서 찾아 ‘모두 지우기’로 지워 주세요',
    months: '{months, number}개월',
    advertising: '광고 받을지 묻기',
    advertisingHint:
      '적립한 뒤에 손님마다 한 번만 물어요. 거절한 손님께는 다시 묻지 않아요. 밤 광고는 따로 묻고, 동의한 결과는 그 자리에서 보여 드려요',
    heardFrom: '어떻게 오셨는지 묻기',
    heardFromHint: '첫 적립 뒤에 한 번만 물어요. 손님은 건너뛸 수 있어요',
    on: '물어요',
    off: '묻지 않아요',
    texts: '안내 글 {notice, number}판 · 광고 동의 글 {advertising, number}판',
  },
} as const;
