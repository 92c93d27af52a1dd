import { expect, test } from 'vitest';
import type { AskAnswer } from '#desk/asks.ts';
import { opening } from '#tests/support/cafe.ts';
import { stageAfter } from './askStages.ts';

const heardFrom = { type: 'heardFrom' } as const;
const after = (answer: AskAnswer | null, next: typeof heardFrom | null = null) =>
  stageAfter({ answer, next, at: opening });

test('a yes to advertising asks about the night, before anything else', () => {
  expect(after({ type: 'advertising', isGiven: true }, heardFrom)).toEqual({
    type: 'nightAdvertising',
  });
});

test('the night’s answer tells what came of it, before anything else', () => {
  expect(after({ type: 'nightAdvertising', isGiven: true }, heardFrom)).toEqual({
    type: 'given',
    at: opening,
    isNightGiven: true,
  });
  expect(after({ type: 'nightAdvertising', isGiven: false })).toEqual({
    type: 'given',
    at: opening,
    isNightGiven: false,
  });
});

test('every other answer makes room for the next question', () => {
  expect(after({ type: 'advertising', isGiven: false }, heardFrom)).toEqual(heardFrom);
  expect(after(null, heardFrom)).toEqual(heardFrom);
});

const notice = { noticeVersion: 2, basis: 'contract', retentionMonths: 24 } as const;

test.each<[AskAnswer | null, string]>([
  [{ type: 'notice', notice, isAccepted: true }, 'accepted'],
  [{ type: 'notice', notice, isAccepted: false }, 'declined'],
  [{ type: 'advertising', isGiven: false }, 'noAdvertising'],
  [{ type: 'heardFrom', source: 'search' }, 'told'],
  [{ type: 'heardFrom', source: null }, 'done'],
  [null, 'done'],
])('after %o with nothing more to ask it says %s', (answer, thanks) => {
  expect(after(answer)).toEqual({ type: 'thanks', for: thanks });
});
