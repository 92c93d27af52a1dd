// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { loadPart, reloadForPart } from './loadPart.ts';
import { MissingPart } from './MissingPart.ts';

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('location', { reload: vi.fn() });
  onTestFinished(() => void vi.unstubAllGlobals());
});

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

test('a screen whose file is gone is a missing part', async () => {
  await expect(loadPart(gone)).rejects.toBeInstanceOf(MissingPart);
  await expect(loadPart(async () => 'the screen')).resolves.toBe('the screen');
});

test('the page loads itself again for a missing part once, and again after one was found', async () => {
  expect(reloadForPart()).toBe(true);
  expect(reloadForPart()).toBe(false);
  expect(location.reload).toHaveBeenCalledOnce();

  await loadPart(async () => 'the screen');

  expect(reloadForPart()).toBe(true);
});
