import { expect, test } from 'vitest';
import type { Speech } from './speech.ts';
import { createVoice } from './voice.ts';

const sentence = { text: '스탬프 두 개를 적립했어요.', clips: ['stamps', 'count-2', 'granted'] };

function listenTo(languages: { readonly voices: string[]; readonly clips: string[] }) {
  const heard: string[] = [];
  const speech: Speech = {
    hasVoice: (language) => languages.voices.includes(language),
    watchVoices: () => () => undefined,
    speak: (text, { volume }) => heard.push(`voice ${volume}: ${text}`),
    stop: () => undefined,
    wake: () => undefined,
  };
  const clips = {
    play: (names: readonly string[], volume: number) =>
      heard.push(`clips ${volume}: ${names.join(' ')}`),
    stop: () => undefined,
  };
  const hasClips = (language: string) => languages.clips.includes(language);
  return { heard, voice: createVoice({ speech, clips, hasClips }) };
}

test('a voice of the tablet comes before the recorded words', () => {
  const { heard, voice } = listenTo({ voices: ['ko'], clips: ['ko'] });

  voice.say(sentence, { language: 'ko', volume: 0.6 });

  expect(heard).toEqual(['voice 0.6: 스탬프 두 개를 적립했어요.']);
});

test('without one the recorded words are put together', () => {
  const { heard, voice } = listenTo({ voices: ['en'], clips: ['ko'] });

  voice.say(sentence, { language: 'ko', volume: 0.6 });

  expect(heard).toEqual(['clips 0.6: stamps count-2 granted']);
});

test('where there is neither, nothing is said', () => {
  const { heard, voice } = listenTo({ voices: ['en'], clips: ['ko'] });

  voice.say(sentence, { language: 'ja', volume: 0.6 });

  expect(heard).toEqual([]);
});
