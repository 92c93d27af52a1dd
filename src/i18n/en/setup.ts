import type { setup as korean } from '#i18n/ko/setup.ts';
import type { Translation } from '#i18n/translation.ts';

export const setup = {
  pageTitle: 'Open your shop',
  language: 'Language of this screen',
  steps: '{step, number} / {total, number}',
  back: 'Back',
  next: 'Next',
  later: 'Do it later',
  preview: 'The card your customers see',
  previewName: 'Your shop',
  previewSeal: 'S',
  previewCard: 'Preview of a card with {total, plural, one {# stamp} other {# stamps}}',

  shop: {
    title: 'What’s your shop called?',
    sub: 'Shown to customers and on the seal. You can change it later.',
    homeScreenFirst:
      'Please add it to the home screen first and open it there. A shop made in this window is not seen by the home screen app.',
    name: 'Name of the shop',
    nameHint: 'As on your sign, up to {max, number} characters',
  },

  seal: {
    title: 'Carve your seal',
    sub: 'It is pressed for every stamp. You can change it later.',
    text: 'Text on the seal',
    textHint: 'Up to {max, number} characters. We suggest one from the name.',
  },

  reward: {
    title: 'What do stamps earn?',
    sub: 'You can change it at any time, and stamps already collected stay.',
    preset: 'How stamps are collected',
    presets: {
      drinks: '10 drinks',
      twoSteps: 'Two steps',
      visits: '5 visits',
    },
    small: 'Until the first reward',
    smallName: 'First reward',
    smallDefault: '1 cookie',
    visitsDefault: '10% off next time',
    price: 'Stamps needed',
    priceText: '{stamps, plural, one {# stamp} other {# stamps}}',
    less: 'One less',
    more: 'One more',
    name: 'Reward',
    nameDefault: '1 free drink',
    nameHint: 'Up to {max, number} characters',
    goal: 'Reward',
    promise: '{stamps, plural, one {# stamp} other {# stamps}}: {rewardIs}.',
  },

  handOff: {
    title: 'How many screens do you have?',
    sub: 'This decides who begins. You can change it later.',
  },

  owner: {
    title: 'Who is the owner?',
    sub: 'The PIN is used on this tablet only, and kept so that nobody can read it back.',
    name: 'Name',
    nameHint: 'Shown on staff screens only',
  },

  staff: {
    title: 'Does anyone work with you?',
    sub: 'If you are alone, skip this. You can add staff in the settings at any time.',
    name: 'Name',
    nameHint: 'Shown on staff screens only',
  },

  privacy: {
    title: 'How do you take numbers?',
    sub: 'It is part of the privacy notice. You can change it later.',
    officer: 'Privacy contact',
    officerHint: 'Left empty, the owner is named',
    contact: 'How customers reach them',
    contactHint: 'Phone or e-mail of the shop',
  },

  sample: {
    visit: 'Look around a sample shop',
    failed: 'This browser can’t open the sample shop. You can still open your own.',
    making: 'Making the sample shop',
    makingSub:
      'We are writing a year of 400 customers. All of it is made up, and one tap removes it.',
    percent: '{percent, number}%',
  },

  pin: {
    label: 'PIN',
    hint: '4 to 6 digits',
    again: 'PIN once more',
    againHint: 'Enter the same digits again',
  },

  problem: {
    nameMissing: 'The name has 1 to {max, number} characters.',
    NotFourToSixDigits: 'Choose 4 to 6 digits.',
    TooEasy: 'PINs that are easy to guess, such as 1234 or 0000, can’t be used.',
    PinsDiffer: 'The two PINs differ. Please enter it again.',
  },

  code: {
    title: 'Write down the recovery code',
    sub: 'It is the only key to your customers’ numbers when the tablet is replaced or repaired. It is not shown again.',
    label: 'Recovery code',
    print: 'Print',
    written: 'I wrote it down',
    found: 'Open the shop',
    foundWaiting: 'Write the code down, then press “I wrote it down”.',
    backHint: 'If you go back, a new code is made.',
    making: 'Making the keys',
    sheetTitle: 'Recovery code of {shopName}',
    sheetDay: 'Made on {day}',
    sheetWhat:
      'You need it when the Dangol tablet is replaced or repaired. Without it nobody can bring your customers’ numbers back.',
    sheetWhere: 'Keep it away from the tablet, and don’t send photos of it.',
  },
} satisfies Translation<typeof korean>;
