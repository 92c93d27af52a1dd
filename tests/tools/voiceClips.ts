/** What each clip of the Korean voice says: as it is written, and spelled as it sounds where the engine would miss it. */
export interface VoiceClip {
  readonly name: string;
  readonly says: string;
  readonly sounds?: string;
}

const clip = (name: string, says: string, sounds?: string): VoiceClip => ({
  name,
  says,
  ...(sounds !== undefined && { sounds }),
});

const digits = ['공', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const left = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟'];
const leftSounds = ['한', '두', '세', '네', '다선', '여선', '일곱', '여덜'];
const counts = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const countSounds = ['한', '두', '세', '네', '다섣', '여섣', '일곱', '여덜', '아홉'];
const tens = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** A comma at the end of `sounds`: something follows, so the voice stays up. */
export const voiceClips: readonly VoiceClip[] = [
  clip('on', '음성 안내를 켰어요.', '음성 안내를 켜써요.'),
  clip(
    'typeNumber',
    '휴대전화 번호 뒤 여덟 자리를 눌러 주세요.',
    '휴대전화 번호 뒤, 여덜 자리를 눌러 주세요.',
  ),
  clip('toGrant', '를 적립할 번호를 눌러 주세요.', '를 정니팔 번호를 눌러 주세요.'),
  clip('toMove', '를 옮길 번호를 눌러 주세요.', '를 옴길 번호를 눌러 주세요.'),
  clip('redeemNumber', '혜택을 쓸 번호를 눌러 주세요.', '혜태글 쓸 번호를 눌러 주세요.'),
  ...digits.map((says, digit) => clip(`digit-${digit}`, says)),
  ...left.map((says, index) =>
    clip(`left-${index + 1}`, `${says} 자리 남았어요.`, `${leftSounds[index]} 자리, 나마써요.`),
  ),
  clip(
    'lookAtNumber',
    '번호가 맞으면 적립하기를 눌러 주세요.',
    '번호가 마즈면, 정니파기를 눌러 주세요.',
  ),
  clip(
    'lookAtNumberReward',
    '번호가 맞으면 혜택 보기를 눌러 주세요.',
    '번호가 마즈면, 혜택 뽀기를 눌러 주세요.',
  ),
  clip('mineNumber', '내 정보를 볼 번호를 눌러 주세요.'),
  clip(
    'lookAtNumberMove',
    '번호가 맞으면 옮기기를 눌러 주세요.',
    '번호가 마즈면, 옴기기를 눌러 주세요.',
  ),
  clip(
    'lookAtNumberMine',
    '번호가 맞으면 내 정보 보기를 눌러 주세요.',
    '번호가 마즈면, 내 정보 보기를 눌러 주세요.',
  ),
  clip('erased', '지웠어요.', '지워써요.'),
  clip('tooFew', '번호가 여덟 자리가 아니에요.', '번호가 여덜 자리가 아니에요.'),
  clip(
    'looksMistyped',
    '실제로 쓰는 번호가 맞는지 한 번만 더 봐 주세요.',
    '실제로 쓰는 번호가 만는지, 한 번만 더 봐 주세요.',
  ),
  clip('staffFirst', '직원이 먼저 화면을 열어 드려요.', '지궈니 먼저, 화며늘 여러 드려요.'),
  clip('wait', '잠시만 기다려 주세요.'),
  clip('declined', '괜찮아요. 주문은 그대로 진행돼요.', '괜차나요. 주무는 그대로 진행돼요.'),
  clip('undone', '방금 적립을 취소했어요.', '방금 정니블 취소해써요.'),
  clip('retype', '번호를 다시 눌러 주세요.'),
  clip('withdrawn', '접수를 취소했어요.', '접쑤를 취소해써요.'),
  clip(
    'refused',
    '지금은 할 수 없어요. 직원에게 말씀해 주세요.',
    '지그믄 할 쑤 업써요. 지궈네게 말쓰매 주세요.',
  ),
  clip('firstVisit', '처음 오셨네요, 반가워요.', '처음 오션네요, 반가워요.'),
  clip(
    'firstFacts',
    '전화번호와 방문 기록을 스탬프를 쌓는 데 써요. 거절해도 괜찮아요. 더 궁금하면 직원에게 물어봐 주세요.',
    '전화번호와 방문 기로글, 스탬프를 싼는 데 써요. 거절해도 괜차나요. 더 궁그마면, 지궈네게 무러봐 주세요.',
  ),
  clip(
    'underage',
    '만 십사 세 미만은 보호자와 함께 와 주세요.',
    '만 십싸 세 미마는, 보호자와 함께 와 주세요.',
  ),
  clip('stamps', '스탬프', '스탬프,'),
  ...counts.map((says, index) =>
    clip(`count-${index + 1}`, `${says} 개`, `${countSounds[index]} 개,`),
  ),
  ...tens.map((says, index) =>
    clip(
      `count-${index + 1}0`,
      index === 1 ? '스무 개' : `${says} 개`,
      index === 1 ? '스무 개,' : `${says} 깨,`,
    ),
  ),
  ...tens.map((says, index) => clip(`tens-${index + 1}`, says, `${says},`)),
  clip('granted', '를 적립했어요.', '를 정니패써요.'),
  clip('now', '이제', '이제,'),
  clip('are', '예요.'),
  clip('haveStamps', '스탬프가', '스탬프가,'),
  clip('exist', '있어요.', '이써요.'),
  clip('canRedeem', '혜택을 쓸 수 있어요.', '혜태글 쓸 쑤 이써요.'),
  clip('offerNew', '혜택이 생겼어요.', '혜태기 생겨써요.'),
  clip('offerReady', '혜택이 있어요.', '혜태기 이써요.'),
  clip('offerAsk', '지금 쓸까요?'),
  clip('confirm', '화면을 직원에게 보여 주세요.', '화며늘 지궈네게 보여 주세요.'),
  clip('taken', '혜택을 썼어요. 맛있게 드세요.', '혜태글 써써요. 마시께 드세요.'),
  clip('stampsLeft', '남은 스탬프는', '나믄 스탬프는,'),
  clip('noStamps', '아직 모은 스탬프가 없어요.', '아직 모은 스탬프가 업써요.'),
  clip(
    'waiting',
    '접수했어요. 직원이 확인하면 바로 적립돼요.',
    '접쑤해써요. 지궈니 화긴하면 바로 정닙돼요.',
  ),
  clip(
    'turnedDown',
    '이번에는 적립하지 못했어요. 직원에게 말씀해 주세요.',
    '이버네는 정니파지 모태써요. 지궈네게 말쓰매 주세요.',
  ),
  clip(
    'stillThere',
    '아직 쓰고 계세요? 이십 초 뒤에 처음 화면으로 돌아가요.',
    '아직 쓰고 계세요? 이십 초 뒤에, 처음 화며느로 도라가요.',
  ),
  clip('staffCalled', '직원을 불렀어요.', '지궈늘 불러써요.'),
  clip(
    'question',
    '화면에 질문이 있어요. 답하지 않아도 괜찮아요.',
    '화며네 질무니 이써요. 다파지 아나도 괜차나요.',
  ),
  clip(
    'nextScreen',
    '다음 화면이에요. 도움이 필요하면 직원을 불러 주세요.',
    '다음 화며니에요. 도우미 피료하면 지궈늘 불러 주세요.',
  ),
  clip('key-grant', '적립하기', '정니파기'),
  clip('key-redeem', '혜택 보기', '혜택 뽀기'),
  clip('key-useReward', '혜택 쓰기'),
  clip('key-move', '옮기기', '옴기기'),
  clip('key-mine', '내 정보'),
  clip('key-seeMine', '내 정보 보기'),
  clip('key-large', '큰 글자', '큰 글짜'),
  clip('key-usual', '보통 글자', '보통 글짜'),
  clip('key-contrast', '고대비'),
  clip('key-low', '화면 낮추기', '화면 낟추기'),
  clip('key-callStaff', '직원 부르기', '지권 부르기'),
  clip('key-home', '처음으로', '처으므로'),
  clip('key-backspace', '한 자리 지우기'),
  clip('key-clear', '전체 지우기'),
  clip('key-hide', '가리기'),
  clip('key-show', '보이기'),
  clip('key-close', '닫기', '닫끼'),
  clip('key-stay', '계속할게요', '계소칼께요'),
  clip('key-accept', '적립을 시작할게요', '정니블 시자칼께요'),
  clip('key-retype', '번호 다시 누르기'),
  clip('key-underFourteen', '만 14세 미만이에요', '만 십싸 세 미마니에요'),
  clip('key-more', '자세히 보기'),
  clip('key-decline', '그만두기'),
  clip('key-undo', '잘못 눌렀어요', '잘몯 눌러써요'),
  clip('key-later', '다음에 쓸게요', '다으메 쓸께요'),
  clip('key-useNow', '지금 쓸게요', '지금 쓸께요'),
  clip('key-voiceOff', '음성 끄기'),
  clip('key-louder', '소리 크게'),
  clip('key-quieter', '소리 작게', '소리 작께'),
];
