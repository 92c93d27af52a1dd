import { type HarnessTablet, phoneOf, sure } from './tablet.ts';

export async function letCustomersGoFirst({ runtime }: HarnessTablet): Promise<void> {
  sure(await runtime.changeProgram({ type: 'SetHandOff', handOff: { type: 'customerFirst' } }));
}

/** Known customers type their numbers, each a moment after the one before. */
export async function pend(
  { runtime, waitAMoment }: HarnessTablet,
  digits: readonly string[],
): Promise<void> {
  for (const each of digits) {
    waitAMoment();
    const pended = sure(await runtime.checkIn(phoneOf(each)));
    if (pended.type !== 'CheckInPended') throw new Error('A seeded customer does not wait');
  }
}
