/** Draws the icons of public/icons from icon.svg. Run: npx tsx tests/tools/drawIcons.ts */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from '#tests/support/chromium.ts';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Part of the width the seal takes; the rest is bleed that a launcher may cut away. */
  readonly scale: number;
  readonly ground: string;
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, scale: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, scale: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, scale: 0.75, ground: '#C7341C' },
];

const seal = `data:image/svg+xml;base64,${readFileSync('public/icons/icon.svg', 'base64')}`;
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: [...chromiumArguments],
});
for (const { file, size, scale, ground } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
      <img src="${seal}" width="${size * scale}" height="${size * scale}" alt="">`,
  );
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
