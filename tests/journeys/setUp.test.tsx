// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { barista, type Counter, owner, renderApp } from '#tests/support/renderApp.tsx';

test('an owner opens a shop in eight short steps and lands on the keypad', async () => {
  const counter = await renderApp({ isFounded: false });

  await answer(counter, '가게 이름', '달빛커피');
  await counter.press('다음');
  expect(await screen.findByLabelText('도장에 새길 글자')).toHaveValue('달빛');
  await counter.press('다음');
  await counter.press('한 개 줄이기');
  expect(screen.getByText('스탬프 9개를 모으면 음료 1잔 무료예요.')).toBeInTheDocument();
  await counter.press('다음');
  expect(await screen.findByRole('radio', { name: '태블릿 한 대예요' })).toBeChecked();
  await counter.press('다음');
  await answerPerson(counter, '이름', owner);
  await answerPerson(counter, '직원 이름', barista);
  await counter.expectTitle('번호를 어떻게 받을까요?');
  await counter.press('다음');
  await screen.findByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/, { selector: 'output' });
  await counter.press('적어 뒀어요');
  await counter.press('가게 열기');
  await screen.findByText(/‘직원’ 버튼에서 이름을 고르고/);
  await counter.press('알겠어요');

  await counter.expectTitle(/전화번호로 스탬프를/);
  await counter.signIn(barista);
  expect((await counter.runtime.verify()).findings).toEqual([]);
});

test('an owner who works alone chooses that numbers earn by themselves', async () => {
  const counter = await renderApp({ isFounded: false });
  await answer(counter, '가게 이름', '달빛커피');
  await goOn(counter, 3);
  await counter.user.click(await screen.findByRole('radio', { name: '사장님 혼자예요' }));
  await counter.press('다음');
  await answerPerson(counter, '이름', owner);
  await counter.press('나중에 할게요');
  await counter.press('나중에 할게요');
  await screen.findByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/, { selector: 'output' });
  await counter.press('적어 뒀어요');
  await counter.press('가게 열기');

  await screen.findByText(/손님이 번호를 누르면 스탬프가 쌓여요/);
  expect(counter.runtime.shop().program.handOff).toEqual({
    type: 'automatic',
    gapMinutes: 120,
    visitsPerDayMax: 2,
  });
});

test('an owner in a hurry opens with a name and a PIN, and puts off the rest', async () => {
  const counter = await renderApp({ isFounded: false });
  await answer(counter, '가게 이름', '달빛커피');
  await counter.press('다음');
  for (const _step of ['seal', 'reward', 'handOff']) await counter.press('나중에 할게요');
  await answerPerson(counter, '이름', owner);
  for (const _step of ['staff', 'privacy']) await counter.press('나중에 할게요');
  await screen.findByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/, { selector: 'output' });
  await counter.press('적어 뒀어요');
  await counter.press('가게 열기');
  await counter.press('알겠어요');

  await counter.expectTitle(/전화번호로 스탬프를/);
  expect(counter.runtime.shop().program.rewards).toEqual([
    { id: 'reward-1', name: '음료 1잔 무료', price: 10 },
  ]);
  expect(counter.runtime.shop().privacyOfficer).toBeUndefined();

  await counter.pressAtEdge('직원');
  await counter.user.type(await screen.findByLabelText(`${owner.name} PIN`), `${owner.pin}{Enter}`);
  await counter.user.click(await screen.findByRole('link', { name: '가게 설정' }));
  const later = await screen.findByRole('heading', { name: '나중에 하기로 한 것' });
  expect(later).toBeInTheDocument();
  await counter.press('다 했어요: 도장 새기기');
  expect(screen.queryByRole('heading', { name: '도장 새기기' })).toBeNull();
  expect(screen.getByRole('button', { name: '다 했어요: 태블릿에 설치하기' })).toBeInTheDocument();
});

test('two steps, a footing and somebody to ask are founded as they were answered', async () => {
  const counter = await renderApp({ isFounded: false });
  await answer(counter, '가게 이름', '달빛커피');
  await goOn(counter, 2);
  await counter.user.click(await screen.findByRole('radio', { name: '두 단계' }));
  expect(screen.getByText('스탬프 5개를 모으면 쿠키 1개예요.')).toBeInTheDocument();
  await goOn(counter, 2);
  await answerPerson(counter, '이름', owner);
  await counter.press('나중에 할게요');
  await counter.user.click(await screen.findByRole('radio', { name: '동의에 표시하고 시작해요' }));
  await answer(counter, '개인정보를 맡은 분', '지수');
  await answer(counter, '손님이 물어볼 연락처', '02-0000-0000');
  await counter.press('다음');
  await screen.findByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/, { selector: 'output' });
  await counter.press('적어 뒀어요');
  await counter.press('가게 열기');
  await counter.press('알겠어요');

  expect(counter.runtime.shop()).toMatchObject({
    legalBasis: 'consent',
    privacyOfficer: { name: '지수', contact: '02-0000-0000' },
    program: {
      rewards: [
        { id: 'reward-1', name: '음료 1잔 무료', price: 10 },
        { id: 'reward-2', name: '쿠키 1개', price: 5 },
      ],
    },
  });
});

test('the shop opens only when the code is written down', async () => {
  const counter = await renderApp({ isFounded: false });
  await answer(counter, '가게 이름', '달빛커피');
  await goOn(counter, 4);
  await answerPerson(counter, '이름', owner);
  await counter.press('나중에 할게요');
  await counter.press('나중에 할게요');
  await screen.findByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/, { selector: 'output' });

  await counter.press('가게 열기');

  expect(screen.getByText(/코드를 적은 뒤/)).toBeInTheDocument();
  expect((await counter.runtime.verify()).entries).toBe(0);
});

test('in an iPad browser the owner hears that the home screen comes first', async () => {
  Object.defineProperty(navigator, 'standalone', { configurable: true, value: false });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'standalone'));
  const counter = await renderApp({ isFounded: false });

  await counter.expectTitle('가게 이름이 뭐예요?');

  expect(screen.getByText(/홈 화면에 먼저 추가하고/)).toBeInTheDocument();
});

test('where the storage is one, nothing is said about the home screen', async () => {
  const counter = await renderApp({ isFounded: false });

  await counter.expectTitle('가게 이름이 뭐예요?');

  expect(screen.queryByText(/홈 화면에 먼저 추가하고/)).toBeNull();
});

test('nobody goes back while the keys are being made', async () => {
  const counter = await renderApp({ isFounded: false });
  vi.spyOn(counter.runtime, 'prepareShop').mockReturnValue(new Promise(() => undefined));
  await answer(counter, '가게 이름', '달빛커피');
  await goOn(counter, 4);
  await answerPerson(counter, '이름', owner);
  await counter.press('나중에 할게요');
  await counter.press('나중에 할게요');
  const back = await screen.findByRole('button', { name: '이전' });

  await counter.user.click(back);

  expect(back).toHaveAttribute('aria-disabled', 'true');
  await counter.expectTitle('복구 코드를 적어 두세요');
});

test('a wrong answer is told at its field, and going back keeps the others', async () => {
  const counter = await renderApp({ isFounded: false });
  await counter.press('다음');
  expect(await screen.findByLabelText('가게 이름')).toBeInvalid();
  await answer(counter, '가게 이름', '달빛커피');
  await goOn(counter, 4);
  await answerPerson(counter, '이름', { name: owner.name, pin: '1234' });
  expect(screen.getByLabelText('PIN')).toHaveAccessibleDescription(/맞히기 쉬운/);

  for (const _step of ['handOff', 'reward', 'seal', 'shop']) await counter.press('이전');

  expect(screen.getByLabelText('가게 이름')).toHaveValue('달빛커피');
});

async function answer({ user }: Counter, label: string, text: string): Promise<void> {
  await user.type(await screen.findByLabelText(label), text);
}

async function goOn({ press }: Counter, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await press('다음');
}

async function answerPerson(
  counter: Counter,
  nameLabel: string,
  { name, pin }: { readonly name: string; readonly pin: string },
): Promise<void> {
  await answer(counter, nameLabel, name);
  await answer(counter, 'PIN', pin);
  await answer(counter, 'PIN 한 번 더', pin);
  await counter.press('다음');
}
