import { expect, test } from 'vitest';
import { createTones } from './tone.ts';

test('a tablet without audio stays silent and does not fail', () => {
  const tones = createTones();

  expect(() => {
    tones.playSuccess();
    tones.playFullCard(300);
    tones.playError();
    tones.playArrival();
    tones.playBell();
    tones.playBell({ isSoft: true });
  }).not.toThrow();
});

test('a muted tablet is asked before every sound', () => {
  let asked = 0;
  const tones = createTones(() => {
    asked += 1;
    return false;
  });

  tones.playSuccess();
  tones.playBell();

  expect(asked).toBe(2);
});
