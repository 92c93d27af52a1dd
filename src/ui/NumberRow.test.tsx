// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NumberRow } from './NumberRow.tsx';

function show(digits: string, digitsShown?: number) {
  render(
    <NumberRow
      prefix="010"
      digits={digits}
      groups={[4, 4]}
      digitsShown={digitsShown}
      label="typed"
    />,
  );
  return screen.getByLabelText('typed');
}

test('what was typed stands behind the fixed beginning', () => {
  expect(show('48271').textContent).toBe('01048271');
});

test('a hidden number keeps only its last digit in the document', () => {
  expect(show('48271', 1).textContent).toBe('010••••1');
});

test('a number that waits keeps its last four digits', () => {
  expect(show('48271534', 4).textContent).toBe('010••••1534');
});

test('the digits are not read aloud one by one', () => {
  expect(show('4').getAttribute('aria-live')).toBe('off');
});
