import { expect, test } from 'vitest';
import { type Answers, type SetUpFlow, setUpFlow, startSetUp } from './setUpFlow.ts';

const start = startSetUp({
  preset: 'drinks',
  stampsPerReward: 10,
  rewardName: '음료 1잔 무료',
  smallPrice: 0,
  smallName: '쿠키 1개',
});
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
  expect(next(answer(start, { shopName: ' 달빛커피 ' })).step).toBe('seal');
});

test('in another language the promise is told anew, but nothing that the owner wrote', () => {
  const names = { rewardName: 'A free drink', smallName: 'A cookie' };
  const written = answer(start, { shopName: '달빛커피', rewardName: '라테 1잔' });

  expect(setUpFlow(start, { type: 'Retold', names }).answers).toMatchObject(names);
  expect(setUpFlow(written, { type: 'Retold', names }).answers).toMatchObject({
    shopName: '달빛커피',
    rewardName: '라테 1잔',
    smallName: 'A cookie',
  });
});

test('two different PINs are not a PIN', () => {
  const owner = skip(answer(start, { shopName: '달빛커피' }), 4);

  expect(next(answer(owner, { ...jisoo, ownerPinAgain: '280418' })).step).toBe('owner');
  expect(next(answer(owner, jisoo)).step).toBe('staff');
});

test('whoever works alone skips the staff and leaves no half answer', () => {
  const staff = next(answer(skip(answer(start, { shopName: '달빛커피' }), 4), jisoo));
  const skipped = setUpFlow(answer(staff, { staffName: '민' }), { type: 'PutOff' });

  expect(skipped.step).toBe('privacy');
  expect(skipped.answers.staffName).toBe('');
  expect(skipped.putOff).toEqual(['staff']);
});

test('a shop whose owner says nothing has staff go first', () => {
  const handOff = skip(answer(start, { shopName: '달빛커피' }), 3);

  expect(handOff).toMatchObject({ step: 'handOff', answers: { handOff: { type: 'staffFirst' } } });
});

test('going back keeps every answer', () => {
  const seal = next(answer(start, { shopName: '달빛커피' }));

  expect(setUpFlow(seal, { type: 'BackPressed' })).toMatchObject({
    step: 'shop',
    answers: { shopName: '달빛커피' },
  });
});

test('what is put off is as if it was never touched, and is remembered until it is done', () => {
  const seal = next(answer(start, { shopName: '달빛커피' }));
  const carved = answer(seal, { sealText: '', sealShape: 'square', sealColor: 'indigo' });
  const later = setUpFlow(carved, { type: 'PutOff' });

  expect(later).toMatchObject({
    step: 'reward',
    putOff: ['seal'],
    answers: { sealText: '달빛', sealShape: 'circle', sealColor: 'vermilion' },
  });
  expect(next(setUpFlow(later, { type: 'BackPressed' })).putOff).toEqual([]);
});

test('a smaller reward that is offered has a name', () => {
  const reward = skip(answer(start, { shopName: '달빛커피' }), 2);

  expect(next(answer(reward, { smallPrice: 5, smallName: ' ' })).step).toBe('reward');
  expect(next(answer(reward, { smallPrice: 5, smallName: '쿠키 1개' })).step).toBe('handOff');
});

test('whoever is named for questions can be reached, and nobody need be named', () => {
  const staff = next(answer(skip(answer(start, { shopName: '달빛커피' }), 4), jisoo));
  const privacy = setUpFlow(staff, { type: 'PutOff' });

  expect(next(privacy).step).toBe('code');
  expect(next(answer(privacy, { officerName: '지수' })).step).toBe('privacy');
  expect(next(answer(privacy, { officerName: '지수', officerContact: '가게' })).step).toBe('code');
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
