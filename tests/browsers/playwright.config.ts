import { defineConfig } from '@playwright/test';
import { otherBrowsers } from '#tests/support/otherBrowsers.ts';

/** One project for each browser. Playwright's runner only counts here; it opens no page itself. */
export default defineConfig({
  testDir: '.',
  outputDir: './results',
  reporter: [['list']],
  retries: 0,
  workers: 2,
  timeout: 180_000,
  forbidOnly: process.env['CI'] !== undefined,
  projects: otherBrowsers.map((name) => ({ name })),
});
