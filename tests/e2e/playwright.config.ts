import { defineConfig } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from '#tests/support/chromium.ts';

export default defineConfig({
  testDir: '.',
  // Half an hour of looking: `npm run axe`.
  testIgnore: process.env['DANGOL_AXE'] === 'all' ? [] : ['themes.spec.ts'],
  outputDir: './results',
  reporter: [['list']],
  retries: 0,
  workers: 2,
  timeout: 90_000,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions: { executablePath: findOrInstallChromium(), args: [...chromiumArguments] },
  },
});
