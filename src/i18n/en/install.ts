import type { install as korean } from '#i18n/ko/install.ts';
import type { Translation } from '#i18n/translation.ts';

export const install = {
  title: 'Install on this tablet',
  sub: 'Done once, customers can’t leave the screen, and your records are safer.',
  lineNote: 'Home screen, locking the screen and keeping it on, step by step',
  open: 'Show how',
  back: 'Customer’s screen',
  place: 'What device is it?',
  places: {
    iPad: 'iPad',
    samsung: 'Galaxy Tab',
    android: 'Android',
    desktop: 'Computer',
  },
  checks: 'This tablet now',
  check: {
    standalone: {
      yes: 'Opened as an app',
      no: 'Opened in a browser window',
    },
    storage: {
      yes: 'The browser keeps your records',
      no: 'Records may be removed when space runs out',
    },
    awake: {
      yes: 'The screen stays on',
      no: 'The screen may turn off by itself',
    },
  },
  toHome: 'Put it on the home screen',
  kiosk: 'For customers only',
  iPad: {
    open: 'Open this address in Safari and press the share button at the top.',
    add: 'Press “Add to Home Screen”, then “Add”.',
    start:
      'Open it with the Dangol icon on the home screen. A shop made in the window is not seen there, so set your shop up now.',
    allow: 'Settings > Accessibility > Guided Access: turn it on and choose a passcode.',
    lock: 'With Dangol open, press the top button or the home button three times, then “Start”. Three times again ends it.',
    awake: 'Settings > Display & Brightness > Auto-Lock: “Never”.',
  },
  samsung: {
    open: 'Press the menu (≡) at the bottom of Samsung Internet.',
    add: 'Press “Add page to”, then “Home screen”.',
    start: 'Open it with the Dangol icon on the home screen.',
    allow: 'Settings > Security and privacy > Other security settings > Pin app: turn it on.',
    lock: 'Press the recents button, then “Pin this app” at the Dangol icon. Hold back and recents together to unpin.',
    awake: 'Settings > Display > Screen timeout: the longest. Keep the charger plugged in.',
  },
  android: {
    open: 'Press the menu (⋮) at the top right of Chrome.',
    add: 'Press “Add to home screen”, then “Install”.',
    start: 'Open it with the Dangol icon on the home screen.',
    allow: 'Settings > Security > App pinning: turn it on.',
    lock: 'In the recent apps, press the Dangol icon, then “Pin”. Hold back and recents together to unpin.',
    awake: 'Settings > Display > Screen timeout: the longest. Keep the charger plugged in.',
  },
  desktop: {
    open: 'Press the install button at the right of the address bar of Chrome or Edge. In Safari on a Mac: File > Add to Dock.',
    add: 'Press “Install”.',
    start: 'Open it with the Dangol icon on the desktop or in the Dock.',
    allow: 'Turn off the automatic clearing of browsing data. It would clear your records, too.',
    lock: 'Press F11 for full screen. On a Mac: Control+Command+F.',
    awake: 'In the power settings, keep the screen from turning off.',
  },
} satisfies Translation<typeof korean>;
