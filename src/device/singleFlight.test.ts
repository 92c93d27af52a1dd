import { expect, test } from 'vitest';
import { singleFlight } from './singleFlight.ts';

const createCounter = () => {
  const asked: string[] = [];
  const release: (() => void)[] = [];
  const ask = singleFlight((what: string) => {
    asked.push(what);
    return new Promise<string>((resolve) => release.push(() => resolve(`done ${what}`)));
  });
  return { ask, asked, releaseNext: () => release.shift()?.() };
};

test('a second tap on the same number shares the answer of the first', async () => {
  const { ask, asked, releaseNext } = createCounter();

  const answers = [ask('minji'), ask('minji')];
  releaseNext();

  expect(await Promise.all(answers)).toEqual(['done minji', 'done minji']);
  expect(asked).toEqual(['minji']);
});

test('another number waits until the first is written', async () => {
  const { ask, asked, releaseNext } = createCounter();

  const minji = ask('minji');
  const jisoo = ask('jisoo');
  const askedMeanwhile = [...asked];
  releaseNext();
  await minji;
  await Promise.resolve();
  releaseNext();

  expect(await jisoo).toBe('done jisoo');
  expect(askedMeanwhile).toEqual(['minji']);
});

test('the same number later is a new visit', async () => {
  const { ask, asked, releaseNext } = createCounter();

  const first = ask('minji');
  releaseNext();
  await first;
  const second = ask('minji');
  releaseNext();
  await second;

  expect(asked).toEqual(['minji', 'minji']);
});
