import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fallSilent,
  interrupt,
  nothingTyped,
  pressKey,
  silenceMsAfter,
  type Typing,
  type WedgeKey,
} from './wedge.ts';

/** What the page saw: released and unheld keys, `[code]` for a scan, `(cut off)` for a torn one. */
function typed(keys: readonly WedgeKey[]): readonly string[] {
  const seen: string[] = [];
  let typing: Typing = nothingTyped;
  const take = (step: ReturnType<typeof pressKey>, key?: string): void => {
    typing = step.typing;
    seen.push(...step.released.map((each) => each.key));
    if (step.cutOff) seen.push(step.cutOff.hasLeaked ? '(cut off, leaked)' : '(cut off)');
    if (step.scanned !== undefined) seen.push(`[${step.scanned}]`);
    if (!step.isHeld && key !== undefined) seen.push(key);
  };
  for (const key of keys) {
    const last = typing.held.at(-1);
    if (last && key.atMs - last.atMs >= silenceMsAfter(typing)) take(fallSilent(typing));
    const isShortcut = key.key.startsWith('Ctrl+');
    take(isShortcut ? interrupt(typing, key) : pressKey(typing, key), key.key);
  }
  if (typing.held.length > 0) take(fallSilent(typing));
  return seen;
}

/** Keys with the milliseconds since the key before. */
const keysOf = (...strokes: readonly (readonly [key: string, gapMs: number])[]): WedgeKey[] => {
  let atMs = 1_000;
  return strokes.map(([key, gapMs]) => {
    atMs += gapMs;
    return { key, atMs };
  });
};
const run = (keys: string, gapMs: number): [string, number][] =>
  [...keys].map((key) => [key, gapMs]);

const table: readonly (readonly [
  story: string,
  strokes: readonly (readonly [string, number])[],
  seen: readonly string[],
])[] = [
  ['a USB scanner, 4 ms a key', [...run('202611', 4), ['Enter', 4]], ['[202611]']],
  ['a wireless scanner, 35 ms a key', [...run('00420042', 35), ['Enter', 35]], ['[00420042]']],
  ['a scanner that ends with Tab', [...run('POS-77', 8), ['Tab', 8]], ['[POS-77]']],
  [
    'a scanner that holds Shift for capitals',
    [['Shift', 5], ...run('A12', 5), ['Shift', 5], ...run('B34', 5), ['Enter', 5]],
    ['Shift', 'Shift', '[A12B34]'],
  ],
  ['five quick keys are a person’s', [...run('48271', 10), ['Enter', 10]], [...'48271', 'Enter']],
  ['36 ms is a person’s pace', [...run('48271534', 36), ['Enter', 36]], [...'48271534', 'Enter']],
  ['a person, 120 ms a key', [...run('48271534', 120), ['Enter', 300]], [...'48271534', 'Enter']],
  [
    'two keys that roll over',
    [...run('48', 90), ['2', 6], ['7', 90], ['1', 12], ['Enter', 20]],
    [...'48271', 'Enter'],
  ],
  ['a lone Enter', [['Enter', 500]], ['Enter']],
  ['a lone Tab', [['Tab', 500]], ['Tab']],
  ['Space on a button', [[' ', 500]], [' ']],
  [
    'a scan half a second after a person’s digits',
    [...run('4827', 120), ['2', 500], ...run('02611', 4), ['Enter', 4], ['1', 400]],
    [...'4827', '[202611]', '1'],
  ],
  [
    'a scan sooner after a digit: who can say that the digit was not its first?',
    [...run('4827', 120), ['2', 499], ...run('02611', 4), ['Enter', 4], ['1', 400]],
    [...'4827', '(cut off, leaked)', '1'],
  ],
  [
    'a scan right after a person’s whole number, sent with Enter',
    [...run('4827', 120), ['Enter', 120], ['2', 90], ...run('02611', 4), ['Enter', 4]],
    [...'4827', 'Enter', '[202611]'],
  ],
  [
    'two scans in a row',
    [...run('111111', 4), ['Enter', 4], ...run('222222', 4), ['Enter', 4]],
    ['[111111]', '[222222]'],
  ],
  ['a scanner that sends no end', run('20261122', 4), ['(cut off)']],
  [
    'a torn scan, then a person',
    [...run('20261122', 4), ['4', 500], ['8', 120]],
    ['(cut off)', '4', '8'],
  ],
  [
    'a scan torn after its twelfth key: the rest of it goes nowhere, its Enter neither',
    [...run('202611220042', 4), ['9', 60], ...run('34567890123', 4), ['Enter', 4], ['4', 90]],
    ['(cut off)', '4'],
  ],
  [
    'a scan torn after its fifth key: the page has those, and hears of it',
    [...run('20261', 4), ['1', 60], ...run('220042934567890123', 4), ['Enter', 4], ['4', 90]],
    [...'20261', '(cut off, leaked)', '4'],
  ],
  [
    'a scan torn twice, first early',
    [
      ...run('202', 4),
      ['6', 60],
      ...run('1122004', 4),
      ['2', 60],
      ...run('93456', 4),
      ['Enter', 4],
    ],
    [...'202', '(cut off, leaked)'],
  ],
  [
    'a torn scan with no end is over after half a second of silence',
    [...run('202611220042', 4), ['9', 60], ...run('345', 4), ['4', 499], ['8', 500], ['2', 120]],
    ['(cut off)', '8', '2'],
  ],
  [
    'two scans in a row, the first one torn',
    [
      ...[...run('20261122', 4), ['9', 60], ...run('3456', 4), ['Tab', 4]],
      ...[...run('222222', 4), ['Tab', 4]],
    ] as [string, number][],
    ['(cut off)', '[222222]'],
  ],
  [
    'a scanner that sends Ctrl within its code',
    [...run('20261122', 4), ['Ctrl+]', 4], ...run('0042004', 4), ['Enter', 4]],
    ['(cut off)', 'Ctrl+]'],
  ],
  [
    'Backspace within a code',
    [...run('20261122', 4), ['Backspace', 60], ...run('0042004', 4), ['Enter', 4]],
    ['(cut off)'],
  ],
  [
    'Backspace keeps its place behind a held key',
    [
      ['4', 90],
      ['Backspace', 10],
    ],
    ['4', 'Backspace'],
  ],
];

test.each(table)('%s', (_story, strokes, seen) => {
  expect(typed(keysOf(...strokes))).toEqual(seen);
});

const digit = fc.constantFrom(...'0123456789');

test('law: whatever a person types reaches the page, in order', () => {
  const stroke = fc.tuple(digit, fc.integer({ min: 36, max: 400 }));
  // At most two keys roll over within a scanner's pace.
  const rolled = fc.tuple(stroke, fc.tuple(digit, fc.integer({ min: 1, max: 35 })));
  const typing = fc.array(
    fc.oneof(
      stroke.map((each) => [each]),
      rolled,
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(typing, (strokes) => {
      const flat = strokes.flat();
      expect(typed(keysOf(...flat))).toEqual(flat.map(([key]) => key));
    }),
  );
});

test('law: no key of a scan reaches the page', () => {
  const code = fc.array(fc.tuple(digit, fc.integer({ min: 0, max: 35 })), {
    minLength: 6,
    maxLength: 40,
  });
  fc.assert(
    fc.property(code, (strokes) => {
      const [first, ...others] = strokes;
      const paced = [[first?.[0] ?? '0', 500] as const, ...others];
      expect(typed(keysOf(...paced, ['Enter', 10]))).toEqual([
        `[${strokes.map(([key]) => key).join('')}]`,
      ]);
    }),
  );
});

test('law: of a scan torn by one pause nothing is taken for a code, and its Enter presses nothing', () => {
  const code = fc.array(digit, { minLength: 12, maxLength: 40 });
  const torn = fc.tuple(code, fc.nat(), fc.integer({ min: 36, max: 499 }));
  fc.assert(
    fc.property(torn, ([keys, somewhere, pauseMs]) => {
      const at = 1 + (somewhere % (keys.length - 1));
      const strokes = keys.map((key, index) => [key, index === at ? pauseMs : 4] as const);
      const leaked = at < 6 ? keys.slice(0, at) : [];
      const cutOff = at < 6 ? '(cut off, leaked)' : '(cut off)';

      expect(typed(keysOf(...strokes, ['Enter', 4]))).toEqual([...leaked, cutOff]);
    }),
  );
});
