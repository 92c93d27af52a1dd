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

function ask(part: Partial<Runtime>, { isInert = false } = {}) {
  const runtime = {
    clock: { now: () => opening },
    ...part,
  } as Runtime;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <RuntimeContext value={runtime}>{children}</RuntimeContext>
  );
  const first = { type: 'advertising' } as const;
  return renderHook(() => useCustomerAsk(asked, { first, isInert }), { wrapper });
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('an answer that was refused closes the question without a word', async () => {
  const { result } = ask({
    answerAsk: async () => fail({ type: 'NoSuchPerson' }),
  });
  expect(result.current.stage).toEqual({ type: 'advertising' });

  act(() => result.current.answer({ type: 'advertising', isGiven: true }));
  await wait(0);

  expect(result.current.stage).toEqual({ type: 'closed' });
});

test('while the stamp is being taken back, no answer is given', async () => {
  const answerAsk = vi.fn();
  const { result } = ask({ answerAsk }, { isInert: true });

  act(() => result.current.answer({ type: 'advertising', isGiven: true }));
  await wait(0);

  expect(answerAsk).not.toHaveBeenCalled();
});
