import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEAL_INKS } from './sealPalette.ts';

const PAPER = '#fbf7ef';
const SUNK = '#f4ede0';
const WHITE = '#ffffff';
const READABLE = 4.5;

describe.each(Object.entries(SEAL_INKS))('the ink %s', (_name, { seal, press, wash, bleed }) => {
  test('carries white words, also while it is pressed', () => {
    expect(contrast(WHITE, seal)).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(WHITE, press)).toBeGreaterThanOrEqual(READABLE);
  });

  test('writes on paper, on the keypad’s ground and on a card', () => {
    for (const ground of [PAPER, SUNK, WHITE]) {
      expect(contrast(seal, ground)).toBeGreaterThanOrEqual(READABLE);
    }
  });

  test('has a darker step that reads on its wash', () => {
    expect(contrast(press, wash)).toBeGreaterThanOrEqual(READABLE);
  });

  test('bleeds visibly, and less than it prints', () => {
    expect(contrast(bleed, WHITE)).toBeGreaterThan(1.4);
    expect(contrast(bleed, WHITE)).toBeLessThan(2);
  });
});

test('the grounds and the first ink are those of the tokens', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');

  expect(tokens).toContain(`--paper: ${PAPER};`);
  expect(tokens).toContain(`--sunk: ${SUNK};`);
  expect(tokens).toContain(`--seal: ${SEAL_INKS.vermilion.seal};`);
});

test('the measure itself is right: black on white is 21 to 1', () => {
  expect(contrast('#000000', WHITE)).toBeCloseTo(21);
  expect(contrast('#c7341c', WHITE)).toBeCloseTo(5.33, 2);
});

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
