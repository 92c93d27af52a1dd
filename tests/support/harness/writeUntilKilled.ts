import { stamps } from '#domain/stamps.ts';
import { syntheticDigits } from '#tests/support/orderLog.ts';
import type { KillOptions } from './page.ts';
import { type HarnessTablet, phoneOf, sure } from './tablet.ts';

/** More writes than any round lives long enough for. */
const WRITES_MAX = 2_000;
const ROUND_SIZE = 10_000;

/**
 * First visits and returning ones in turn, without a pause. Before each write and after it, the log
 * outside the browser has heard of it: a request that blocks, because a message could die with us.
 */
export async function writeUntilKilled(
  { runtime, waitAMoment }: HarnessTablet,
  { logUrl, round }: KillOptions,
): Promise<void> {
  for (let n = 0; n < WRITES_MAX; n += 1) {
    const phone = phoneOf(syntheticDigits(round * ROUND_SIZE + n));
    waitAMoment();
    runtime.openGrantTurn({ stamps: stamps(1) });
    const checkedIn = sure(await runtime.checkIn(phone));
    if (checkedIn.type !== 'FirstVisit') throw new Error('A number came twice');
    say(logUrl, `begin ${round}.${n}.join`);
    const joined = sure(await runtime.join());
    say(logUrl, `kept ${round}.${n}.join ${joined.tapId}`);

    runtime.openGrantTurn({ stamps: stamps(2) });
    say(logUrl, `begin ${round}.${n}.visit`);
    const again = sure(await runtime.checkIn(phone));
    if (again.type !== 'GrantMade') throw new Error('A known number was not known');
    say(logUrl, `kept ${round}.${n}.visit ${again.tapId}`);
  }
}

function say(url: string, line: string): void {
  const request = new XMLHttpRequest();
  request.open('POST', url, false);
  request.send(line);
}
