// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Segments } from './Segments.tsx';

type Size = 'small' | 'large';

function Sizes() {
  const [size, setSize] = useState<Size>('small');
  return (
    <Segments
      label="size"
      value={size}
      choices={[
        { value: 'small', words: 'a small one' },
        { value: 'large', words: 'a large one' },
      ]}
      onChange={setSize}
    />
  );
}

test('one of the words is chosen, by touch and by arrow key', async () => {
  render(<Sizes />);
  expect(screen.getByRole('radio', { name: 'a small one' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'a large one' }));
  expect(screen.getByRole('radio', { name: 'a large one' })).toBeChecked();

  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('radio', { name: 'a small one' })).toBeChecked();
});
