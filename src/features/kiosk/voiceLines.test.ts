import { expect, test } from 'vitest';
import { type Card, emptyCard } from '#books/card/card.ts';
import type { GrantMade } from '#device/runtime.ts';
import type { Turn } from '#device/tabletState.ts';
import type { CommandId } from '#domain/ids.ts';
import { credit, noLots } from '#domain/lots.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { stamps } from '#domain/stamps.ts';
import { coffeeAtTen, hana, minji } from '#tests/support/cafe.ts';
import { idleKeypad, type KioskEvent, type KioskStep, kioskFlow } from './kioskFlow.ts';
import { voiceClipNames } from './voiceClipNames.ts';
import { type VoiceScene, voiceLines } from './voiceLines.ts';

const twoStamps: Turn = { purpose: 'grant', openedBy: hana, stamps: stamps(2) };

const cardOf = (count: number): Card => ({
  ...emptyCard,
  stamps: credit(noLots, { count, expiresAt: null }),
});

const grantOf = (granted: number, balance: number): GrantMade => ({
  type: 'GrantMade',
  tapId: 'tap' as CommandId,
  customerId: minji,
  last4: '1534' as Last4,
  stamps: stamps(granted),
  isFirstVisit: false,
  isPaperCard: false,
  cardBefore: cardOf(balance - granted),
  card: cardOf(balance),
  ask: null,
});

const sceneOf = (state: KioskStep, turn: Turn | null = null): VoiceScene => ({
  state,
  turn,
  isCallShown: false,
  isStillThereAsked: false,
});

/** The clips of what is said when these events follow one another. */
function heard(events: readonly KioskEvent[], turn: Turn | null = null): readonly string[] {
  let before = sceneOf(idleKeypad, turn);
  return events.map((event) => {
    const now = sceneOf(kioskFlow(before.state, event), turn);
    const lines = voiceLines(before, now, coffeeAtTen);
    before = now;
    return voiceClipNames(lines).join(' ');
  });
}

const typed = (digits: string): readonly KioskEvent[] =>
  [...digits].map((digit) => ({ type: 'DigitTyped', digit }));

const granted = (made: GrantMade): readonly KioskEvent[] => [
  { type: 'NumberSent', turn: twoStamps },
  { type: 'CheckedIn', checkIn: made, program: coffeeAtTen },
];

test('a customer who asks for the voice hears that it is on, and what to do', () => {
  expect(voiceClipNames(voiceLines(null, sceneOf(idleKeypad), coffeeAtTen))).toEqual([
    'on',
    'typeNumber',
  ]);
  expect(voiceClipNames(voiceLines(null, sceneOf(idleKeypad, twoStamps), coffeeAtTen))).toEqual([
    'on',
    'stamps',
    'count-2',
    'toGrant',
  ]);
});

test('each digit is heard, and how many are left', () => {
  expect(heard(typed('48271534'))).toEqual([
    'digit-4 left-7',
    'digit-8 left-6',
    'digit-2 left-5',
    'digit-7 left-4',
    'digit-1 left-3',
    'digit-5 left-2',
    'digit-3 left-1',
    'digit-4 lookAtNumber',
  ]);
});

test('the last digit is followed by the verb that is on the button', () => {
  const last = (events: readonly KioskEvent[]) => heard(events).at(-1);

  expect(last([{ type: 'RewardAsked' }, ...typed('48271534')])).toBe('digit-4 lookAtNumberReward');
  expect(last([{ type: 'MineAsked' }, ...typed('48271534')])).toBe('digit-4 lookAtNumberMine');
});

test('a number that is hidden from the eye is hidden from the ear', () => {
  expect(heard([{ type: 'HidingToggled' }, ...typed('48')])).toEqual(['', 'left-7', 'left-6']);
});

test('an erased digit is heard as erased, and not named again', () => {
  expect(heard([...typed('48'), { type: 'DigitErased' }, { type: 'NumberCleared' }])).toEqual([
    'digit-4 left-7',
    'digit-8 left-6',
    'erased left-7',
    'erased left-8',
  ]);
});

test('the stamps of a grant are heard in words', () => {
  expect(heard(granted(grantOf(2, 4)))).toEqual(['', 'stamps count-2 granted now count-4 are']);
  expect(heard(granted(grantOf(1, 21)))).toContain(
    'stamps count-1 granted now tens-2 count-1 are canRedeem',
  );
  expect(heard(granted(grantOf(3, 120)))).toContain('stamps count-3 granted canRedeem');
});

test('what stopped a number is heard', () => {
  expect(
    heard([...typed('482715'), { type: 'Said', say: { type: 'TooFewDigits', digitsMissing: 2 } }]),
  ).toContain('tooFew left-2');
  expect(heard([{ type: 'Said', say: { type: 'StaffFirst' } }])).toEqual(['staffFirst wait']);
});

test('the warning before the screen goes back is heard', () => {
  const before = sceneOf(idleKeypad);

  const lines = voiceLines(before, { ...before, isStillThereAsked: true }, coffeeAtTen);

  expect(voiceClipNames(lines)).toEqual(['stillThere']);
});

test('a number that is on its way says nothing, and no last digits are ever said', () => {
  const said = heard([...typed('48271534'), ...granted(grantOf(2, 4))], twoStamps).slice(8);

  expect(said).toEqual(['', 'stamps count-2 granted now count-4 are']);
});
