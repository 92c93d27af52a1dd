import 'fake-indexeddb/auto';
import { configure, render, screen, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { App } from '#app/App.tsx';
import { type OpenRuntime, openRuntime } from '#device/createRuntime.ts';
import { HAND_OFF_DEFAULT, type HandOff } from '#domain/loyaltyProgram.ts';
import { parseNewPin } from '#domain/pin.ts';
import { stamps } from '#domain/stamps.ts';

/** Who works in the café of the journeys. */
export const owner = { name: '지수', pin: '280417' } as const;
export const barista = { name: '민지', pin: '7391' } as const;

/** The keypad that waits, where staff go first and where the customer does. */
export const idleTitle = /전화번호로 스탬프를|전화번호를 누르면/;

/** Sunday 22 November 2026, 14:41 in Seoul. */
const OPENED_AT = Date.UTC(2026, 10, 22, 5, 41);

// PINs are stretched on purpose, and a lazy screen is compiled when it is first opened.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

/** A tablet on the counter with somebody's hands on it. */
export interface Counter {
  readonly runtime: OpenRuntime;
  readonly user: UserEvent;
  /** Lets time go by on both of the tablet's clocks; the screens' own timers run on. */
  passMinutes(minutes: number): void;
  /** Somebody sets the clock on the wall back; the other one runs on. */
  setClockBack(minutes: number): void;
  press(name: string | RegExp): Promise<void>;
  /** At the staff's edge of the customer's screen. */
  pressAtEdge(name: string | RegExp): Promise<void>;
  /** The eight digits on the physical keyboard, and Enter. */
  typeNumber(digits: string): Promise<void>;
  /** From the keypad: name, then PIN; ends on the dark screens. */
  signIn(who: { readonly name: string; readonly pin: string }): Promise<void>;
  /** Signs in and goes back to the keypad. */
  goOnDuty(who: { readonly name: string; readonly pin: string }): Promise<void>;
  expectTitle(title: string | RegExp): Promise<HTMLElement>;
}

/** The whole app over a real ledger in memory: an empty tablet, or one whose shop is founded. */
export async function renderApp({
  isFounded = true,
  handOff = HAND_OFF_DEFAULT,
  beforeShown = (_runtime: OpenRuntime): void => undefined,
} = {}): Promise<Counter> {
  standInForTheBrowser();
  let elapsedMs = 0;
  let setBackMs = 0;
  const runtime = await openRuntime({
    databaseName: `journey-${crypto.randomUUID()}`,
    now: () => OPENED_AT + elapsedMs - setBackMs,
    monotonicNow: () => elapsedMs,
  });
  onTestFinished(() => runtime.close());
  if (isFounded) await foundShop(runtime, handOff);
  history.replaceState(null, '', '/');
  beforeShown(runtime);
  render(<App runtime={runtime} />);

  const user = userEvent.setup();
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole('button', { name }));
  const pressAtEdge = async (name: string | RegExp) => {
    const edge = await screen.findByRole('complementary', { name: '직원' });
    await user.click(within(edge).getByRole('button', { name }));
  };
  const expectTitle = (title: string | RegExp) =>
    screen.findByRole('heading', { level: 1, name: title });
  const signIn: Counter['signIn'] = async ({ name, pin }) => {
    await pressAtEdge(/^직원$|직원 화면 열기/);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
    await user.type(await screen.findByLabelText(`${name} PIN`), `${pin}{Enter}`);
    await expectTitle(`직원 모드 · ${name}`);
  };

  return {
    runtime,
    user,
    passMinutes: (minutes) => {
      elapsedMs += minutes * 60_000;
    },
    setClockBack: (minutes) => {
      setBackMs += minutes * 60_000;
    },
    press,
    pressAtEdge,
    // As fast as a person; faster is a scanner.
    typeNumber: (digits) => userEvent.setup({ delay: 45 }).keyboard(`${digits}{Enter}`),
    signIn,
    async goOnDuty(who) {
      await signIn(who);
      await press('손님 화면으로');
      await expectTitle(idleTitle);
    },
    expectTitle,
  };
}

async function foundShop(runtime: OpenRuntime, handOff: HandOff): Promise<void> {
  const prepared = await runtime.prepareShop({
    name: '달빛커피',
    sealText: '달빛',
    stampsPerReward: stamps(10),
    rewardName: '음료 1잔 무료',
    handOff,
    owner: { name: owner.name, pin: pinOf(owner) },
    firstStaff: { name: barista.name, pin: pinOf(barista) },
  });
  if (!prepared.ok) throw new Error(prepared.failure.type);
  const founded = await prepared.value.found();
  if (!founded.ok) throw new Error(founded.failure.type);
}

function pinOf({ pin }: { readonly pin: string }) {
  const parsed = parseNewPin(pin);
  if (!parsed.ok) throw new Error(parsed.failure.type);
  return parsed.value;
}

/** jsdom draws nothing and says so aloud; the seal then stays plain, as on a tablet that cannot draw. */
function standInForTheBrowser(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}
