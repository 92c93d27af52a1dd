import { expect, test } from 'vitest';

/** The hidden words are for the ear only. */
const UNSEEN = ['VisuallyHidden.tsx'];

test('every part of the design system is on its page', () => {
  const parts = Object.keys(import.meta.glob(['/src/ui/*.tsx', '!/src/ui/*.test.tsx'])).map(
    (path) => path.replace('/src/ui/', ''),
  );
  const sources = {
    ...import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true }),
    ...import.meta.glob<string>(['/src/ui/*.tsx', '!/src/ui/*.test.tsx'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  };
  const all = Object.values(sources).join('\n');

  const missing = parts.filter(
    (part) => !all.includes(`'#ui/${part}'`) && !all.includes(`'./${part}'`),
  );

  expect(missing).toEqual(UNSEEN);
  expect(parts.length).toBeGreaterThan(30);
});
