import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { voice } from '#i18n/ko/voice.ts';
import { voiceClips } from './voiceClips.ts';

const FOLDER = 'public/voice/ko';
const files = readdirSync(FOLDER).map((file) => file.replace(/\.mp3$/, ''));
const names = voiceClips.map(({ name }) => name);

test('each recorded word is in its file, and no file says anything else', () => {
  expect(files.toSorted()).toEqual(names.toSorted());
});

test('all of them weigh less than 400 kB', () => {
  const bytes = files.reduce((sum, file) => sum + statSync(`${FOLDER}/${file}.mp3`).size, 0);

  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(400_000);
});

test('every sentence of the voice has its clip, or is put together from some', () => {
  const composed = ['grantNumber', 'moveNumber', 'digitsLeft', 'granted', 'balanceNow', 'balance'];
  const silent = Object.keys(voice.say).filter(
    (key) => !names.includes(key) && !composed.includes(key),
  );

  expect(silent).toEqual([]);
});

test('every clip that the kiosk names exists', () => {
  const sources = ['voiceClipNames.ts', 'useVoiceKeyClips.ts'].map((file) =>
    readFileSync(`src/features/kiosk/${file}`, 'utf8'),
  );
  const named = sources.flatMap((source) =>
    [...source.matchAll(/'(key-\w+)'|\['(\w+)', '(\w+)'\]|return \['(\w+)'\]/g)].flatMap((found) =>
      found.slice(1).filter((name) => name !== undefined),
    ),
  );

  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
