// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { scanKeys, scanTorn } from '#tests/support/scanKeys.ts';
import { NumberEntry } from './NumberEntry.tsx';
import { usePhysicalKeys } from './usePhysicalKeys.ts';
import { useWedge } from './useWedge.ts';

interface PageProps {
  readonly seen: string[];
}

function Page({ seen }: PageProps) {
  const [digits, setDigits] = useState('');
  const [amount, setAmount] = useState('');
  useWedge({
    onScan: (code) => seen.push(`scan ${code}`),
    onCutOff: ({ hasLeaked }) => seen.push(hasLeaked ? 'cut off, leaked' : 'cut off'),
  });
  usePhysicalKeys({
    // As the screens do it: from the digits of the last picture.
    onDigit: (digit) => setDigits(digits + digit),
    onBackspace: () => setDigits(digits.slice(0, -1)),
    onEnter: () => seen.push('enter'),
  });
  return (
    <>
      <output aria-label="number">{digits}</output>
      <button type="button" onClick={() => seen.push('pressed')}>
        press
      </button>
      <input aria-label="PIN" />
      <NumberEntry
        label="amount"
        digits={amount}
        digitsMax={9}
        shown={`${amount} won`}
        keyLabels={{ pad: 'pad', clear: 'clear', backspace: 'back', backspaceFull: 'back one' }}
        onChange={setAmount}
        onSubmit={() => seen.push('submitted')}
      >
        <button type="submit">go</button>
      </NumberEntry>
    </>
  );
}

function show(): string[] {
  const seen: string[] = [];
  render(<Page seen={seen} />);
  (document.activeElement as HTMLElement).blur();
  return seen;
}

const byHand = userEvent.setup({ delay: 60 });
const number = () => screen.getByRole('status', { name: 'number' });
/** A scan that begins sooner behind a digit may have begun with it. */
const longEnoughToBeApart = () => new Promise((resolve) => setTimeout(resolve, 550));
const shown = (digits: string) => waitFor(() => expect(number()).toHaveTextContent(digits));

test('a scan between the digits of a person touches none of them', async () => {
  const seen = show();

  await byHand.keyboard('4827');
  await shown('4827');
  await longEnoughToBeApart();
  scanKeys('2026112200420042');
  await byHand.keyboard('1534');

  await shown('48271534');
  expect(seen).toEqual(['scan 2026112200420042']);
});

test('keys that roll over all arrive, in order', async () => {
  show();

  scanKeys('48', null);
  await shown('48');
  scanKeys('271', null);

  await shown('48271');
});

test('a person’s Enter comes after the digit before it', async () => {
  const seen = show();

  scanKeys('4');

  expect(number()).toHaveTextContent('4');
  expect(seen).toEqual(['enter']);
});

test('a scan presses no button that has the focus', async () => {
  const seen = show();
  screen.getByRole('button', { name: 'press' }).focus();

  const enters: boolean[] = [];
  document.addEventListener('keydown', (event) => enters.push(event.key === 'Enter'), {
    once: true,
  });
  scanKeys('00420042');

  expect(seen).toEqual(['scan 00420042']);
  expect(enters).toEqual([]);
});

test('a scan into an amount that is being typed leaves the amount alone', async () => {
  const seen = show();
  screen.getByLabelText('amount').focus();

  await byHand.keyboard('95');
  await waitFor(() => expect(screen.getByLabelText('amount')).toHaveValue('95'));
  await longEnoughToBeApart();
  scanKeys('00420042');
  await byHand.keyboard('00');

  await waitFor(() => expect(screen.getByLabelText('amount')).toHaveValue('9500'));
  expect(seen).toEqual(['scan 00420042']);
  await byHand.keyboard('{Backspace}');
  expect(screen.getByLabelText('amount')).toHaveValue('950');
});

test('a PIN is typed as fast as anybody likes', async () => {
  const seen = show();
  screen.getByLabelText('PIN').focus();

  await userEvent.keyboard('280417');

  expect(screen.getByLabelText('PIN')).toHaveValue('280417');
  expect(seen).toEqual([]);
});

test('a scanner without an end key types nothing and is told about', async () => {
  const seen = show();

  scanKeys('20261122', null);

  await waitFor(() => expect(seen).toEqual(['cut off']));
  expect(number()).toHaveTextContent('');
});

test('a scan with a pause in it presses nothing, whatever has the focus', async () => {
  const seen = show();
  screen.getByRole('button', { name: 'press' }).focus();

  scanTorn(['202611220042', '934567890123']);

  expect(seen).toEqual(['cut off']);
  expect(number()).toHaveTextContent('');
  scanKeys('00420042');
  expect(seen).toEqual(['cut off', 'scan 00420042']);
});

test('a scan with an early pause is told about, with the digits that got through', async () => {
  const seen = show();

  scanTorn(['20261', '1220042934567890123']);

  await shown('20261');
  expect(seen).toEqual(['cut off, leaked']);
});

test('a shortcut within a scan tears it', () => {
  const seen = show();

  scanKeys('20261122', null);
  fireEvent.keyDown(document.body, { key: ']', ctrlKey: true });
  scanKeys('0042004');

  expect(seen).toEqual(['cut off']);
});
