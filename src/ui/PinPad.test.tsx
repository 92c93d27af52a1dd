// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { PinPad } from './PinPad.tsx';
import { Title } from './Title.tsx';

const keyLabels = { pad: 'keys', clear: 'clear', backspace: 'back', backspaceFull: 'back one' };

interface PinInHandProps {
  readonly takesFocus?: boolean;
  readonly onSubmit: (pin: string) => void;
}

function PinInHand({ takesFocus = true, onSubmit }: PinInHandProps) {
  const [pin, setPin] = useState('');
  return (
    <PinPad
      value={pin}
      lengthMax={6}
      label="PIN"
      keyLabels={keyLabels}
      takesFocus={takesFocus}
      onChange={setPin}
      onSubmit={() => onSubmit(pin)}
    />
  );
}

test('a PIN comes from the keys, a keyboard and paste alike', async () => {
  const submitted: string[] = [];
  render(<PinInHand onSubmit={(pin) => submitted.push(pin)} />);

  await userEvent.click(screen.getByRole('button', { name: '2' }));
  await userEvent.keyboard('5');
  await userEvent.paste('8-1');
  await userEvent.keyboard('{Enter}');

  expect(submitted).toEqual(['2581']);
});

test('a keyboard reaches a PIN that leaves the focus at the title', async () => {
  const submitted: string[] = [];
  render(
    <>
      <Title>reward</Title>
      <PinInHand takesFocus={false} onSubmit={(pin) => submitted.push(pin)} />
    </>,
  );

  expect(screen.getByRole('heading')).toHaveFocus();
  await userEvent.keyboard('25819{Backspace}{Enter}');

  expect(submitted).toEqual(['2581']);
});

test('a PIN is never longer than its places and is not shown', async () => {
  render(<PinInHand onSubmit={() => undefined} />);

  await userEvent.keyboard('123456789');

  const field = screen.getByLabelText<HTMLInputElement>('PIN');
  expect(field.value).toBe('123456');
  expect(field.type).toBe('password');
});
