import { expect, test } from 'vitest';
import { type Answers, type SetUpFlow, setUpFlow, startSetUp } from './setUpFlow.ts';

const start = startSetUp({ stampsPerReward: 10, rewardName: '음료 1잔 무료' });
const jisoo = { ownerName: '지수', ownerPin: '280417', ownerPinAgain: '280417' };

test('the seal takes the first two syllables of the name', () => {
  expect(answer(start, { shopName: '달 빛커피' }).answers.sealText).toBe('달빛');
});

test('a seal that the owner carved does not follow the name any more', () => {
  const carved = answer(answer(start, { shopName: '달빛커피' }), { sealText: '달' });

  expect(answer(carved, { shopName: '별빛커피' }).answers.sealText).toBe('달');
});

test('a step without a name is not left, and says why', () => {
  const stayed = setUpFlow(start, { type: 'NextPressed' });

  expect(stayed).toMatchObject({ step: 'shop', isChecked: true });
});

test('spaces around a name are no reason to stay', () => {
  expect(next(answer(start, { shopName: ' 달빛커피 ' })).step).toBe('reward');
});

test('two different PINs are not a PIN', () => {
  const owner = skip(answer(start, { shopName: '달빛커피' }), 3);

  expect(next(answer(owner, { ...jisoo, ownerPinAgain: '280418' })).step).toBe('owner');
  expect(next(answer(owner, jisoo)).step).toBe('staff');
});

test('whoever works alone skips the staff and leaves no half answer', () => {
  const staff = next(answer(skip(answer(start, { shopName: '달빛커피' }), 3), jisoo));
  const skipped = setUpFlow(answer(staff, { staffName: '민' }), { type: 'StaffSkipped' });

  expect(skipped.step).toBe('code');
  expect(skipped.answers.staffName).toBe('');
});

test('a shop whose owner says nothing has staff go first', () => {
  const handOff = skip(answer(start, { shopName: '달빛커피' }), 2);

  expect(handOff).toMatchObject({ step: 'handOff', answers: { handOff: { type: 'staffFirst' } } });
});

test('going back keeps every answer', () => {
  const reward = next(answer(start, { shopName: '달빛커피' }));

  expect(setUpFlow(reward, { type: 'BackPressed' })).toMatchObject({
    step: 'shop',
    answers: { shopName: '달빛커피' },
  });
});

function answer(flow: SetUpFlow, answers: Partial<Answers>): SetUpFlow {
  return setUpFlow(flow, { type: 'Answered', answers });
}

function next(flow: SetUpFlow): SetUpFlow {
  return setUpFlow(flow, { type: 'NextPressed' });
}

function skip(flow: SetUpFlow, steps: number): SetUpFlow {
  return steps === 0 ? flow : skip(next(flow), steps - 1);
}
