import { expect, test } from 'vitest';
import type { Watchable } from '#domain/watchable.ts';
import { mapWatchableAsync } from './mapWatchable.ts';

test('a burst of writes is made once, for the newest value', async () => {
  const { told, tell, made, finish } = follow();

  tell('one');
  tell('two');
  tell('three');
  await finish();
  await finish();

  expect(made).toEqual(['one', 'three']);
  expect(told).toEqual(['three']);
});

test('values that come one after another are all told', async () => {
  const { told, tell, finish } = follow();

  tell('one');
  await finish();
  tell('two');
  await finish();

  expect(told).toEqual(['one', 'two']);
});

test('a making that fails is noted, and the next value is told', async () => {
  const { told, tell, finish, failures } = follow();

  tell('one');
  tell('two');
  await finish(new Error('sealed with another key'));
  await finish();

  expect(failures).toHaveLength(1);
  expect(told).toEqual(['two']);
});

test('nothing is told to who has stopped listening', async () => {
  const { told, tell, finish, stop } = follow();

  tell('one');
  stop();
  await finish();

  expect(told).toEqual([]);
});

/** A live read in hand: values go in, and each making ends when it is told to. */
function follow() {
  const told: string[] = [];
  const made: string[] = [];
  const failures: unknown[] = [];
  let tell: (value: string) => void = () => undefined;
  let end: (failure?: Error) => void = () => undefined;
  const source: Watchable<string> = {
    subscribe(onValue) {
      tell = onValue;
      return { unsubscribe: () => undefined };
    },
  };
  const make = (value: string) => {
    made.push(value);
    return new Promise<string>((resolve, reject) => {
      end = (failure) => (failure ? reject(failure) : resolve(value));
    });
  };
  const subscription = mapWatchableAsync(source, make, (failure) =>
    failures.push(failure),
  ).subscribe((value) => told.push(value));
  return {
    told,
    made,
    failures,
    tell: (value: string) => tell(value),
    finish: async (failure?: Error) => {
      end(failure);
      await new Promise((resolve) => setTimeout(resolve));
    },
    stop: () => subscription.unsubscribe(),
  };
}
