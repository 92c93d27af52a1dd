// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { useShownLanguage } from './useShownLanguage.ts';
import { createWordsShelf } from './wordsShelf.ts';

type Shelf = ReturnType<typeof createWordsShelf<string>>;

/** Says what is shown, in the words that are here. */
function Sign({ shelf, language }: { readonly shelf: Shelf; readonly language: Language }) {
  const shown = useShownLanguage(shelf, language);
  return <p>{shown === undefined ? 'blank' : shelf.find(shown)}</p>;
}

const greetings = { ko: '어서 오세요', en: 'Welcome', 'zh-CN': '欢迎光临', ja: 'いらっしゃいませ' };
const fetchGreeting = (language: Language) => Promise.resolve(greetings[language]);
const lostGreeting = () => Promise.reject(new Error('no network'));

test('Korean stands there at once', () => {
  const shelf = createWordsShelf(greetings.ko, fetchGreeting);

  render(<Sign shelf={shelf} language="ko" />);

  expect(screen.getByText('어서 오세요')).toBeVisible();
});

test('the language before stays until the chosen one is here', async () => {
  const shelf = createWordsShelf(greetings.ko, fetchGreeting);
  const { rerender } = render(<Sign shelf={shelf} language="ko" />);

  rerender(<Sign shelf={shelf} language="ja" />);

  expect(screen.getByText('어서 오세요')).toBeVisible();
  expect(await screen.findByText('いらっしゃいませ')).toBeVisible();
});

test('a language that was here before comes back at once', async () => {
  const shelf = createWordsShelf(greetings.ko, fetchGreeting);
  const { rerender } = render(<Sign shelf={shelf} language="en" />);
  await screen.findByText('Welcome');
  rerender(<Sign shelf={shelf} language="ko" />);

  rerender(<Sign shelf={shelf} language="en" />);

  expect(screen.getByText('Welcome')).toBeVisible();
});

test('a tablet set to English opens on blank paper, not in Korean', async () => {
  const shelf = createWordsShelf(greetings.ko, fetchGreeting);

  render(<Sign shelf={shelf} language="en" />);

  expect(screen.getByText('blank')).toBeVisible();
  expect(await screen.findByText('Welcome')).toBeVisible();
});

test('what cannot be fetched leaves what was there', async () => {
  const shelf = createWordsShelf(greetings.ko, lostGreeting);
  const { rerender } = render(<Sign shelf={shelf} language="ko" />);

  rerender(<Sign shelf={shelf} language="zh-CN" />);

  await waitFor(() => expect(screen.getByText('어서 오세요')).toBeVisible());
});

test('a tablet set to English that cannot fetch it opens in Korean', async () => {
  const shelf = createWordsShelf(greetings.ko, lostGreeting);

  render(<Sign shelf={shelf} language="en" />);

  expect(await screen.findByText('어서 오세요')).toBeVisible();
});
