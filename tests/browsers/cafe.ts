import type { Hand, Sought } from './hand.ts';

/** What a café does on its tablet, told once for every browser. All its words are here. */
export interface Cafe {
  /** The first run, from the empty tablet to the keypad. */
  setUp(): Promise<void>;
  /** From the keypad: the name, then the PIN, and back to the keypad. */
  goOnDuty(): Promise<void>;
  /** One tap of the staff on their edge, also over the result of the customer before. */
  openTurn(stamps: number): Promise<void>;
  openRewardTurn(): Promise<void>;
  /** Eight digits behind 010, on the screen's keys, and the button below them. */
  enterNumber(digits: string): Promise<void>;
  /** The notice of a first visit: reads all of it, then says yes. */
  join(): Promise<void>;
  expectGranted(stamps: number, balance: number): Promise<void>;
  takeReward(): Promise<void>;
  expectTaken(): Promise<void>;
  expectBalance(balance: number): Promise<void>;
  expectIdle(): Promise<void>;
  /** The dark screens, through the PIN. */
  openScreens(): Promise<void>;
  /** 장부 점검: reads everything again and finds nothing wrong. */
  expectCleanLedger(): Promise<void>;
}

/** The least a shop may ask for: two stamps. */
const STAMPS_PER_REWARD = 2;
const STAMPS_AT_FIRST = 10;

const owner = { name: '지수', pin: '280417' } as const;

const button = (name: string | RegExp, within?: Sought['within']): Sought => ({
  role: 'button',
  name,
  ...(within !== undefined && { within }),
});
const heading = (name: string | RegExp): Sought => ({ role: 'heading', name });
const edge = { role: 'complementary', name: '직원' } as const;
const keys = { role: 'group', name: '숫자판' } as const;

export function createCafe(hand: Hand): Cafe {
  const { press, fill, see, read } = hand;

  async function showPin(): Promise<void> {
    await fill(`${owner.name} PIN`, owner.pin);
    await press(button('들어가기'));
    await see(heading(`직원 모드 · ${owner.name}`));
  }

  return {
    setUp: () => setUp(hand),
    async goOnDuty() {
      await press(button('직원', edge));
      await press(button(new RegExp(owner.name), { role: 'list', name: '직원 이름' }));
      await showPin();
      await press(button('손님 화면으로'));
      await see(button('혜택', edge));
    },
    async openTurn(stamps) {
      await press(button(new RegExp(`^\\+${stamps} 스탬프`), edge));
      await see(heading(/번호를 눌러 주세요/));
    },
    openRewardTurn: () => press(button('혜택', edge)),
    async enterNumber(digits) {
      for (const digit of digits) await press(button(digit, keys));
      await press(button(/^(적립하기|혜택 보기)$/));
    },
    async join() {
      await see(heading(/처음 오셨네요/));
      await press(button('자세히 보기'));
      await press(button('다 읽었어요'));
      await press(button('만 14세 이상이고, 적립을 시작할게요'));
    },
    async expectGranted(stamps, balance) {
      await see(heading(`스탬프 ${stamps}개를 적립했어요`));
      await read(new RegExp(`이제 ${balance}개예요`));
    },
    async takeReward() {
      await press(button('지금 쓸게요'));
      await see(heading(/화면을 직원에게/));
      await press(button(owner.name));
      await fill(`${owner.name} PIN`, owner.pin);
      await press(button('사용 확인하기'));
    },
    expectTaken: () => see(heading(/음료 1잔 무료\s*사용 완료/)),
    expectBalance: (balance) => see(heading(`스탬프가 ${balance}개 있어요`)),
    expectIdle: () => see(heading(/전화번호로 스탬프를/)),
    async openScreens() {
      await press(button(`${owner.name} · 직원 화면 열기`, edge));
      await showPin();
    },
    async expectCleanLedger() {
      await press({ role: 'link', name: '가게 설정' });
      await press(button('장부 점검'));
      await read(/기록 [\d,]+건, 이상 없어요/);
    },
  };
}

async function setUp({ fill, press, see, read }: Hand): Promise<void> {
  await fill('가게 이름', '단골 커피');
  await press(button('다음'));
  await see(heading('도장을 새겨 볼까요?'));
  await press(button('다음'));
  for (let stamps = STAMPS_AT_FIRST; stamps > STAMPS_PER_REWARD; stamps -= 1) {
    await press(button('한 개 줄이기'));
  }
  await press(button('다음'));
  await see(heading('기기가 몇 대예요?'));
  await press(button('다음'));
  await fill('이름', owner.name);
  await fill('PIN', owner.pin);
  await fill('PIN 한 번 더', owner.pin);
  await press(button('다음'));
  await see(heading('함께 일하는 분이 있나요?'));
  await press(button('나중에 할게요'));
  await see(heading('번호를 어떻게 받을까요?'));
  await press(button('나중에 할게요'));
  await read(/([0-9A-Z]{5}-){3}[0-9A-Z]{5}/);
  await press(button('적어 뒀어요'));
  await press(button('가게 열기'));
  await press(button('알겠어요'));
  await see(heading(/전화번호로 스탬프를/));
}
