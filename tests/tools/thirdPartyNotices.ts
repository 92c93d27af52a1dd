import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Writes licenses/notices.txt from the packages whose modules are really in the bundle, with each
 * one's own licence text. The service worker is a build of its own, so the list is kept between.
 */
export function createNoticesPlugins(): { readonly app: Plugin; readonly serviceWorker: Plugin } {
  const noticeByFolder = new Map<string, string>();
  const plugin = (name: string): Plugin => ({
    name,
    apply: 'build',
    generateBundle(_options, bundle) {
      const moduleIds = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      for (const folder of moduleIds.flatMap(packageFolder)) {
        noticeByFolder.set(folder, noticeOf(folder));
      }
      const source = formatNotices([...noticeByFolder.values()]);
      this.emitFile({ type: 'asset', fileName: 'licenses/notices.txt', source });
    },
  });
  return { app: plugin('notices-app'), serviceWorker: plugin('notices-service-worker') };
}

/** The folder of the package a module comes from; none for the app's own modules. */
function packageFolder(moduleId: string): readonly string[] {
  const path = moduleId.replaceAll('\0', '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
}

function noticeOf(folder: string): string {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const license = facts.license ?? 'licence not stated';
  return [`${facts.name} ${facts.version} (${license})`, '', licenseText(folder, license)].join(
    '\n',
  );
}

function licenseText(folder: string, license: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file === undefined
    ? `Licence: ${license}`
    : readFileSync(join(folder, file), 'utf8').trim();
}

function formatNotices(notices: readonly string[]): string {
  const font =
    'Dangol Sans, a cut of Pretendard (OFL-1.1)\n\nThe font of this app; its licence is licenses/OFL.txt.';
  const head = 'Dangol contains the work of others. Their names and licences:';
  return `${[head, font, ...notices.toSorted()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
