import type { staffAsks as korean } from '#i18n/ko/staffAsks.ts';
import type { Translation } from '#i18n/translation.ts';

export const staffAsks = {
  counter: {
    title: 'Ads',
    given: 'By day only · agreed {day}',
    givenAtNight: 'Also at night · agreed {day}',
    refused: 'None · refused {day}',
    withdrawn: 'None · stopped {day}',
    notAsked: 'Not asked yet',
    withdraw: 'Stop the ads',
    stopped: 'No more ads from now on.',
  },

  owner: {
    title: 'Privacy',
    note: 'After a change, customers who signed up before are told once, after their next stamps.',
    basis: 'Signing up',
    basisHint: {
      contract: 'Takes only what stamps need. One tap is enough. (performance of a contract)',
      consent: 'Customers tick a box before they get stamps. (explicit consent)',
    },
    basisWhich: 'Which one is right depends on the shop. If you had legal advice, follow it',
    basisChoice: {
      contract: 'Read the notice and start',
      consent: 'Tick the box and start',
    },
    retention: 'Keep customers’ records for',
    retentionHint:
      'Customers are told that we keep their record this long after their last visit. It is not deleted automatically yet. When the time is over, find the customer on the staff screen and press “Delete everything”',
    months: '{months, plural, one {# month} other {# months}}',
    advertising: 'Ask about ads',
    advertisingHint:
      'Each customer is asked once, after their stamps, and never again after a no. Ads at night are asked separately, and a yes is confirmed on the spot',
    heardFrom: 'Ask how they found you',
    heardFromHint: 'Once, after the first stamps. Customers can skip it',
    on: 'Ask',
    off: 'Don’t ask',
    texts: 'Notice version {notice, number} · ads consent version {advertising, number}',
  },
} satisfies Translation<typeof korean>;
