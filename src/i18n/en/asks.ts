import type { asks as korean } from '#i18n/ko/asks.ts';
import type { Translation } from '#i18n/translation.ts';

/** `facts`, `notice` and `advertising` are pinned as the Korean ones are: `device/notice.test.ts`. */
export const asks = {
  facts: {
    what: 'What',
    whatAnswer: 'Phone number, visits, stamps',
    why: 'Why',
    whyAnswer: 'For your stamps and rewards',
    untilWhen: 'Until',
    untilWhenAnswer:
      '<b>{months, plural, one {# month} other {# months}} after your last visit</b>\nor until you ask us to delete it',
    refuse: 'Choice',
    refuseAnswer: '<b>You can say no:</b> no stamps,\nand your order stays the same',
    consent: 'I agree to this use of my information (required)',
    accept: 'I’m 14 or older. Start collecting',
  },

  notice: {
    title: 'How we treat your information',
    who: 'Who',
    whoAnswer: 'The owner of {shopName} is responsible for it.',
    officerAnswer:
      'The owner of {shopName} is responsible for it. Whom to ask: {name} (privacy officer), {contact}',
    required: {
      contract: 'Without consent',
      consent: 'With your consent (required)',
    },
    requiredAnswer:
      'Your mobile number, the dates and times of your visits, and the stamps and rewards you got. What you bought and paid is kept only if staff write it down. All of it is used only to collect stamps and give rewards.',
    basis: 'Legal basis',
    basisAnswer: {
      contract:
        'We need it to keep our promise of stamps and rewards, so we inform you instead of asking for consent. (Korean Personal Information Protection Act, Article 15(1)4)',
      consent:
        'We only take it if you agree. If you don’t, only stamps are unavailable to you. (Korean Personal Information Protection Act, Article 15(1)1)',
    },
    optional: 'With your consent (optional)',
    optionalAnswer:
      'After your stamps we may ask, one at a time, whether you want ads, whether also at night, and how you found us. If you don’t answer or say no, you get the same stamps.',
    untilWhen: 'Until',
    untilWhenAnswer:
      '{months, plural, one {# month} other {# months}} after your last visit, or until you ask us to delete it. Then it is erased for good.',
    where: 'Where',
    whereAnswer: 'Locked away inside this tablet. We don’t give or send it to anyone.',
    rights: 'Your rights',
    rightsAnswer:
      'Tell our staff at any time, and you can see your record or have it deleted. If you say no, your order is not affected.',
  },

  advertising: {
    title: 'Would you like news and coupons from us?',
    how: 'We send <b>ads by text message and KakaoTalk</b>. Without them you get the same stamps. (optional)',
    what: 'We use your phone number and visits <b>until you tell us to stop</b>, and ask you again every two years.',
    yes: 'Yes, please',
    no: 'No, thanks',
    nightTitle: 'Great, we will. At night as well?',
    night: 'Also between 9 PM and 8 AM (optional)',
    nightDone: 'That’s fine',
  },

  given: {
    title: 'You get our ads from {day}',
    byDay:
      '{shopNameSubject} sends them by <b>text message and KakaoTalk</b>, never between 9 PM and 8 AM. You can stop them at any time: just press “My info” here.',
    byNight:
      '{shopNameSubject} sends them by <b>text message and KakaoTalk</b>, also between 9 PM and 8 AM. You can stop them at any time: just press “My info” here.',
    close: 'Got it',
  },

  changed: {
    title: 'Our privacy notice has changed',
    retention:
      'We now keep your record for <b>{after, plural, one {# month} other {# months}}</b> after your last visit. It was {before, plural, one {# month} other {# months}} before.',
    consent: 'From now on we use your phone number, visits and stamps <b>with your consent</b>.',
    contract:
      'From now on we <b>inform you instead of asking for consent</b> about what stamps need.',
    text: 'We describe in more detail what we use and what for.',
    canRefuse:
      'If you don’t agree you keep getting stamps, and what we told you before still holds.',
    more: 'Read more',
    read: 'I’ve read it',
    agree: 'I agree',
    decline: 'No, thanks',
  },

  heardFrom: {
    title: 'How did you find us?',
    sub: 'You don’t have to choose',
    passingBy: 'Walking by',
    friend: 'A friend',
    search: 'Search or map',
    socialMedia: 'Social media',
    other: 'Other',
    skip: 'Skip',
  },

  thanks: {
    accepted: 'Thank you for reading it.',
    declined: 'All right, we leave it as we told you before.',
    noAdvertising: 'All right, no ads. You get the same stamps.',
    told: 'Thank you for telling us.',
    done: 'Thank you. Enjoy!',
  },

  first: {
    consentMissing: 'Please tick the box first. If you say no, your order is not affected.',
  },
  close: 'Done reading',
} satisfies Translation<typeof korean>;
