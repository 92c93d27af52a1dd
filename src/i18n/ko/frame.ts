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
    body: {
      staffFirst: '‘직원’ 버튼에서 이름을 고르고 PIN을 누르면 스탬프를 줄 수 있어요.',
      customerFirst:
        '손님이 번호를 누르면 ‘직원’ 화면에 모여요. 이름을 고르고 PIN을 누르면 확인할 수 있어요.',
      automatic:
        '손님이 번호를 누르면 스탬프가 쌓여요. 다른 개수를 줄 때는 ‘직원’ 버튼에서 이름을 고르고 PIN을 눌러 주세요.',
    },
    install: '태블릿에 설치하기',
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
    tryAgain: '다시 해 보기',
    QuotaReached: {
      title: '태블릿에 빈 곳이 없어요',
      body: '지금까지 적립한 기록은 그대로 있어요. 사진이나 쓰지 않는 앱을 지워 자리를 만들어 주세요.',
      byItself:
        '자리가 생기면 이 화면은 저절로 돌아가요. 방금 누른 번호는 저장되지 않았으니 다시 눌러 주세요.',
      stillFull: '아직 자리가 모자라요.',
    },
    StorageUnavailable: {
      title: '기록을 보관할 수 없는 창이에요',
      body: '시크릿 창이거나 저장을 막아 둔 브라우저예요. 보통 창에서 열거나 브라우저 설정에서 저장을 허용해 주세요.',
    },
    StorageWiped: {
      title: '이 태블릿의 기록이 사라졌어요',
      body: '브라우저에 저장한 것이 지워졌어요. 인터넷 사용 기록을 지웠거나, 자리가 모자랐거나, 저장 장치가 상했거나, 창을 비우는 키오스크 앱을 쓰면 그럴 수 있어요.',
      whatNow:
        '사라진 기록을 앱이 되살릴 방법은 아직 없어요. 이 화면을 그대로 두고 설치한 분께 먼저 보여 주세요. 찾을 수 없다면 빈 가게로 새로 시작할 수 있어요.',
    },
    UpgradeBlocked: {
      title: '다른 창을 닫아 주세요',
      body: '단골이 다른 창에서도 열려 있어서 새 버전으로 바꾸지 못했어요. 다른 창을 모두 닫고 다시 열어 주세요.',
    },
    AppTooOld: {
      title: '앱이 기록보다 오래됐어요',
      body: '더 새로운 앱이 적은 기록이라 이 앱으로는 열 수 없어요. 기록은 그대로 있어요. 인터넷에 연결한 뒤 다시 열어 주세요.',
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

  startAnew: {
    ask: '새로 시작하기',
    title: '빈 가게로 새로 시작할까요?',
    body: '사라진 적립은 돌아오지 않고, 손님들의 스탬프는 0개부터 다시 시작해요. 가게 이름과 직원도 다시 적어야 해요.',
    back: '그만두기',
    yes: '네, 빈 가게로 시작할게요',
  },

  readOnly: {
    body: '앱이 기록보다 오래됐어요. 새 버전으로 바꿀 때까지 볼 수만 있고, 적립하거나 고칠 수 없어요.',
    refresh: '새로고침',
  },

  afterReload: {
    seen: '알겠어요',
    saved: {
      grant: '방금 적립은 저장됐어요.',
      reward: '방금 혜택 사용은 저장됐어요.',
      other: '방금 한 일은 저장됐어요.',
    },
    notSaved: {
      grant: '방금 적립은 저장되지 않았어요. 번호를 다시 눌러 주세요.',
      reward: '방금 혜택 사용은 저장되지 않았어요. 다시 해 주세요.',
      other: '방금 한 일은 저장되지 않았어요. 다시 해 주세요.',
    },
  },

  clockSuspect:
    '태블릿 시계가 맞는지 봐 주세요. 적립은 그대로 되고, 그동안의 기록에는 표시해 둬요.',
  entriesLost:
    '마지막 기록 {entries, number}건이 사라졌을 수 있어요. 사장님이 가게 설정의 ‘이 태블릿’에서 볼 수 있어요.',

  missingPart: {
    title: '이 화면을 다시 불러와야 해요',
    body: '앱이 새 버전으로 바뀌었어요. 하던 적립을 먼저 마치면 저절로 다시 불러와요.',
    inVain:
      '이 화면을 불러오지 못했어요. 인터넷 연결을 확인하고 다시 불러와 주세요. 손님 화면은 계속 쓸 수 있어요.',
    again: '다시 불러오기',
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
  openingPhase: {
    makingRowsAgain: {
      title: '기록을 다시 정리하고 있어요',
      body: '새 버전에 맞추는 중이에요. 기록은 그대로이고, 곧 끝나요. 태블릿을 끄지 말아 주세요.',
    },
    waitingForOthers: {
      title: '다른 창을 닫고 있어요',
      body: '단골이 다른 창에서도 열려 있어요. 잠시만 기다려 주세요.',
    },
  },
} as const;
