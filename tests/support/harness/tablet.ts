import type { Refusal } from '#desk/refusal.ts';
import { openRuntime } from '#device/createRuntime.ts';
import type { Colleague, Runtime } from '#device/runtime.ts';
import type { CustomerId } from '#domain/ids.ts';
import { type PhoneNumber, parseTypedDigits } from '#domain/phoneNumber.ts';
import type { Pin } from '#domain/pin.ts';
import type { Result } from '#domain/result.ts';
import { stamps } from '#domain/stamps.ts';
import type { Watchable } from '#domain/watchable.ts';
import type { OpenOptions } from './page.ts';

/** One tablet that is open in the harness page. */
export interface HarnessTablet {
  readonly databaseName: string;
  readonly runtime: Runtime;
  /** Sets both clocks; the monotonic one never runs back. */
  setClock(at: number): void;
  /** Lets the time pass that the keypad wants between two strangers' numbers (N-11). */
  waitAMoment(): void;
}

const MOMENT_MS = 11_000;
const opened: HarnessTablet[] = [];

/** The tablet opened last. */
export function theTablet(): HarnessTablet {
  const tablet = opened.at(-1);
  if (tablet === undefined) throw new Error('No tablet is open in this page');
  return tablet;
}

export async function openTablet({ databaseName, clockAt }: OpenOptions): Promise<void> {
  const clock = { wall: clockAt ?? 0, monotonic: clockAt ?? 0 };
  const given = { now: () => clock.wall, monotonicNow: () => clock.monotonic };
  const runtime = await openRuntime({ databaseName, ...(clockAt !== undefined && given) });
  const setClock = (at: number) => {
    clock.wall = at;
    clock.monotonic = Math.max(clock.monotonic, at);
  };
  const waitAMoment = () => setClock(clock.wall + MOMENT_MS);
  opened.push({ databaseName, runtime, setClock, waitAMoment });
}

export const ownerPin = '280417' as Pin;

/** The shop of every tool: one reward at ten stamps, midnight closing, one owner. */
export async function foundShop(runtime: Runtime): Promise<void> {
  const prepared = sure(
    await runtime.prepareShop({
      name: '단골 커피',
      sealText: '단골',
      stampsPerReward: stamps(10),
      rewardName: '음료 1잔 무료',
      handOff: { type: 'staffFirst' },
      owner: { name: '지수', pin: ownerPin },
    }),
  );
  sure(await prepared.found());
}

export async function signInOwner(runtime: Runtime): Promise<void> {
  sure(await runtime.signIn((await findOwner(runtime)).staffId, ownerPin));
}

export async function findOwner(runtime: Runtime): Promise<Colleague> {
  const colleagues = await firstOf(runtime.watchColleagues(), (all) => all.length > 0);
  const owner = colleagues.find(({ role }) => role === 'owner');
  if (owner === undefined) throw new Error('The shop has no owner');
  return owner;
}

/** Mounts the observers of the staff's edge, and of the card shown last; `release` unmounts them. */
export async function observe(
  runtime: Runtime,
  customerId?: CustomerId,
): Promise<{ release(): void }> {
  const watched = [runtime.watchToday(), runtime.watchRecentTaps()] as Watchable<unknown>[];
  if (customerId !== undefined) watched.push(runtime.watchCard(customerId));
  const mounted = await Promise.all(watched.map(mount));
  return {
    release() {
      for (const { unsubscribe } of mounted) unsubscribe();
    },
  };
}

const mount = (watchable: Watchable<unknown>): Promise<{ unsubscribe(): void }> =>
  new Promise((resolve) => {
    const subscription = watchable.subscribe(() => setTimeout(() => resolve(subscription)));
  });

/** The first value that will do; the observer stays mounted. */
export const firstOf = <Value>(
  watchable: Watchable<Value>,
  willDo: (value: Value) => boolean = () => true,
): Promise<Value> =>
  new Promise((resolve) => {
    watchable.subscribe((value) => {
      if (willDo(value)) resolve(value);
    });
  });

/** The tools only do what is allowed, so a refusal here is a bug. */
export function sure<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

export function phoneOf(digits: string): PhoneNumber {
  const phone = parseTypedDigits(digits);
  if (!phone.ok) throw new Error(`Not a number: ${phone.failure.type}`);
  return phone.value;
}
