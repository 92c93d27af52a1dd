import type { frame as korean } from '#i18n/ko/frame.ts';
import type { Translation } from '#i18n/translation.ts';

export const frame = {
  justNow: 'just now',
  morning: 'AM',
  afternoon: 'PM',

  lockSoon: 'Locks in {seconds, plural, one {# second} other {# seconds}}',

  update: {
    title: 'A new version is ready',
    body: 'Your records stay as they are.',
    take: 'Update now',
    later: 'Later',
  },

  firstDay: {
    title: 'Your shop is open',
    body: {
      staffFirst: 'Press “Staff”, choose your name and enter your PIN to give stamps.',
      customerFirst:
        'When customers enter their number they gather under “Staff”. Choose your name and enter your PIN to confirm them.',
      automatic:
        'Customers enter their number and get their stamps. To give another number, press “Staff”, choose your name and enter your PIN.',
    },
    install: 'Install on this tablet',
    start: 'Got it',
  },

  crash: {
    kioskTitle: 'Opening the screen again',
    kioskBody:
      'All stamps are safe. Back to the start in {seconds, plural, one {# second} other {# seconds}}.',
    title: 'We could not show this screen',
    body: 'All records are safe, and the customer’s screen keeps working.',
    home: 'Start over',
    supportFile: 'Save help file',
    supportHint: 'The help file contains no phone numbers and no names.',
    supportFileName: 'dangol-help-{day}.json',
  },

  failure: {
    again: 'Open again',
    tryAgain: 'Try again',
    QuotaReached: {
      title: 'The tablet is full',
      body: 'All stamps so far are safe. Delete photos or apps you don’t need to make room.',
      byItself:
        'Once there is room, this screen goes away by itself. The number just entered was not stored, so please enter it again.',
      stillFull: 'There is not enough room yet.',
    },
    StorageUnavailable: {
      title: 'This window can’t keep records',
      body: 'It is a private window, or the browser does not allow storage. Open a normal window, or allow storage in the browser’s settings.',
    },
    StorageWiped: {
      title: 'The records on this tablet are gone',
      body: 'What the browser had stored was deleted. That happens when browsing data is cleared, when room runs out, when the storage is damaged, or with kiosk apps that empty the window.',
      whatNow:
        'The app can’t bring them back yet. Leave this screen as it is and show it to whoever installed it. If you can’t find them, you can start again with an empty shop.',
    },
    UpgradeBlocked: {
      title: 'Please close the other windows',
      body: 'Dangol is open in another window, so it could not be updated. Close all other windows and open it again.',
    },
    AppTooOld: {
      title: 'The app is older than its records',
      body: 'A newer app wrote these records, so this one can’t open them. They are all still here. Connect to the internet and open it again.',
    },
    ConnectionLost: {
      title: 'The records can’t be reached',
      body: 'Everything up to the last “You got …” is safe. Open it again to go on.',
    },
    Unknown: {
      title: 'The app could not open',
      body: 'Please open it again. If that does not help, turn the tablet off and on. All records are safe.',
    },
  },

  startAnew: {
    ask: 'Start again',
    title: 'Start again with an empty shop?',
    body: 'The lost stamps don’t come back, and every customer starts at 0. You also enter the shop’s name and staff again.',
    back: 'Cancel',
    yes: 'Yes, start with an empty shop',
  },

  readOnly: {
    body: 'The app is older than its records. Until it is updated you can look, but not give stamps or change anything.',
    refresh: 'Reload',
  },

  afterReload: {
    seen: 'Got it',
    saved: {
      grant: 'The last stamps were saved.',
      reward: 'The last reward was saved.',
      other: 'The last change was saved.',
    },
    notSaved: {
      grant: 'The last stamps were not saved. Please enter the number again.',
      reward: 'The last reward was not saved. Please try again.',
      other: 'The last change was not saved. Please try again.',
    },
  },

  clockSuspect:
    'Please check the tablet’s clock. Stamps go on as usual, and records made meanwhile are marked.',
  entriesLost:
    'The last {entries, plural, one {# record} other {# records}} may be lost. The owner can see more under “This tablet” in the shop’s settings.',

  missingPart: {
    title: 'This screen has to be loaded again',
    body: 'The app was updated. Finish what you were doing, and it loads by itself.',
    inVain:
      'This screen could not be loaded. Check the internet connection and load it again. The customer’s screen keeps working.',
    again: 'Load again',
  },

  replaced: {
    title: 'A newer version is open in another window',
    body: 'This window has stopped so that records are not changed in two places. Open it again to go on.',
  },

  insecure: {
    title: 'Please use a secure address',
    body: 'At this address the browser can’t lock your records away, so nothing was opened.',
    here: 'If it is installed on this device',
    hereAddress: 'http://localhost:4710',
    elsewhere: 'If it is another tablet',
    elsewhereBody:
      'Open the shop’s address starting with https:// . Ask whoever installed it for the HTTPS address.',
    now: 'Address now',
  },

  opening: 'Opening',
  openingPhase: {
    makingRowsAgain: {
      title: 'Sorting the records again',
      body: 'This is for the new version. Nothing is lost and it is done soon. Please don’t turn the tablet off.',
    },
    waitingForOthers: {
      title: 'Closing the other windows',
      body: 'Dangol is open in another window. One moment, please.',
    },
  },
} satisfies Translation<typeof korean>;
