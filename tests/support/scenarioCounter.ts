import { isDeepStrictEqual } from 'node:util';
import type { Card } from '#books/card/card.ts';
import type { Coupon } from '#books/card/couponState.ts';
import { type Shop, shopOn } from '#books/program/shop.ts';
import type { BookRefusal, Command, CounterSlip } from '#desk/command.ts';
import { assert } from '#domain/assert.ts';
import { businessDayIn, type OpeningHours } from '#domain/businessDay.ts';
import type { CommandId, CouponId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { type ProgramRules, plainRules, type RulesPart } from '#domain/programRules.ts';
import type { Result } from '#domain/result.ts';
import { commandIdFrom, uuidv7 } from '#domain/uuid.ts';
import type { Actor, Entry } from '#ledger/entry.ts';
import { createExecute } from '#ledger/execute.ts';
import type { Ledger } from '#ledger/ledger.ts';
import type { LedgerStore } from '#ledger/ledgerStore.ts';
import type { Tap } from '#ledger/tap.ts';
import { verify } from '#ledger/verify.ts';
import {
  atTheKeypad,
  coffeeAtTen,
  counterTablet,
  dangolCafe,
  hana,
  hanaOnDuty,
  sora,
  soraTheOwner,
  theManager,
  theTabletItself,
} from './cafe.ts';
import { dangolLedger } from './counter.ts';
import { createMemoryLedgerStore } from './memoryLedgerStore.ts';
import { dayAfter, momentIn } from './scenarioClock.ts';
import { BadLine, type Hand, type ScenarioShop, type Step } from './scenarioLine.ts';
import { slipsOf } from './scenarioSlips.ts';

export type Answer = Result<readonly Entry[], BookRefusal | { readonly type: 'NothingThere' }>;

/** A counter that does what the steps of a scenario say, through the one door of the ledger. */
export interface ScenarioCounter {
  readonly perform: (step: Step) => Promise<Answer>;
  readonly cardOf: (who: string) => Promise<Card | undefined>;
  readonly shopAt: (at: string) => Promise<Shop>;
  readonly verify: () => ReturnType<typeof verify>;
}

const SEOUL: OpeningHours = { zone: 'Asia/Seoul', closingHour: 0 };
/** So long before its first line the shop was founded: longer than any rule needs notice. */
const FOUNDED_DAYS_BEFORE = 60;

type TapTold = Pick<Tap<Command>, 'id' | 'now' | 'actor' | 'slips'>;

interface Done {
  readonly who: string;
  readonly tapId: CommandId;
  readonly now: Instant;
  isTakenBack: boolean;
}

/** Another ledger than the shop's, or another place to keep it. */
interface Premises {
  readonly ledger?: Ledger;
  readonly store?: LedgerStore;
}

/** Opens the shop of a scenario, whose rules hold from the day of its first line. */
export async function openScenario(
  shop: ScenarioShop,
  firstAt: string,
  { ledger = dangolLedger, store = createMemoryLedgerStore(counterTablet) }: Premises = {},
): Promise<ScenarioCounter> {
  const hours = { ...SEOUL, ...shop.hours };
  const program = { ...coffeeAtTen, ...shop.program };
  const execute = createExecute<Command, BookRefusal>(ledger, store);
  const momentOf = momentIn(hours.zone);
  const dayOf = businessDayIn(hours);
  const doneByPlace = new Map<number, Done>();
  const known = new Set<string>();
  const couponIdsByName = new Map<string, CouponId[]>();

  const tap = (told: TapTold) =>
    execute({ ...told, businessDay: dayOf(told.now), isSuspect: false });

  async function found(): Promise<void> {
    const foundedAt = momentOf(`${dayAfter(firstAt.slice(0, 10), -FOUNDED_DAYS_BEFORE)}T12:00`);
    const founding = {
      type: 'FoundShop',
      shopId: dangolCafe,
      sign: { name: '단골 카페', sealText: '단골' },
      hours,
      program,
      retentionMonths: 24,
    } as const;
    mustWork(
      await tap({
        id: tapIdOf(foundedAt, 0),
        now: foundedAt,
        actor: theTabletItself,
        slips: [
          { book: 'program', subject: 'shop', command: founding },
          { book: 'staff', subject: sora, command: { type: 'HireStaff', role: 'owner' } },
          { book: 'staff', subject: hana, command: { type: 'HireStaff', role: 'staff' } },
        ],
      }),
    );
    const effectiveOn = dayOf(momentOf(firstAt));
    const revisions = partsOf(shop.rules).map(
      (part): CounterSlip => ({
        book: 'program',
        subject: 'shop',
        command: { type: 'ReviseRules', ...part, effectiveOn },
      }),
    );
    if (revisions.length === 0) return;
    const id = tapIdOf(foundedAt, 1);
    mustWork(await tap({ id, now: foundedAt, actor: soraTheOwner, slips: revisions }));
  }

  /** The step that is named, or else the latest of this customer that still stands. */
  function meantBy(step: Step): Done | undefined {
    if (step.do !== 'undo' && step.do !== 'reverse' && step.do !== 'refund') return undefined;
    if (step.line !== undefined) return doneByPlace.get(step.line);
    return [...doneByPlace.values()].findLast(
      ({ who, isTakenBack }) => who === step.who && !isTakenBack,
    );
  }

  function remember(step: Step, done: Done, entries: readonly Entry[]): void {
    const meant = meantBy(step);
    if (isTakingBack(step) && meant !== undefined) meant.isTakenBack = true;
    if (!isTakingBack(step) && step.do !== 'revise') doneByPlace.set(step.place, done);
    known.add(done.who);
    const issued = entries.flatMap(couponIdOf);
    couponIdsByName.set(done.who, [...(couponIdsByName.get(done.who) ?? []), ...issued]);
  }

  async function shopAt(at: string): Promise<Shop> {
    const row = await store.findRow('program/shop');
    return shopOn(row?.state as Shop, dayOf(momentOf(at)));
  }

  await found();
  return {
    async perform(step) {
      const now = momentOf(step.at);
      const who = 'who' in step ? step.who : 'shop';
      const meant = meantBy(step);
      const slips = slipsOf(step, {
        isKnown: known.has(who),
        stampsPerVisit: program.stampsPerVisit,
        businessDay: dayOf(now),
        meant: meant && { tapId: meant.tapId, elapsedMs: now - meant.now },
        couponIds: couponIdsByName.get(who) ?? [],
      });
      if (slips.length === 0) return { ok: false, failure: { type: 'NothingThere' } };
      const tapId = tapIdOf(now, step.place);
      const answer = await tap({ id: tapId, now, actor: actorOf(step), slips });
      if (answer.ok) remember(step, { who, tapId, now, isTakenBack: false }, answer.value);
      return answer;
    },
    cardOf: async (who) => (await store.findRow(`card/${who}`))?.state as Card | undefined,
    shopAt,
    verify: () => verify(ledger.projections, store),
  };
}

const couponIdOf = ({ event }: Entry): readonly CouponId[] =>
  event.type === 'CouponIssued' ? [(event as Coupon & Entry['event']).couponId] : [];

const isTakingBack = (step: Step): boolean => step.do === 'undo' || step.do === 'reverse';

/** What the shop decided: a part that is as it is anyway is no decision. */
const partsOf = (rules: Partial<ProgramRules>): readonly RulesPart[] =>
  Object.entries(rules)
    .map(([part, value]) => ({ part, value }) as RulesPart)
    // First, because other parts may give some.
    .toSorted((a, b) => Number(b.part === 'couponKinds') - Number(a.part === 'couponKinds'))
    .filter(({ part, value }) => !isDeepStrictEqual(value, plainRules[part]));

function mustWork(answer: Result<unknown, unknown>): void {
  if (!answer.ok)
    throw new BadLine(1, `no shop may be like that: ${JSON.stringify(answer.failure)}`);
}

/** The same id for the same line at the same time, in every run. */
function tapIdOf(now: Instant, place: number): CommandId {
  assert(place < 2 ** 16, 'a scenario has fewer lines than that');
  const bytes = new Uint8Array(10);
  bytes.set([place >> 8, place & 255], 6);
  return commandIdFrom(uuidv7(now, bytes));
}

const usualHand: Readonly<Partial<Record<Step['do'], Hand>>> = {
  revise: 'owner',
  reverse: 'manager',
  refund: 'manager',
  coupon: 'manager',
  cancelCoupon: 'manager',
  visitAlone: 'customer',
};

const actorByHand: Readonly<Record<Hand, Actor>> = {
  staff: hanaOnDuty,
  manager: theManager,
  owner: soraTheOwner,
  customer: atTheKeypad,
};

const actorOf = (step: Step): Actor => actorByHand[step.by ?? usualHand[step.do] ?? 'staff'];
