import { describe, expect, test } from 'vitest';
import { inspect, inspectPaths } from './checks.ts';
import type { SourceFile } from './readSource.ts';

const rulesBrokenBy = (path: string, source: string): readonly string[] =>
  inspect([{ path, source }]).violations.map(({ rule, detail }) => `${rule}: ${detail}`);

const cleanHouse: readonly SourceFile[] = [
  {
    path: 'src/domain/visit.ts',
    source: `// Date.now() in a comment, fetch('x') and Math.random() too.
      export interface Visit { readonly date: string; fetch(): void; Date: number }
      export const sentence = 'new Date() and document.cookie';
      export const visit = (v: Visit) => ({ document: v.date, performance: v.Date, text: \`\${v.date} Date\` });`,
  },
  {
    path: 'src/books/card/decide.ts',
    source: `import { ok } from '#domain/result.ts'; import type { Book } from '#ledger/book.ts';
      import { evolve } from './card.ts'; export const decide = ok(evolve as Book);`,
  },
  {
    path: 'src/i18n/format.ts',
    source: `import { IntlProvider } from 'use-intl';
      export const text = (at: number) => new Date(at).toISOString() + Date.UTC(2026, 1) + IntlProvider;`,
  },
  { path: 'src/device/clock.ts', source: 'export const now = () => Date.now();' },
  { path: 'src/sync/push.ts', source: "export const push = () => fetch('/v1');" },
  { path: 'src/vault/key.ts', source: 'export const digest = crypto.subtle.digest;' },
  {
    path: 'src/endpoint/serve.ts',
    source: "import { join } from 'node:path'; export const app = { fetch: join };",
  },
  {
    path: 'src/features/kiosk/Kiosk.tsx',
    source:
      "import { useRuntime } from '#device/useRuntime.ts'; import { useState } from 'react'; export const Kiosk = () => <p>{useRuntime(useState)}</p>;",
  },
  {
    path: 'src/main.tsx',
    source:
      "import { App } from '#app/App.tsx'; import { createRoot } from 'react-dom/client'; createRoot(App);",
  },
];

/** One planted fault of every kind: what is wrong, where, and what the check must say. */
const faults: readonly (readonly [string, string, string, string])[] = [
  [
    'a wall',
    'src/domain/a.ts',
    "import { b } from '#ledger/b.ts';",
    'door: domain has no door to ledger',
  ],
  [
    'a book in a book',
    'src/books/card/a.ts',
    "import type { P } from '#books/person/p.ts';",
    'door: books/card has no door to books/person',
  ],
  [
    'a feature in a feature',
    'src/features/kiosk/a.ts',
    "import { b } from '#features/owner/b.ts';",
    'door: features/kiosk has no door to features/owner',
  ],
  [
    'a wall passed late',
    'src/ui/a.ts',
    "export const b = () => import('#domain/b.ts');",
    'door: ui has no door to domain',
  ],
  [
    'a wall passed by a type',
    'src/ui/a.ts',
    "export type B = import('#domain/b.ts').B;",
    'door: ui has no door to domain',
  ],
  [
    'a wall passed by handing on',
    'src/ui/a.ts',
    "export { b } from '#domain/b.ts';",
    'door: ui has no door to domain',
  ],
  [
    'a test fixture in the app',
    'src/app/a.ts',
    "import { b } from '#tests/support/b.ts';",
    'door: app has no door to tests',
  ],
  [
    'a room without a line',
    'src/attic/a.ts',
    'export const a = 1;',
    'door: the room attic has no line',
  ],
  [
    'a side entrance',
    'src/books/a.ts',
    "import { b } from './card/b.ts';",
    "path: reaches out of its room with './card/b.ts'",
  ],
  [
    'a way out',
    'src/desk/a.ts',
    "import { b } from '../domain/b.ts';",
    "path: reaches out of its room with '../domain/b.ts'",
  ],
  [
    'a way out for a worker',
    'src/device/a.ts',
    "export const w = new URL('../workers/w.ts', import.meta.url);",
    "path: reaches out of its room with '../workers/w.ts'",
  ],
  [
    'a way out of a test',
    'tests/journeys/a.test.ts',
    "import { b } from '../support/b.ts';",
    "path: reaches out of its room with '../support/b.ts'",
  ],
  [
    'React in a pure room',
    'src/desk/a.ts',
    "import { useState } from 'react';",
    'library: react is not for desk',
  ],
  [
    'Dexie on a screen',
    'src/features/kiosk/a.ts',
    "import { Dexie } from 'dexie';",
    'library: dexie is not for features/kiosk',
  ],
  [
    'Node on the tablet',
    'src/device/a.ts',
    "import { join } from 'node:path';",
    'library: node:path is not for device',
  ],
  [
    'an unknown library',
    'src/ui/a.ts',
    "import map from 'lodash/map.js';",
    'library: lodash has no line',
  ],
  [
    'a clock in a pure room',
    'src/ledger/a.ts',
    'export const a = Date.now();',
    'pure room: line 1 says Date',
  ],
  [
    'a calendar in a pure room',
    'src/domain/a.ts',
    '\nexport const a = (at: number) => new Date(at);',
    'pure room: line 2 says Date',
  ],
  [
    'a moment as a type in a pure room',
    'src/domain/a.ts',
    'export type At = { at: Date };',
    'pure room: line 1 says Date',
  ],
  [
    'chance in a pure room',
    'src/insight/a.ts',
    'export const a = Math.random();',
    'pure room: line 1 says Math.random',
  ],
  [
    'chance taken apart',
    'src/insight/a.ts',
    'const { random } = Math; export const a = random();',
    'pure room: line 1 says Math.random',
  ],
  [
    'the network in a pure room',
    'src/exchange/a.ts',
    "export const a = fetch('/');",
    'pure room: line 1 says fetch',
  ],
  [
    'secrets in a pure room',
    'src/contract/a.ts',
    'export const a = crypto.randomUUID();',
    'pure room: line 1 says crypto',
  ],
  [
    'a page in a pure room',
    'src/books/card/a.ts',
    'export const a = document.title;',
    'pure room: line 1 says document',
  ],
  [
    'the world by its own name',
    'src/desk/a.ts',
    "export const a = globalThis['setTimeout'];",
    'pure room: line 1 says setTimeout',
  ],
  [
    'waiting in a pure room',
    'src/desk/a.ts',
    'setTimeout(() => {}, 5);',
    'pure room: line 1 says setTimeout',
  ],
  [
    'a second clock',
    'src/ui/a.ts',
    'export const a = () => new Date();',
    'power: line 1 reads the clock with Date',
  ],
  [
    'a stopwatch',
    'src/device/wakeLock.ts',
    'export const a = performance.now();',
    'power: line 1 reads the clock with performance',
  ],
  [
    'a clock handed on',
    'src/app/a.ts',
    'export const now = Date.now;',
    'power: line 1 reads the clock with Date',
  ],
  [
    'dice',
    'src/device/ids.ts',
    'export const a = Math.random();',
    'power: line 1 rolls dice with Math.random',
  ],
  [
    'the network on a screen',
    'src/features/kiosk/a.ts',
    "export const a = window.fetch('/');",
    'power: line 1 speaks to the network with fetch',
  ],
  [
    'a beacon',
    'src/app/a.ts',
    "navigator.sendBeacon('/');",
    'power: line 1 speaks to the network with sendBeacon',
  ],
  [
    'a second database',
    'src/device/a.ts',
    "indexedDB.open('x');",
    'power: line 1 opens the database with indexedDB',
  ],
  [
    'a second vault',
    'src/storage/a.ts',
    'export const a = crypto.subtle;',
    'power: line 1 holds secrets with subtle',
  ],
  [
    'a vault taken apart',
    'src/storage/a.ts',
    'export const { subtle } = crypto;',
    'power: line 1 holds secrets with subtle',
  ],
  ['a default export', 'src/ui/a.ts', 'export default 1;', 'export: has a default export'],
  [
    'a default export by name',
    'src/ui/a.ts',
    'const a = 1; export { a as default };',
    'export: has a default export',
  ],
  [
    'a barrel',
    'tests/support/a.ts',
    "export * from './b.ts';",
    'export: hands on what another file says',
  ],
  [
    'module state',
    'src/device/a.ts',
    'export let count = 0;',
    'module state: keeps a variable for everybody',
  ],
  [
    'a computed import',
    'src/app/a.ts',
    'export const a = (name: string) => import(name);',
    'unreadable: imports a computed name',
  ],
  ['half a file', 'src/app/a.ts', 'export const a = (', 'unreadable: '],
  ['a long file', 'src/app/a.ts', 'void 0;\n'.repeat(301), 'size: 301 lines, more than 300'],
  ['a long test', 'tests/a.test.ts', 'void 0;\n'.repeat(401), 'size: 401 lines, more than 400'],
];

describe('the house rules', () => {
  test.each(faults)('find %s', (...fault) => {
    const [, path, source, expected] = fault;

    expect(rulesBrokenBy(path, source).some((said) => said.startsWith(expected))).toBe(true);
  });

  test('leave a clean house alone', () => {
    const { fileCount, importCount, violations } = inspect(cleanHouse);

    expect(violations).toEqual([]);
    expect([fileCount, importCount]).toEqual([9, 9]);
  });

  test('let a test beside its file bring what it needs', () => {
    const source =
      "import { Dexie } from 'dexie'; import { b } from '#tests/support/b.ts'; new Dexie(b + Date.now());";

    expect(rulesBrokenBy('src/ui/a.test.ts', source)).toEqual([]);
  });

  test.each([
    ['notes.md', 'top level'],
    ['scripts/release.ts', 'top level'],
    ['src/domain/userName.ts', 'name'],
    ['src/device/dataStore.ts', 'name'],
    ['src/ui/helpers/a.ts', 'name'],
    ['src/desk/tapHandler.ts', 'name'],
    ['src/app/index.ts', 'name'],
    ['src/domain/types.ts', 'name'],
    ['src/ui/constants.ts', 'name'],
    ['tests/support/utils.ts', 'name'],
  ])('find that %s is out of place', (path, rule) => {
    expect(inspectPaths([path]).map((found) => found.rule)).toEqual([rule]);
  });

  test('know the shop’s and the browser’s own words', () => {
    const paths = [
      'src/device/serviceWorker.ts',
      'tests/support/harness/index.html',
      'src/storage/database.ts',
      'src/ui/usePress.ts',
      'src/books/person/commands.ts',
      '.ci/run',
      'README.md',
    ];

    expect(inspectPaths(paths)).toEqual([]);
  });
});
