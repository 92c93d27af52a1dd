import { expect, test } from 'vitest';
import { createSpeech, findLocalVoice } from './speech.ts';

const yuna = { name: 'Yuna', lang: 'ko-KR', localService: true };
const cloud = { name: 'Cloud', lang: 'ko-KR', localService: false };
const android = { name: 'Android', lang: 'ko_KR', localService: true };
const hongKong = { name: 'Sin-ji', lang: 'zh-HK', localService: true };
const tingting = { name: 'Tingting', lang: 'zh-CN', localService: true };

test('a voice from the network is no voice: what is said stays on the tablet', () => {
  expect(findLocalVoice([cloud], 'ko')).toBeUndefined();
  expect(findLocalVoice([cloud, yuna], 'ko')).toBe(yuna);
});

test('an Android tablet writes its languages with an underscore', () => {
  expect(findLocalVoice([android], 'ko')).toBe(android);
});

test('a Cantonese voice does not read simplified Chinese', () => {
  expect(findLocalVoice([hongKong], 'zh-CN')).toBeUndefined();
  expect(findLocalVoice([hongKong, tingting], 'zh-CN')).toBe(tingting);
});

test('a browser without voices stays silent and does not fail', () => {
  const speech = createSpeech(undefined);

  expect(speech.hasVoice('ko')).toBe(false);
  expect(() => {
    speech.speak('말', { language: 'ko', volume: 1 });
    speech.watchVoices(() => undefined)();
    speech.stop();
  }).not.toThrow();
});
