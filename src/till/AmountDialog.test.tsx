// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Words } from '#i18n/Words.tsx';
import { AmountDialog } from './AmountDialog.tsx';

function show(): (number | undefined)[] {
  const amounts: (number | undefined)[] = [];
  render(
    <Words>
      <AmountDialog onSubmit={(amount) => amounts.push(amount)} onDismiss={() => undefined} />
    </Words>,
  );
  return amounts;
}

test('an amount is written down in whole won', async () => {
  const amounts = show();

  await userEvent.keyboard('9500');
  await userEvent.click(screen.getByRole('button', { name: '9,500원으로 적기' }));

  expect(amounts).toEqual([9500]);
});

test('an amount may be left open', async () => {
  const amounts = show();

  await userEvent.click(screen.getByRole('button', { name: '금액 없이 하기' }));

  expect(amounts).toEqual([undefined]);
});

test('an amount beyond any coffee is asked about and not taken', async () => {
  const amounts = show();

  await userEvent.keyboard('100000001{Enter}');

  expect(screen.getByRole('alert')).toHaveTextContent('금액이 너무 커요. 한 번 더 봐 주세요.');
  expect(amounts).toEqual([]);
});
