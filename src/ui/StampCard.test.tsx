// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StampCard } from './StampCard.tsx';

test('a stamp card is one picture that says its sentence', () => {
  render(
    <StampCard count={{ total: 10, filled: 7, fresh: 2 }} goal="1잔 무료" label="10개 중 7개" />,
  );

  expect(screen.getByRole('img', { name: '10개 중 7개' })).toBeInTheDocument();
  expect(screen.queryByText('8')?.closest('[aria-hidden="true"]')).not.toBeNull();
});
