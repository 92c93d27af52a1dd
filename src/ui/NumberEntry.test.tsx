// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { NumberEntry } from './NumberEntry.tsx';

const keyLabels = { pad: 'keys', clear: 'clear', backspace: 'back', backspaceFull: 'back one' };

function EntryInHand({ onSubmit }: { readonly onSubmit: (digits: string) => void }) {
  const [digits, setDigits] = useState('');
  return (
    <NumberEntry
      label="amount"
      digits={digits}
      digitsMax={5}
      shown={`${digits}원`}
      keyLabels={keyLabels}
      onChange={setDigits}
      onSubmit={() => onSubmit(digits)}
    >
      <button type="submit">go on</button>
    </NumberEntry>
  );
}

test('a number comes from the keys, a keyboard and paste alike', async () => {
  const submitted: string[] = [];
  render(<EntryInHand onSubmit={(digits) => submitted.push(digits)} />);

  await userEvent.click(screen.getByRole('button', { name: '9' }));
  await userEvent.keyboard('5');
  await userEvent.paste(',00');
  await userEvent.keyboard('{Enter}');

  expect(submitted).toEqual(['9500']);
});

test('a whole number begins with no zero and ends at its places', async () => {
  render(<EntryInHand onSubmit={() => undefined} />);

  await userEvent.keyboard('00123456');

  expect(screen.getByLabelText('amount')).toHaveValue('12345');
});
