// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepAwake } from './keepAwake.ts';
import { createTabletStore } from './tabletStore.ts';

/** A browser with this wake lock, and a page that asks it. */
function ask(request: (() => Promise<unknown>) | undefined) {
  const wakeLock = request && { request };
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
  const ties = new AbortController();
  onTestFinished(() => ties.abort());
  const { tablet } = createTabletStore();
  const notes: string[] = [];
  keepAwake({ tablet, signal: ties.signal, note: (what) => notes.push(what) });
  return { tablet, notes };
}

test('a screen that the browser keeps on is known to be', async () => {
  const { tablet } = ask(async () => ({ release: async () => undefined }));

  await vi.waitFor(() => expect(tablet.getState().isKeptAwake).toBe(true));
});

test('a refused wake lock is told to the owner, and noted', async () => {
  const { tablet, notes } = ask(() => Promise.reject(new Error('battery is low')));

  await vi.waitFor(() => expect(tablet.getState().isKeptAwake).toBe(false));
  expect(notes).toEqual(['no wake lock']);
});

test('a browser without wake locks is told to the owner', () => {
  expect(ask(undefined).tablet.getState().isKeptAwake).toBe(false);
});
