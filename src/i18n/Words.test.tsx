// @vitest-environment jsdom
import { configure, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { useLanguage } from './useLanguage.ts';
import { useParticle } from './useParticle.ts';
import { useWords } from './useWords.ts';
import { Words } from './Words.tsx';

// A language is compiled when it is first fetched.
configure({ asyncUtilTimeout: 10_000 });

function Missing({ reward }: { readonly reward: string }) {
  const t = useWords('kiosk');
  const withParticle = useParticle();
  const rewardIs = withParticle(reward, '이에요/예요');
  return <p lang={useLanguage()}>{t('balance.missing', { missing: 3, rewardIs })}</p>;
}

test.each([
  ['ko', '3개 더 모으면 아메리카노예요.'],
  ['en', '3 more to go: 아메리카노.'],
  ['zh-CN', '再攒 3 个即可兑换：아메리카노。'],
  ['ja', 'あと3個で 아메리카노。'],
] as const)(
  'a promise in %s keeps the reward’s name as the shop wrote it',
  async (language, said) => {
    render(
      <Words language={language}>
        <Missing reward="아메리카노" />
      </Words>,
    );

    expect(await screen.findByText(said)).toHaveAttribute('lang', language satisfies Language);
  },
);

test('inside a screen in one language a part may stay in another', async () => {
  render(
    <Words language="ja">
      <Missing reward="쿠키" />
      <Words language="ko">
        <Missing reward="라테" />
      </Words>
    </Words>,
  );

  expect(await screen.findByText('あと3個で 쿠키。')).toBeVisible();
  expect(screen.getByText('3개 더 모으면 라테예요.')).toBeVisible();
});
