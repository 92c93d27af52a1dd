import type { requests as korean } from '#i18n/ko/requests.ts';
import type { Translation } from '#i18n/translation.ts';

export const requests = {
  title: 'Customer requests',
  note: 'By law they get an answer within 10 days. When the customer comes, check their phone under “My info”.',
  noteShort: 'When the customer comes, do it under “My info”',
  kind: {
    see: 'See my record',
    erase: 'Delete everything',
  },
  who: 'Ending in {last4}',
  erased: 'A customer who is deleted already',
  unknown: 'We keep nothing for this number, tell them so',
  due: 'by {day}',
  daysLeft: '{days, plural, one {# day} other {# days}} left',
  lastDay: 'Last day',
  late: '{days, plural, one {# day} other {# days}} late',
  done: 'Done',
  doneFull: '{what}: done',
  refuse: 'Refuse',
  refuseFull: 'Refuse: {what}',
  saidDone: 'Noted as done.',

  refusing: {
    title: 'Why do you refuse?',
    body: 'Tell the customer why, and that they may ask again or call the privacy report centre (118).',
    reasons: {
      CouldNotVerify: 'I could not tell that it’s them',
      KeptByLaw: 'Another law makes us keep it',
      TakenBack: 'The customer took it back',
    },
    chooseReason: 'Please choose a reason first.',
    submit: 'Refuse',
    done: 'Noted as refused.',
  },
} satisfies Translation<typeof korean>;
