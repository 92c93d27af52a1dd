import { describe, expect, test } from 'vitest';
import { after, tapNumber } from '#tests/support/cafe.ts';
import { entryNumber, onBook } from '#tests/support/given.ts';
import {
  acceptedNotice,
  answersOf,
  consentOf,
  hasAnsweredHeardFrom,
  hasDeclined,
  heardFromOf,
  isGiven,
} from './answers.ts';
import type { PersonCommand } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { personBook } from './personBook.ts';

const given = onBook(personBook);

const linked: PersonEvent = { type: 'PhoneLinked', replaces: null };
const told = { noticeVersion: 1, basis: 'contract', retentionMonths: 24 } as const;
const accepted: PersonEvent = { type: 'NoticeAccepted', ...told, isFourteenOrOlder: true };
const joined = [linked, accepted] as const;
const forLonger = { ...told, retentionMonths: 36 } as const;

const askedAfter = tapNumber(7);
const channels = ['text', 'kakaoTalk'] as const;
const advertising = { purpose: 'advertising', channels, textVersion: 1 } as const;
const atNight = { purpose: 'nightAdvertising', channels, textVersion: 1 } as const;
const saidYes = { type: 'ConsentGiven', ...advertising } as const;
const saidYesAtNight = { type: 'ConsentGiven', ...atNight } as const;
const saidNo = { type: 'ConsentRefused', purpose: 'advertising', textVersion: 1 } as const;
const withdrew = { type: 'ConsentWithdrawn', purpose: 'advertising' } as const;
const withdrewAtNight = { type: 'ConsentWithdrawn', purpose: 'nightAdvertising' } as const;

const answered = { type: 'AlreadyAnswered' } as const;
const notGiven = { type: 'NoConsentGiven' } as const;

describe('advertising', () => {
  test('a yes remembers the channels, the text and the stamp it followed', () => {
    given(...joined)
      .when({ type: 'GiveConsent', ...advertising, askedAfter })
      .happens({ ...saidYes, askedAfter });
  });

  test('a no is remembered as well', () => {
    given(...joined)
      .when({ type: 'RefuseConsent', purpose: 'advertising', textVersion: 1 })
      .happens(saidNo);
  });

  test('the same answer to the same text is one answer', () => {
    given(...joined, saidYes)
      .when({ type: 'GiveConsent', ...advertising })
      .isRefused(answered);
    given(...joined, saidNo)
      .when({ type: 'RefuseConsent', purpose: 'advertising', textVersion: 1 })
      .isRefused(answered);
  });

  test('a new text is answered anew', () => {
    given(...joined, saidYes)
      .when({ type: 'GiveConsent', ...advertising, textVersion: 2 })
      .happens({ ...saidYes, textVersion: 2 });
  });

  test('at night needs a yes by day', () => {
    given(...joined)
      .when({ type: 'GiveConsent', ...atNight })
      .isRefused(notGiven);
    given(...joined, saidYes)
      .when({ type: 'GiveConsent', ...atNight })
      .happens(saidYesAtNight);
  });

  test('a withdrawal takes the night along', () => {
    given(...joined, saidYes, saidYesAtNight)
      .when({ type: 'WithdrawConsent', purpose: 'advertising' })
      .happens(withdrew, withdrewAtNight);
  });

  test('only the night can be withdrawn', () => {
    given(...joined, saidYes, saidYesAtNight)
      .when({ type: 'WithdrawConsent', purpose: 'nightAdvertising' })
      .happens(withdrewAtNight);
  });

  test('what was never given cannot be withdrawn', () => {
    given(...joined)
      .when({ type: 'WithdrawConsent', purpose: 'advertising' })
      .isRefused(notGiven);
    given(...joined, saidYes, withdrew)
      .when({ type: 'WithdrawConsent', purpose: 'advertising' })
      .isRefused(notGiven);
  });

  test('a no to a new text takes the night along', () => {
    given(...joined, saidYes, saidYesAtNight)
      .when({ type: 'RefuseConsent', purpose: 'advertising', textVersion: 2 })
      .happens({ ...saidNo, textVersion: 2 }, withdrewAtNight);
  });

  test('a later yes by day does not revive the night', () => {
    const { state } = given(
      ...joined,
      ...[saidYes, saidYesAtNight, withdrew, withdrewAtNight, saidYes],
    );

    expect(isGiven(state, 'advertising')).toBe(true);
    expect(isGiven(state, 'nightAdvertising')).toBe(false);
  });

  test('the last word counts, with its moment', () => {
    expect(consentOf(given(...joined).state, 'advertising')).toBeUndefined();
    expect(consentOf(given(...joined, saidYes).state, 'advertising')).toEqual({
      status: 'given',
      at: after(3),
      channels: ['text', 'kakaoTalk'],
      textVersion: 1,
    });
    expect(consentOf(given(...joined, saidNo).state, 'advertising')).toEqual({
      status: 'refused',
      at: after(3),
      textVersion: 1,
    });
    expect(consentOf(given(...joined, saidYes, withdrew).state, 'advertising')).toEqual({
      status: 'withdrawn',
      at: after(4),
    });
  });
});

describe('a changed notice', () => {
  test('is accepted in place of the first one', () => {
    given(...joined)
      .when({ type: 'AcceptNotice', ...forLonger, askedAfter })
      .happens({ type: 'NoticeAccepted', ...forLonger, askedAfter });
    const { state } = given(...joined, { type: 'NoticeAccepted', ...forLonger });

    expect(acceptedNotice(state)).toEqual(forLonger);
  });

  test('is accepted once', () => {
    given(...joined)
      .when({ type: 'AcceptNotice', ...told })
      .isRefused(answered);
  });

  test('is declined, and the accepted one stays', () => {
    given(...joined)
      .when({ type: 'DeclineNotice', ...forLonger })
      .happens({ type: 'NoticeDeclined', ...forLonger });
    const { state } = given(...joined, { type: 'NoticeDeclined', ...forLonger });

    expect(acceptedNotice(state)).toEqual(told);
    expect(hasDeclined(state, forLonger)).toBe(true);
    expect(hasDeclined(state, { ...forLonger, noticeVersion: 2 })).toBe(false);
  });

  test('the first entries did not say the retention: it was 24 months', () => {
    const { state } = given(linked, {
      type: 'NoticeAccepted',
      noticeVersion: 1,
      basis: 'contract',
      isFourteenOrOlder: true,
    });

    expect(acceptedNotice(state)).toEqual(told);
    expect(acceptedNotice(given().state)).toBeNull();
  });
});

describe('어떻게 오셨어요', () => {
  test('is told or skipped, once', () => {
    given(...joined)
      .when({ type: 'TellHeardFrom', source: 'friend' })
      .happens({ type: 'HeardFromTold', source: 'friend' });
    given(...joined)
      .when({ type: 'SkipHeardFrom' })
      .happens({ type: 'HeardFromSkipped' });
    given(...joined, { type: 'HeardFromSkipped' })
      .when({ type: 'TellHeardFrom', source: 'search' })
      .isRefused(answered);
    given(...joined, { type: 'HeardFromTold', source: 'friend' })
      .when({ type: 'SkipHeardFrom' })
      .isRefused(answered);
  });

  test('is not answered before', () => {
    expect(hasAnsweredHeardFrom(given(...joined).state)).toBe(false);
  });
});

describe('a tap that is taken back', () => {
  const after7 = { askedAfter } as const;

  test('takes along what was answered after it: it was a stranger’s answer', () => {
    given(...joined, { ...saidYes, ...after7 })
      .when({ type: 'TakeBackAnswers', askedAfter })
      .happens({ type: 'AnswersTakenBack', askedAfter });
  });

  test('leaves what was answered at another visit', () => {
    const { state } = given(
      ...joined,
      { ...saidNo, askedAfter: tapNumber(3) },
      { ...saidYes, ...after7 },
      { type: 'NoticeAccepted', ...forLonger, ...after7 },
      withdrew,
      { type: 'AnswersTakenBack', askedAfter },
    );

    expect(answersOf(state).map(({ type }) => type)).toEqual([
      'ConsentRefused',
      'ConsentWithdrawn',
    ]);
    expect(acceptedNotice(state)).toEqual(told);
  });

  test('is remembered before anything was answered: the question may still be on screen', () => {
    given(...joined, saidYes)
      .when({ type: 'TakeBackAnswers', askedAfter })
      .happens({ type: 'AnswersTakenBack', askedAfter });
  });

  test('is taken back once, and of nobody who is unknown or erased', () => {
    given(...joined, { type: 'AnswersTakenBack', askedAfter })
      .when({ type: 'TakeBackAnswers', askedAfter })
      .happens();
    given(...joined, { type: 'PersonErased', reason: 'Asked' })
      .when({ type: 'TakeBackAnswers', askedAfter })
      .happens();
    given().when({ type: 'TakeBackAnswers', askedAfter }).happens();
  });

  test.each<PersonCommand>([
    { type: 'GiveConsent', ...advertising, askedAfter },
    { type: 'RefuseConsent', purpose: 'advertising', textVersion: 1, askedAfter },
    { type: 'AcceptNotice', ...forLonger, askedAfter },
    { type: 'DeclineNotice', ...forLonger, askedAfter },
    { type: 'TellHeardFrom', source: 'friend', askedAfter },
    { type: 'SkipHeardFrom', askedAfter },
  ])('leaves nothing to answer afterwards: $type', (command) => {
    given(...joined, { type: 'AnswersTakenBack', askedAfter })
      .when(command)
      .isRefused({ type: 'NoLongerAsked' });
  });

  test('leaves free what is asked at another visit, and a withdrawal', () => {
    const takenBack = [...joined, saidYes, { type: 'AnswersTakenBack', askedAfter }] as const;

    given(...takenBack)
      .when({ type: 'SkipHeardFrom', askedAfter: tapNumber(8) })
      .happens({ type: 'HeardFromSkipped', askedAfter: tapNumber(8) });
    given(...takenBack)
      .when({ type: 'WithdrawConsent', purpose: 'advertising' })
      .happens(withdrew);
  });

  test('is remembered for eight of them', () => {
    const eightMore = [11, 12, 13, 14, 15, 16, 17, 18].map(
      (n): PersonEvent => ({ type: 'AnswersTakenBack', askedAfter: tapNumber(n) }),
    );
    const { state } = given(...joined, { type: 'AnswersTakenBack', askedAfter }, ...eightMore);

    expect(state.takenBack).toEqual([11, 12, 13, 14, 15, 16, 17, 18].map(tapNumber));
  });
});

test('nobody who is not registered, or was erased, answers anything', () => {
  const erased: PersonEvent = { type: 'PersonErased', reason: 'Asked' };

  given()
    .when({ type: 'GiveConsent', ...advertising })
    .isRefused({ type: 'NoSuchPerson' });
  given(...joined, saidYes, erased)
    .when({ type: 'WithdrawConsent', purpose: 'advertising' })
    .isRefused({ type: 'NoSuchPerson' });
  expect(given(...joined, saidYes, erased, saidYes).state).toEqual({
    links: [],
    notice: null,
    isErased: true,
  });
});

describe('whoever has the number and wants no advertising', () => {
  const stop = { type: 'StopConsent', purpose: 'advertising' } as const;

  test('ends it, by day and by night, whatever was answered before', () => {
    given(...joined, saidYes, saidYesAtNight)
      .when(stop)
      .happens(withdrew, withdrewAtNight);
    given(...joined, saidNo)
      .when(stop)
      .happens(withdrew);
    given(...joined)
      .when(stop)
      .happens(withdrew);
  });

  test('is no refusal where nobody is known, or it was said before', () => {
    given().when(stop).happens();
    given(...joined, withdrew)
      .when(stop)
      .happens();
    given(...joined, { type: 'PersonErased', reason: 'Asked' })
      .when(stop)
      .happens();
  });

  test('may agree again, and the yes names the stop that it ends', () => {
    const lifts = entryNumber(9);

    given(...joined, withdrew)
      .when({ type: 'GiveConsent', ...advertising, lifts })
      .happens({ ...saidYes, lifts });
    expect(consentOf(given(...joined, { ...saidYes, lifts }).state, 'advertising')).toMatchObject({
      status: 'given',
      lifts,
    });
  });

  test('agrees anew where an older yes ended an older stop', () => {
    const lifts = entryNumber(9);

    given(...joined, saidYes)
      .when({ type: 'GiveConsent', ...advertising, lifts })
      .happens({ ...saidYes, lifts });
    given(...joined, { ...saidYes, lifts })
      .when({ type: 'GiveConsent', ...advertising, lifts })
      .isRefused(answered);
  });
});

describe('어떻게 오셨어요', () => {
  const told = { type: 'HeardFromTold', source: 'friend' } as const;

  test('is put right by whoever said it, as often as they like', () => {
    given(...joined, told)
      .when({ type: 'CorrectHeardFrom', source: 'search' })
      .happens({ type: 'HeardFromTold', source: 'search' });
    given(...joined, told)
      .when({ type: 'CorrectHeardFrom', source: 'friend' })
      .isRefused(answered);
    const state = given(...joined, told, { ...told, source: 'search' }).state;
    expect(heardFromOf(state)).toBe('search');
  });
});
