/** Who says that a visit counts, and the tray where check-ins wait for the staff's yes (U-09). */
export const tray = {
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
