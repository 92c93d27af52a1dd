import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';
import { noise } from './noise.ts';

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: readonly unknown[]) => {
    noise.heard.push(format(...parts));
  };
}

beforeEach(() => {
  noise.heard.length = 0;
  noise.expected.length = 0;
});

// Vitest runs these last to first: the screen is taken down, and then the console is judged.
afterEach(() => {
  const unexpected = noise.heard.filter((line) => !noise.expected.some((ok) => ok.test(line)));
  if (unexpected.length > 0) {
    throw new Error(`The console was not silent:\n${unexpected.join('\n')}`);
  }
});

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
