import type { frame as korean } from '#i18n/ko/frame.ts';
import type { Translation } from '#i18n/translation.ts';

export const frame = {
  justNow: '刚刚',
  morning: '上午',
  afternoon: '下午',

  lockSoon: '{seconds, number} 秒后锁定',

  update: {
    title: '新版本已准备好',
    body: '记录保持不变。',
    take: '立即更新',
    later: '以后再说',
  },

  firstDay: {
    title: '店铺已开张',
    body: {
      staffFirst: '按“店员”，选择姓名并输入 PIN，即可盖章。',
      customerFirst: '客人输入号码后会集中到“店员”页面。选择姓名并输入 PIN，即可确认。',
      automatic: '客人输入号码即可获得印章。如需其他数量，请按“店员”，选择姓名并输入 PIN。',
    },
    install: '安装到平板',
    start: '知道了',
  },

  crash: {
    kioskTitle: '正在重新打开页面',
    kioskBody: '印章记录都还在。{seconds, number} 秒后返回首页。',
    title: '无法显示这个页面',
    body: '记录都还在，客人页面可以继续使用。',
    home: '返回首页',
    supportFile: '保存求助文件',
    supportHint: '求助文件不包含电话号码和姓名。',
    supportFileName: 'dangol-help-{day}.json',
  },

  failure: {
    again: '重新打开',
    tryAgain: '重试',
    QuotaReached: {
      title: '平板存储空间已满',
      body: '到目前为止的印章都还在。请删除照片或不用的应用，腾出空间。',
      byItself: '有空间后，这个页面会自动消失。刚才输入的号码没有保存，请重新输入。',
      stillFull: '空间仍然不足。',
    },
    StorageUnavailable: {
      title: '这个窗口无法保存记录',
      body: '这是无痕窗口，或浏览器禁止了存储。请用普通窗口打开，或在浏览器设置中允许存储。',
    },
    StorageWiped: {
      title: '这台平板上的记录消失了',
      body: '浏览器保存的内容被清除了。清除浏览数据、空间不足、存储损坏，或使用会清空窗口的自助机应用时，都可能发生。',
      whatNow:
        '应用目前无法恢复消失的记录。请保持这个页面，先给安装的人看。如果找不到，可以用空店铺重新开始。',
    },
    UpgradeBlocked: {
      title: '请关闭其他窗口',
      body: 'Dangol 还在其他窗口打开，无法更新。请关闭所有其他窗口后重新打开。',
    },
    AppTooOld: {
      title: '应用版本比记录旧',
      body: '记录由更新版本的应用写入，这个应用无法打开。记录都还在。请连接网络后重新打开。',
    },
    ConnectionLost: {
      title: '与记录的连接中断',
      body: '最后显示“已盖章”之前的记录都还在。重新打开即可继续使用。',
    },
    Unknown: {
      title: '应用无法打开',
      body: '请重新打开。如果仍然不行，请重启平板。记录都还在。',
    },
  },

  startAnew: {
    ask: '重新开始',
    title: '用空店铺重新开始吗？',
    body: '消失的印章不会回来，所有客人从 0 个重新开始。店名和店员也要重新输入。',
    back: '取消',
    yes: '好，用空店铺开始',
  },

  readOnly: {
    body: '应用版本比记录旧。更新之前只能查看，不能盖章或修改。',
    refresh: '刷新',
  },

  afterReload: {
    seen: '知道了',
    saved: {
      grant: '刚才的印章已保存。',
      reward: '刚才的奖励使用已保存。',
      other: '刚才的操作已保存。',
    },
    notSaved: {
      grant: '刚才的印章没有保存。请重新输入号码。',
      reward: '刚才的奖励使用没有保存。请重试。',
      other: '刚才的操作没有保存。请重试。',
    },
  },

  clockSuspect: '请检查平板的时钟是否正确。盖章照常进行，期间的记录会做标记。',
  entriesLost: '最后 {entries, number} 条记录可能已丢失。店主可以在店铺设置的“这台平板”中查看。',

  missingPart: {
    title: '需要重新加载这个页面',
    body: '应用已更新。完成当前操作后会自动重新加载。',
    inVain: '无法加载这个页面。请检查网络连接后重新加载。客人页面可以继续使用。',
    again: '重新加载',
  },

  replaced: {
    title: '新版本已在其他窗口打开',
    body: '为避免两处同时修改记录，这个窗口已停止。重新打开即可继续使用。',
  },

  insecure: {
    title: '请使用安全的网址',
    body: '在这个网址下，浏览器无法加密保存记录，因此什么都没有打开。',
    here: '如果安装在这台设备上',
    hereAddress: 'http://localhost:4710',
    elsewhere: '如果是其他平板',
    elsewhereBody: '请用 https:// 开头的店铺网址打开。请向安装的人询问 HTTPS 网址。',
    now: '当前网址',
  },

  opening: '正在打开',
  openingPhase: {
    makingRowsAgain: {
      title: '正在重新整理记录',
      body: '正在适配新版本。记录保持不变，很快就好。请不要关闭平板。',
    },
    waitingForOthers: {
      title: '正在关闭其他窗口',
      body: 'Dangol 还在其他窗口打开。请稍等。',
    },
  },
} satisfies Translation<typeof korean>;
