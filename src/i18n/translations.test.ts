import { createTranslator } from 'use-intl';
import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';

type Message = readonly [key: string, message: string];

/** Every file of words: the family by its name, such as `kiosk`, in each language that has it. */
const familyFiles = import.meta.glob<Readonly<Record<string, object>>>('./{ko,en,zh-CN,ja}/*.ts', {
  eager: true,
});
/** These put families together. */
const collections = ['words', 'staffWords'];
/** No customer reads these, so they are there in Korean and English. */
const staffOnly = [
  'sample',
  'counter',
  'install',
  'later',
  'owner',
  'program',
  'requests',
  'seals',
  'setup',
  'staffAsks',
  'staffMenu',
  'staffRoles',
  'staffTray',
  'today',
];
/** What is written alike in this language and in Korean. */
const alike: Readonly<Record<string, readonly string[]>> = {
  en: ['kiosk.language.key'],
  'zh-CN': [],
  ja: ['asks.heardFrom.socialMedia'],
};
/** Names and addresses that every language writes alike. */
const namesOnly = /^[^\p{L}]*((PIN|https?:\/\/\S+)[^\p{L}]*)?$/u;

const source = messagesIn('ko');

describe.each(['en', 'zh-CN', 'ja'] as const)('in %s', (language) => {
  const messages = messagesIn(language);
  const messageByKey = new Map(messages);
  const expected = source.filter(
    ([key]) => language === 'en' || !staffOnly.includes(familyOf(key)),
  );

  test('everything is said that is said in Korean, and nothing else', () => {
    expect(messages.map(([key]) => key).toSorted()).toEqual(
      expected.map(([key]) => key).toSorted(),
    );
    expect(messages.length).toBeGreaterThan(250);
  });

  test('every sentence takes up the same figures, names and emphasis', () => {
    const differing = expected.filter(
      ([key, message]) => slotsOf(messageByKey.get(key) ?? '') !== slotsOf(message),
    );

    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('every sentence can be formatted', () => {
    expect(messages.filter(([, message]) => !isFormattable(message, language))).toEqual([]);
  });

  test('nothing is left in Korean', () => {
    const korean = new Map(source);
    const untranslated = messages.filter(
      ([key, message]) =>
        /\p{Script=Hangul}/u.test(message) ||
        (korean.get(key) === message && !namesOnly.test(textOf(message))),
    );

    expect(untranslated.map(([key]) => key).toSorted()).toEqual(alike[language]);
  });

  test('nothing is said in a third language', () => {
    expect(messages.filter(([, message]) => foreignTo[language].test(message))).toEqual([]);
  });
});

const foreignTo = {
  en: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-CN': /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  // What is written so in Chinese only.
  ja: /[们这您请输码时间为还过]/u,
};

function messagesIn(language: Language): readonly Message[] {
  return Object.entries(familyFiles).flatMap(([path, exports]) => {
    const [, folder, family] = /^\.\/([^/]+)\/([^/.]+)\.ts$/.exec(path) ?? [];
    if (folder !== language || family === undefined || collections.includes(family)) return [];
    return leavesOf(exports[family] ?? {}, [family]);
  });
}

function leavesOf(part: object, path: readonly string[]): readonly Message[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): readonly Message[] => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value]];
    return leavesOf(value as object, here);
  });
}

const familyOf = (key: string): string => key.split('.')[0] ?? '';

/** An argument, but not the words of a plural, as in `=0 {Midnight}`. */
const argument = /(?<!(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*(\w+)\s*[,}]/g;

/** `b,stamps`: what a message takes up, whatever it does with it and in which order. */
function slotsOf(message: string): string {
  const names = [...message.matchAll(argument)].map(([, name]) => name);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`);
  return [...new Set([...names, ...tags])].toSorted().join(',');
}

const textOf = (message: string): string =>
  message.replace(/\{\w+(, number)?\}|\{\w+, plural,|\b(one|other) \{|=\d+ \{/g, '');

function isFormattable(message: string, locale: Language): boolean {
  const names = [...message.matchAll(argument)].map(([, name]) => [name, 1]);
  const values = { ...Object.fromEntries(names), b: (words: string) => words };
  const problems: unknown[] = [];
  const onError = (problem: unknown) => problems.push(problem);
  createTranslator({ locale, messages: { message }, onError }).markup('message', values);
  return problems.length === 0;
}
