/** One sentence for every reason the counter may give: what is so, and what to do. */
export const refusals = {
  TooManyStampsAtOnce: '한 번에 {max, number}개까지 적립할 수 있어요.',
  PaperCardTooLarge:
    '종이 쿠폰은 {max, number}개까지 옮길 수 있어요. 더 많으면 매니저나 사장님을 불러 주세요.',
  VisitedTooRecently:
    '조금 전에 적립했어요.\n{hours, plural, =0 {} other {#시간 }}{minutes, plural, =0 {} other {#분 }}뒤에 다시 적립할 수 있어요.',
  VisitsForToday: '오늘은 {max, number}번까지 적립할 수 있어요.\n더 필요하면 직원을 불러 주세요.',
  NotAutomatic: '적립 방법이 바뀌었어요. 직원을 불러 주세요.',
  ManagersOnly: '매니저나 사장님만 할 수 있어요.',
  LastReward: '혜택은 하나는 있어야 해요. 다른 혜택을 먼저 만들어 주세요.',

  AlreadyWaiting: '이미 접수했어요.\n직원이 확인하면 바로 적립돼요.',
  NotWaiting: '이미 처리한 적립이에요.',
  CheckInExpired: '어제 접수한 적립이라 끝났어요. 손님께 번호를 다시 눌러 달라고 해 주세요.',
  NotCustomerFirst: '적립 방법이 바뀌었어요. 직원을 불러 주세요.',

  NotEnoughStamps: '스탬프가 {missing, number}개 모자라요.',
  NotEnoughPoints: '포인트가 {missing, number}점 모자라요.',
  TooFewPointsAtOnce: '포인트는 한 번에 {min, number}점부터 쓸 수 있어요.',
  PointsOutOfStep: '포인트는 {step, number}점씩 쓸 수 있어요.',
  TooManyPointsForAmount: '이 금액에는 포인트를 {max, number}점까지 쓸 수 있어요.',
  AmountUnknown: '금액을 먼저 눌러 주세요.',
  NothingDue: '지금은 사라질 스탬프나 포인트가 없어요.',
  RefundAboveAmount: '돌려줄 수 있는 금액은 {left, number}원까지예요.',
  NoSuchReward: '지금은 없는 혜택이에요. 처음 화면에서 다시 해 주세요.',
  NeedsCheck: {
    nod: '직원의 확인이 필요해요.',
    staffPin: '직원의 PIN이 필요한 혜택이에요.',
    customerProof: '큰 혜택이라 손님의 확인이 필요해요.',
  },
  TooOftenInTenMinutes:
    '조금 전에 여러 번 적립한 번호예요.\n더 필요하면 매니저나 사장님을 불러 주세요.',
  TooOftenToday:
    '오늘은 이미 {max, number}번 적립했어요.\n더 필요하면 매니저나 사장님을 불러 주세요.',
  StaffHourFull:
    '한 시간에 줄 수 있는 스탬프 {max, number}개를 넘어요. 매니저나 사장님을 불러 주세요.',
  TabletDayFull:
    '이 태블릿이 하루에 줄 수 있는 스탬프 {max, number}개를 넘어요. 매니저나 사장님을 불러 주세요.',
  CardOnHold: '지금은 쓰지 않는 카드예요. 직원을 불러 주세요.',
  CardChanged: '그사이 카드가 바뀌었어요. 다시 해 주세요.',
  NotMerged: '합쳐진 손님이 아니에요.',
  UndoTooLate: '{minutes, number}분이 지나서 여기서는 취소할 수 없어요.',
  NothingToUndo: '취소할 적립을 찾지 못했어요.',
  AlreadyUndone: '이미 취소한 적립이에요.',
  LevelStands: '지금 등급 그대로예요.',
  HasTrace: '그사이 이 손님에게 다른 기록이 생겨서 지우지 않았어요.',

  PhoneAlreadyLinked: '이미 등록한 번호예요. 번호를 다시 눌러 주세요.',
  NoSuchPerson: '이 손님의 기록은 이미 지웠어요.',

  StaffOnly: '직원이 손님의 휴대전화를 먼저 확인해 주세요.',
  SameNumber: '지금 쓰는 번호와 같아요.',
  SamePerson: '같은 손님이에요. 다른 손님을 골라 주세요.',
  NotThePerson: '이 번호의 기록은 다른 손님에게 옮겨졌어요.',
  NotMergedPerson: '합쳤거나 번호를 넘긴 손님이 아니에요.',
  ProofLockedOut: '여러 번 틀렸어요. {time}부터 다시 해 주세요.',
  NoCustomerPin: '정해 둔 손님 PIN이 없어요.',
  AlreadyAnswered: '이미 답한 질문이에요.',
  NoLongerAsked: '취소한 적립에 딸린 질문이라 답을 적지 않았어요.',
  NoConsentGiven: '광고를 받기로 한 적이 없어요.',

  AlreadyStopped: '이미 광고를 보내지 않는 번호예요.',
  AlreadyRequested: '이미 남겨 둔 요청이에요.',
  RequestSettled: '이미 처리한 요청이에요.',
  MineExpired: '시간이 지나서 번호를 지웠어요. 번호를 다시 눌러 주세요.',

  AlreadyFounded: '이 태블릿에는 이미 가게가 있어요.',
  NotFoundedYet: '아직 가게를 열지 않았어요.',
  NothingChanged: '바뀐 것이 없어요.',
  OwnersOnly: '사장님만 할 수 있어요.',
  InvalidRule: '바꿀 수 없는 값이 있어요. 적은 숫자와 이름을 다시 봐 주세요.',
  NeedsNotice: '손님에게 불리해지는 변경이라 미리 알려야 해요. {day}부터 바꿀 수 있어요.',
  NoSuchPlan: '이미 시작했거나 철회한 계획이에요.',
  InvalidSetting: {
    name: '가게 이름은 1자에서 {nameMax, number}자로 적어 주세요.',
    sealText: '도장 글자는 띄어쓰기 없이 1자에서 {sealMax, number}자예요.',
    sealShape: '도장 모양은 동그라미와 네모 가운데 골라 주세요.',
    sealColor: '도장 색은 보기 가운데 골라 주세요.',
    rewardName: '혜택 이름은 1자에서 {rewardMax, number}자로 적어 주세요.',
    price: '스탬프는 {priceMin, number}개에서 {priceMax, number}개 사이로 정해 주세요.',
    stampsPerVisit: '한 번 방문에 주는 스탬프는 1개부터, 한 번에 줄 수 있는 수까지예요.',
    stampsPerGrantMax: '한 번에 줄 수 있는 스탬프는 1개에서 {grantMax, number}개 사이예요.',
    gapMinutes: '다시 적립할 수 있는 시간은 0분에서 {gapMax, number}분 사이예요.',
    visitsPerDayMax: '하루에 적립할 수 있는 횟수는 1번에서 {visitsMax, number}번 사이예요.',
    closingHour: '하루가 끝나는 시각은 자정부터 오전 11시 사이예요.',
    zone: '이 태블릿이 모르는 시간대예요.',
    retentionMonths: '보관 기간은 12, 24, 36개월 가운데 골라 주세요.',
    officerName: '개인정보를 맡은 분의 이름은 1자에서 {officerNameMax, number}자로 적어 주세요.',
    officerContact: '연락처는 1자에서 {officerContactMax, number}자로 적어 주세요.',
  },

  InvalidMenuItem: {
    menuName: '메뉴 이름은 1자에서 {nameMax, number}자로 적어 주세요.',
    menuPrice: '가격은 1원에서 {priceMax, number}원 사이로 적어 주세요.',
    menuStamps: '메뉴 하나의 스탬프는 0개에서 {stampsMax, number}개 사이예요.',
  },
  AlreadyOnMenu: '이미 팔고 있는 메뉴예요.',
  NotOnMenu: '지금은 팔지 않는 메뉴예요.',

  AlreadyHired: '이미 일하고 있는 직원이에요.',
  NotOnStaff: '지금은 일하지 않는 직원이에요.',
  LockedOutUntil: 'PIN을 여러 번 틀렸어요. {time}부터 다시 눌러 주세요.',
  LockedOutForGood: 'PIN을 여러 번 틀려서 잠겼어요. 사장님이 풀어 줄 수 있어요.',
  NotLockedOut: '지금은 잠겨 있지 않아요.',
  RoleHasChanged: '방금 역할이 바뀌었어요. 다시 해 주세요.',
  OwnerStays: '사장님은 한 분이고, 바꿀 수 없어요.',

  AlreadyClaimed: '이 영수증은 이미 적립했어요.',
  AppTooOld:
    '기록을 더 새로운 앱에서 적어서 지금은 새로 적을 수 없어요. 화면 위의 ‘새로고침’을 눌러 주세요.',
  NeedsNewerApp: '더 새로운 앱에서 적은 기록이에요. 앱을 새로 고친 뒤에 해 주세요.',

  NoTurnOpen: '직원이 스탬프 수를 먼저 눌러요. 잠시만 기다려 주세요.',
  TooManyNumbers: '번호를 여러 번 바꿔 눌렀어요. 잠시 뒤에 다시 해 주세요.',
  JoiningExpired: '시간이 지나서 번호를 지웠어요. 번호를 다시 눌러 주세요.',
  NobodyOnDuty: '직원 모드가 잠겨 있어요. 이름과 PIN으로 다시 들어와 주세요.',
  WrongPin: 'PIN이 달라요. 다시 눌러 주세요.',
} as const;
