// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { stamps } from '#domain/stamps.ts';
import { Words } from '#i18n/Words.tsx';
import { hana } from '#tests/support/cafe.ts';
import { StaffEdge } from './StaffEdge.tsx';

const nothing = () => undefined;

function show(perVisit: number, perGrantMax: number): number[] {
  const opened: number[] = [];
  render(
    <Words>
      <StaffEdge
        duty={{ staffId: hana, name: '하나', role: 'staff' }}
        turn={null}
        isCalling={false}
        isLocked={false}
        isRewardAsked={false}
        amount={null}
        stampsPerVisit={stamps(perVisit)}
        stampsPerGrantMax={stamps(perGrantMax)}
        hasMenu={false}
        waiting={0}
        onSignIn={nothing}
        onOpenScreens={nothing}
        onPlus={(count) => opened.push(count)}
        onMenu={nothing}
        onOwnNumber={nothing}
        onAmount={nothing}
        onPaper={() => undefined}
        onReward={nothing}
        onCancel={nothing}
        onAnswerCall={nothing}
      />
    </Words>,
  );
  return opened;
}

const plusKeys = () =>
  screen.getAllByRole('button', { name: /^\+/ }).map(({ textContent }) => textContent);

test('a café that grants one stamp a visit has one, two and three at hand', () => {
  show(1, 10);

  expect(plusKeys()).toEqual(['+1', '+2', '+3']);
});

test('a café that grants two a visit begins with two', async () => {
  const opened = show(2, 10);

  expect(plusKeys()).toEqual(['+2', '+3', '+4']);
  await userEvent.click(screen.getByRole('button', { name: /^\+2/ }));
  expect(opened).toEqual([2]);
});

test('no key goes beyond what one tap may grant', () => {
  show(2, 3);

  expect(plusKeys()).toEqual(['+2', '+3']);
});
