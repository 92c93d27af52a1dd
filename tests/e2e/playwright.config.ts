import { defineConfig } from '@playwright/test';
import { chromiumArguments, findOrInstallHeadlessShell } from '#tests/support/chromium.ts';

export default defineConfig({
  testDir: '.',
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
    launchOptions: { executablePath: findOrInstallHeadlessShell(), args: [...chromiumArguments] },
  },
});
