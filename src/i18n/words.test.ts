import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl';
import { expect, test } from 'vitest';
import { staffWords } from './ko/staffWords.ts';

const messages = leavesOf(staffWords);
const screens = sourcesIn('src');

test('every message is one that can be formatted', () => {
  const broken = messages.filter(([, message]) => !isFormattable(message));

  expect(messages.length).toBeGreaterThan(150);
  expect(broken).toEqual([]);
});

test('every message is said on some screen', () => {
  const unused = messages.filter(([key]) => !isSaid(key)).map(([key]) => key);

  expect(unused).toEqual([]);
});

test('the counter speaks 해요체, never 습니다', () => {
  expect(messages.filter(([, message]) => /(습|입|됩|합)니다/.test(message))).toEqual([]);
});

function leavesOf(part: object, path: readonly string[] = []): (readonly [string, string])[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value] as const];
    return leavesOf(value as object, here);
  });
}

/** Every `{name}` stands for 1, and a tag for itself. */
function isFormattable(message: string): boolean {
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1]);
  const values = { ...Object.fromEntries(names), b: (words: string) => words };
  const problems: unknown[] = [];
  const onError = (problem: unknown) => problems.push(problem);
  createTranslator({ locale: 'ko', messages: { message }, onError }).markup('message', values);
  return problems.length === 0;
}

/**
 * A key is said where its path, without the family, stands in a source; or where a template has
 * one part of it open, such as `failure.${kind}.title`.
 */
function isSaid(key: string): boolean {
  const path = key.split('.').slice(1);
  if (screens.includes(`'${path.join('.')}'`)) return true;
  if (path.length < 2) return false;
  return path.some((_, index) => {
    const parts = path.map((part, at) => (at === index ? '\\$\\{[^}]*\\}' : part));
    return new RegExp(`\`${parts.join('\\.')}\``).test(screens);
  });
}

function sourcesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^i18n\/(ko|en|zh-CN|ja)\//.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}
