/** What the frame itself says: moments, failures, updates, the first day. */
export const frame = {
  justNow: '방금 전',
  morning: '오전',
  afternoon: '오후',

  lockSoon: '{seconds, number}초 뒤에 잠가요',

  update: {
    title: '새 버전이 준비됐어요',
    body: '기록은 그대로예요.',
    take: '지금 바꾸기',
    later: '나중에',
  },

  firstDay: {
    title: '이제 가게를 열었어요',
    body: '‘직원’ 버튼에서 이름을 고르고 PIN을 누르면 스탬프를 줄 수 있어요.',
    start: '알겠어요',
  },

  crash: {
    kioskTitle: '화면을 다시 열고 있어요',
    kioskBody: '적립한 기록은 그대로 있어요. {seconds, number}초 뒤에 처음 화면으로 돌아가요.',
    title: '이 화면을 보여 드리지 못했어요',
    body: '기록은 그대로 있고, 손님 화면은 계속 쓸 수 있어요.',
    home: '처음 화면으로',
    supportFile: '도움 파일 저장',
    supportHint: '도움 파일에는 전화번호나 이름이 들어가지 않아요.',
    supportFileName: '단골-도움-{day}.json',
  },

  failure: {
    again: '다시 열기',
    QuotaReached: {
      title: '태블릿에 빈 곳이 없어요',
      body: '지금까지 적립한 기록은 그대로 있어요. 사진이나 쓰지 않는 앱을 지워 자리를 만든 뒤 다시 열어 주세요.',
    },
    StorageUnavailable: {
      title: '기록을 보관할 수 없는 창이에요',
      body: '시크릿 창이거나 저장을 막아 둔 브라우저예요. 보통 창에서 열거나 브라우저 설정에서 저장을 허용해 주세요.',
    },
    StorageWiped: {
      title: '이 태블릿의 기록이 사라졌어요',
      body: '브라우저가 저장한 것을 지웠어요. 이 창을 닫으면 빈 가게로 다시 시작하니, 그 전에 도움 파일을 저장해 설치한 분께 보여 주세요.',
    },
    UpgradeBlocked: {
      title: '다른 창을 닫아 주세요',
      body: '단골이 다른 창에서도 열려 있어서 새 버전으로 바꾸지 못했어요. 다른 창을 모두 닫고 다시 열어 주세요.',
    },
    ConnectionLost: {
      title: '기록과 연결이 끊겼어요',
      body: '마지막으로 ‘적립했어요’라고 한 것까지는 남아 있어요. 다시 열면 이어서 쓸 수 있어요.',
    },
    Unknown: {
      title: '앱을 열지 못했어요',
      body: '다시 열어 주세요. 계속 열리지 않으면 태블릿을 껐다 켜 주세요. 기록은 그대로 있어요.',
    },
  },

  replaced: {
    title: '새 버전을 다른 창에서 열었어요',
    body: '기록을 두 곳에서 고치지 않도록 이 창은 멈췄어요. 다시 열면 이어서 쓸 수 있어요.',
  },

  insecure: {
    title: '안전한 주소로 열어 주세요',
    body: '이 주소에서는 브라우저가 기록을 잠가서 보관해 주지 않아요. 그래서 아무것도 열지 않았어요.',
    here: '이 기기에 설치했다면',
    hereAddress: 'http://localhost:4710',
    elsewhere: '다른 태블릿이라면',
    elsewhereBody:
      '가게 주소를 https:// 로 시작하게 열어 주세요. 설치한 분께 HTTPS 주소를 물어봐 주세요.',
    now: '지금 주소',
  },

  opening: '여는 중이에요',
} as const;
