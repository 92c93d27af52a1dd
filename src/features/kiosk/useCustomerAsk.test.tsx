// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from '#device/runtime.ts';
import { RuntimeContext } from '#device/useRuntime.ts';
import { fail } from '#domain/result.ts';
import { minji, opening, tapNumber } from '#tests/support/cafe.ts';
import { useCustomerAsk } from './useCustomerAsk.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const asked = { customerId: minji, askedAfter: tapNumber(1) };

function ask(part: Partial<Runtime>, options?: { readonly isInert: boolean }) {
  const noted: string[] = [];
  const runtime = {
    noteFailure: (_failure: unknown, where: string) => noted.push(where),
    clock: { now: () => opening },
    ...part,
  } as Runtime;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <RuntimeContext value={runtime}>{children}</RuntimeContext>
  );
  return { noted, ...renderHook(() => useCustomerAsk(asked, options), { wrapper }) };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('the stamps wait for a slow tablet half a second, and no longer', async () => {
  const { result } = ask({ findAsk: () => new Promise(() => undefined) });

  await wait(490);
  expect(result.current.stage).toBeUndefined();
  await wait(20);

  expect(result.current.stage).toBeNull();
});

test('a tablet that cannot say what is due asks nothing, and remembers it', async () => {
  const { result, noted } = ask({ findAsk: () => Promise.reject(new Error('the disk is gone')) });

  await wait(0);

  expect(result.current.stage).toBeNull();
  expect(noted).toEqual(['findAsk']);
});

test('an answer that was refused closes the question without a word', async () => {
  const { result } = ask({
    findAsk: async () => ({ type: 'advertising' }),
    answerAsk: async () => fail({ type: 'NoSuchPerson' }),
  });
  await wait(0);
  expect(result.current.stage).toEqual({ type: 'advertising' });

  act(() => result.current.answer({ type: 'advertising', isGiven: true }));
  await wait(0);

  expect(result.current.stage).toEqual({ type: 'closed' });
});

test('while the stamp is being taken back, no answer is given', async () => {
  const answerAsk = vi.fn();
  const { result } = ask(
    { findAsk: async () => ({ type: 'advertising' }), answerAsk },
    { isInert: true },
  );
  await wait(0);

  act(() => result.current.answer({ type: 'advertising', isGiven: true }));
  await wait(0);

  expect(answerAsk).not.toHaveBeenCalled();
});
