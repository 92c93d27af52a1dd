import { expect, onTestFinished, test } from 'vitest';
import { joinTabChannel } from './tabChannel.ts';

/** A window of the shop with this way of folding; counts how often it was asked to go. */
function openWindow(foldVersion: number) {
  let asked = 0;
  const channel = joinTabChannel({
    databaseName: 'two windows',
    foldVersion,
    onAskedToLetGo: () => {
      asked += 1;
    },
  });
  onTestFinished(channel.close);
  return { ...channel, asked: () => asked };
}

const messagesArrive = () => new Promise((resolve) => setTimeout(resolve, 50));

test('only a newer window may ask an older one to let go', async () => {
  const [old, twin, newer] = [openWindow(1), openWindow(2), openWindow(2)];

  newer.askToLetGo();
  await messagesArrive();

  expect(old.asked()).toBe(1);
  expect(twin.asked()).toBe(0);

  old.askToLetGo();
  await messagesArrive();

  expect([twin.asked(), newer.asked()]).toEqual([0, 0]);
});
