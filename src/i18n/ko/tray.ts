/** Who says that a visit counts, and the tray where check-ins wait for the staff's yes (U-09). */
export const tray = {
  edge: {
    waiting: '확인',
    count: '{count, number}',
    waitingFull: '확인 {count, number}. {screens}',
  },

  waiting: {
    title: '접수했어요',
    body: '직원이 확인하면 바로 적립돼요.',
    later: '확인이 조금 늦어져도 오늘 안에 적립할게요.',
    slip: '적립 예정',
    slipStamps: '+{stamps, number}',
    withdraw: '잘못 눌렀어요',
  },
  turnedDown: {
    title: '이번에는\n적립하지 못했어요',
    body: '직원에게 한 번만 말씀해 주세요.',
  },
} as const;
