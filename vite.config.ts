import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/endpoint/contentSecurityPolicy.ts';
import { createNoticesPlugins } from './tests/tools/thirdPartyNotices.ts';

/** The folder the app is served from: '/' or a sub-path such as '/cafe/'. */
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
const notices = createNoticesPlugins();

export default defineConfig({
  base,
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  define: { __APP_VERSION__: JSON.stringify(appVersion()) },
  plugins: [react(), policyMetaTag(), specimenPage(), notices.app, installable()],
  test: {
    // A law tried a hundred times is slow on a busy machine, and no test here measures time.
    testTimeout: 60_000,
    // Left alone, a machine of two cores would run one file after the other.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/{architecture,contract,conventions,oracle,support,tools}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});

/** Version and commit, so that a support file tells which build it comes from. */
function appVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  try {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
    return `${version}+${commit.trim()}`;
  } catch {
    // Built from an archive without git.
    return version;
  }
}

function policyMetaTag(): Plugin {
  return {
    name: 'policy-meta-tag',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The design system on a page of its own, `/_specimen`, while developing; no build knows it. */
function specimenPage(): Plugin {
  return {
    name: 'specimen-page',
    apply: 'serve',
    config: () => ({
      optimizeDeps: { entries: ['index.html', 'src/features/specimen/showSpecimen.tsx'] },
    }),
    configureServer(server) {
      server.middlewares.use('/_specimen', async (_request, response) => {
        const page = readFileSync('index.html', 'utf8').replace(
          '/src/main.tsx',
          '/src/features/specimen/showSpecimen.tsx',
        );
        response.setHeader('Content-Type', 'text/html');
        response.end(await server.transformIndexHtml('/_specimen', page));
      });
    },
  };
}

function installable() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/device',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: false,
    // The patterns below find the icons already.
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,txt,mp3,ogg,wav}'],
      globIgnores: ['**/DangolSans-rest.woff2'],
      buildPlugins: { vite: [notices.serviceWorker] },
    },
    manifest: {
      id: base,
      name: '단골',
      short_name: '단골',
      description: '전화번호로 스탬프를 모으는 우리 가게 단골',
      lang: 'ko',
      dir: 'ltr',
      start_url: base,
      scope: base,
      display: 'standalone',
      display_override: ['fullscreen', 'standalone'],
      orientation: 'any',
      theme_color: '#FBF7EF',
      background_color: '#FBF7EF',
      categories: ['business', 'food'],
      icons: [
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/icon-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
  });
}
