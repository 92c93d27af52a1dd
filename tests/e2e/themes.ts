import { expect, type Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { words as en } from '#i18n/en/words.ts';
import { words as ja } from '#i18n/ja/words.ts';
import { words as ko } from '#i18n/ko/words.ts';
import { languageNames } from '#i18n/languageNames.ts';
import { words as zh } from '#i18n/zh-CN/words.ts';

export const wordsIn = { ko, en, 'zh-CN': zh, ja } as const;

/** What a customer may turn on before they type. */
export interface Dress {
  readonly isLarge?: boolean;
  readonly isHighContrast?: boolean;
  readonly isLow?: boolean;
  readonly language?: Language;
}

export const themes = {
  usual: {},
  large: { isLarge: true },
  contrast: { isHighContrast: true },
  low: { isLow: true },
  largeContrast: { isLarge: true, isHighContrast: true },
  largeLow: { isLarge: true, isLow: true },
  all: { isLarge: true, isHighContrast: true, isLow: true },
} as const satisfies Readonly<Record<string, Dress>>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** From the usual keypad, as the customer does it: the language first, then the letters. */
export async function dress(page: Page, wanted: Dress): Promise<void> {
  const { language = 'ko', isLarge, isHighContrast, isLow } = wanted;
  const stage = page.locator('main');
  const button = (name: string) => stage.getByRole('button', { name, exact: true });
  const words = wordsIn[language].kiosk;
  if (language !== 'ko') {
    await button(ko.kiosk.language.key).click();
    await page.getByRole('button', { name: languageNames[language], exact: true }).click();
  }
  if (isHighContrast) await button(words.assist.contrast).click();
  if (isLow) await button(words.assist.low).click();
  if (isLarge) await button(words.assist.large).click();
  await expectDress(page, wanted);
}

/** What the kiosk's root says it looks like. */
export async function expectDress(page: Page, wanted: Dress): Promise<void> {
  const root = page.locator('[data-hand]');
  const { language = 'ko', isLarge, isHighContrast, isLow } = wanted;
  await expect(root).toHaveAttribute('lang', language);
  await expectFlag('data-large', isLarge);
  await expectFlag('data-contrast', isHighContrast);
  await expectFlag('data-low', isLow);

  async function expectFlag(name: string, isOn = false): Promise<void> {
    if (isOn) await expect(root).toHaveAttribute(name);
    else await expect(root).not.toHaveAttribute(name);
  }
}
