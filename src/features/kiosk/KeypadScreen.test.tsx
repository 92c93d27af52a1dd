// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Assistance, Turn } from '#device/tabletState.ts';
import { stamps } from '#domain/stamps.ts';
import { Words } from '#i18n/Words.tsx';
import { coffeeAtTen, hana } from '#tests/support/cafe.ts';
import { KeypadScreen, type KeypadScreenProps } from './KeypadScreen.tsx';
import { idleKeypad, type KeypadStep } from './kioskFlow.ts';

const twoStamps: Turn = { purpose: 'grant', openedBy: hana, stamps: stamps(2) };
const nothing = () => undefined;
const usual: Assistance = {
  language: null,
  isLarge: false,
  isHighContrast: false,
  isLow: false,
  isSpoken: false,
};

function show(keypad: Partial<KeypadStep> = {}, props: Partial<KeypadScreenProps> = {}) {
  render(
    <Words>
      <KeypadScreen
        sign={{ name: '달빛커피', sealText: '달빛' }}
        reward={coffeeAtTen.rewards[0]}
        keypad={{ ...idleKeypad, ...keypad }}
        turn={null}
        handOff="staffFirst"
        isSending={false}
        isStaffCalled={false}
        assistance={usual}
        onDigit={nothing}
        onBackspace={nothing}
        onClear={nothing}
        onToggleHiding={nothing}
        onSubmit={nothing}
        onHome={nothing}
        onCallStaff={nothing}
        onAssist={nothing}
        onAskReward={nothing}
        onAskMine={nothing}
        {...props}
      />
    </Words>,
  );
}

const submit = () => screen.getByRole('button', { name: '적립하기' });

test('an idle keypad invites, and offers no way home because this is it', () => {
  show();

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '전화번호로 스탬프를 모아 보세요',
  );
  expect(screen.getByText('처음으로')).not.toBeVisible();
  expect(screen.getByRole('button', { name: '직원 부르기' })).toBeVisible();
});

test('the focus starts at the title, where a screen reader begins', () => {
  show();

  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('before the eighth digit the submit waits, but it can be reached and says why', async () => {
  let presses = 0;
  show({ digits: '482715' }, { onSubmit: () => (presses += 1) });

  expect(submit()).toHaveAttribute('aria-disabled', 'true');
  expect(submit()).toHaveAccessibleDescription('2자리 남았어요');
  await userEvent.click(submit());

  expect(presses).toBe(1);
});

test('with eight digits the customer is asked to look, and the submit is ready', () => {
  show({ digits: '48271534' });

  expect(screen.getByText('번호가 맞는지 봐 주세요')).toBeVisible();
  expect(submit()).not.toHaveAttribute('aria-disabled');
});

test('a number that waits for the staff can be told by its owner and read by nobody', () => {
  show({ digits: '48271534', isAwaitingTurn: true, say: { type: 'StaffFirst' } });

  expect(screen.getByLabelText('누른 번호')).toHaveTextContent('010••••1534');
  expect(screen.getByText('끝 번호 1534 손님인가요?')).toBeVisible();
  expect(screen.getByText('가리기')).not.toBeVisible();
  expect(document.body.innerHTML).not.toContain('4827');
  expect(submit()).not.toHaveAttribute('aria-disabled');
});

test('a turn opened by staff says how many stamps this number will get', () => {
  show({}, { turn: twoStamps });

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '스탬프 2개를 적립할 번호를 눌러 주세요',
  );
});

test('an error is read at once, other sentences politely', () => {
  show({ digits: '482715', say: { type: 'TooFewDigits', digitsMissing: 2 } });

  expect(screen.getByRole('alert')).toHaveTextContent(
    '번호가 8자리가 아니에요. 2자리 더 눌러 주세요.',
  );
});

test('while the number is on its way, none of it is in the document', () => {
  show({}, { isSending: true });

  expect(screen.getByLabelText('누른 번호')).toHaveTextContent(/^010$/);
  expect(screen.getByText('적립하고 있어요')).toBeVisible();
});
