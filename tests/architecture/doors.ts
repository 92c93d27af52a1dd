/** The rooms that are given time, chance and the world as arguments. */
export const pureRooms: readonly string[] = [
  'domain',
  'ledger',
  'books',
  'desk',
  'insight',
  'exchange',
  'contract',
  'sample',
];

/**
 * Which rooms each room may enter; everything not listed is a wall. A name with a star is a folder
 * whose every subfolder is a room of its own: `books/card` may not enter `books/person`.
 */
export const doors: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ledger: ['domain'],
  'books/*': ['domain', 'ledger'],
  desk: ['domain', 'ledger', 'books/*'],
  insight: ['domain', 'ledger', 'books/*'],
  exchange: ['domain', 'ledger', 'books/*'],
  contract: ['domain', 'ledger', 'books/*'],
  sample: ['domain', 'ledger', 'books/*', 'desk'],
  vault: ['domain'],
  storage: ['domain', 'ledger', 'books/*', 'vault'],
  sync: ['domain', 'ledger', 'books/*', 'contract', 'storage'],
  workers: ['domain', 'ledger', 'books/*', 'insight', 'exchange', 'storage', 'vault'],
  device: [
    'domain',
    'ledger',
    'books/*',
    'desk',
    'insight',
    'exchange',
    'vault',
    'storage',
    'sync',
    'workers',
    'sample',
  ],
  endpoint: ['domain', 'ledger', 'books/*', 'contract'],
  ui: [],
  i18n: ['domain', 'ledger', 'books/*', 'desk'],
  till: ['domain', 'desk', 'books/*', 'device', 'ui', 'i18n'],
  'features/*': [
    'domain',
    'ledger',
    'books/*',
    'desk',
    'insight',
    'exchange',
    'device',
    'ui',
    'i18n',
    'till',
    'sample',
  ],
  app: ['domain', 'device', 'ui', 'i18n', 'features/*'],
  main: ['app', 'device'],
};

/** Which rooms may use a library. A name that ends in a star is a family. A new library is a line. */
export const libraries: Readonly<Record<string, readonly string[]>> = {
  'node:*': ['endpoint'],
  react: ['ui', 'till', 'features/*', 'app', 'device', 'i18n', 'main'],
  'react-dom': ['ui', 'features/*', 'app', 'main'],
  'react-router': ['app', 'features/*'],
  'react-aria': ['ui'],
  'react-aria-components': ['ui'],
  '@internationalized/date': ['ui'],
  '@tanstack/react-query': ['features/*', 'app'],
  '@tanstack/react-virtual': ['ui'],
  zustand: ['device', 'sync', 'features/*'],
  dexie: ['storage'],
  'workbox-*': ['device'],
  'barcode-detector': ['device'],
  'use-intl': ['i18n', 'app'],
  'es-hangul': ['i18n', 'insight'],
  '@visx/*': ['features/owner'],
  uqr: ['ui'],
  '@noble/hashes': ['books/access'],
  valibot: ['contract', 'exchange'],
  papaparse: ['exchange'],
  'read-excel-file': ['exchange'],
  'write-excel-file': ['exchange'],
  fflate: ['exchange'],
  'ml-matrix': ['insight'],
  '@stdlib/*': ['insight'],
  hono: ['endpoint'],
  '@hono/node-server': ['endpoint'],
  '@electric-sql/pglite': ['endpoint'],
  postgres: ['endpoint'],
};

/** The powers of the outside world, and the only places that have them. */
export const powers: readonly {
  readonly power: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
}[] = [
  {
    power: 'reads the clock',
    names: ['Date', 'performance', 'Temporal'],
    places: ['src/device/clock.ts', 'src/endpoint/clock.ts'],
  },
  { power: 'rolls dice', names: ['Math.random'], places: [] },
  {
    power: 'speaks to the network',
    names: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'],
    places: ['src/sync/', 'src/device/sw.ts', 'src/device/fetchVoiceClip.ts'],
  },
  { power: 'opens the database', names: ['indexedDB', 'IDBKeyRange'], places: ['src/storage/'] },
  { power: 'holds secrets', names: ['subtle'], places: ['src/vault/'] },
];

/** What a pure room has no word for. */
export const namesUnknownToPureRooms: readonly string[] = [
  'Date',
  'Temporal',
  'performance',
  'Math.random',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'Worker',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'window',
  'document',
  'navigator',
  'globalThis',
  'self',
  'process',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'console',
];

/** The top level of the repository; only files and folders that begin with a dot come on top. */
export const topLevel: readonly string[] = [
  'src',
  'public',
  'tests',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

/** Words that say nothing about a café; GLOSSARY.md has the ones that do. */
export const wordsToAvoid: readonly string[] = [
  'user',
  'data',
  'service',
  'helper',
  'helpers',
  'util',
  'utils',
  'handle',
  'handler',
  'process',
  'info',
];

/** The browser's own words. */
export const wordsAllowed: readonly string[] = ['serviceWorker'];

/** Names that say where a thing was put instead of what it is. */
export const fileNamesToAvoid: readonly string[] = [
  'index',
  'types',
  'constants',
  'common',
  'misc',
];
