import { type Card, emptyCard } from '#books/card/card.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { Lots } from '#domain/lots.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { type Answer, openScenario } from '#tests/support/scenarioCounter.ts';
import type { PaperCard } from './deeds.ts';
import type { Jar } from './jar.ts';
import { levelHeld } from './ladder.ts';
import { newPaper, pencil } from './paper.ts';
import { countOf, type Slip } from './purse.ts';
import { createQuickStore } from './quickStore.ts';
import type { Story } from './story.ts';

/** Where the ledger and the paper first differ. */
class Difference extends Error {
  constructor(told: object) {
    super(JSON.stringify(told, null, 1));
    this.name = 'Difference';
  }
}

/** Plays a story at the real counter and on paper, and throws where they first differ. */
export async function playBoth({ shop, hours, steps }: Story, ledger?: Ledger): Promise<void> {
  const { program, rules } = shop;
  const [first] = steps;
  if (first === undefined) return;
  const premises = { store: createQuickStore(), ...(ledger && { ledger }) };
  const counter = await openScenario({ program, rules, hours }, first.at, premises);
  const paper = newPaper(shop);
  for (const step of steps) {
    const answer = await counter.perform(step);
    const dice = diceOf(answer);
    const word = pencil(paper, step, dice);
    mustBeSame(answer.ok ? 'ok' : answer.failure.type, word, { step });
    mustBeSame(dice.drawn, dice.looked, { step, draws: true });
    const who = 'who' in step ? step.who : '';
    const drawn = paper.cardByName.get(who);
    if (drawn === undefined) continue;
    const sketch = sketchOf((await counter.cardOf(who)) ?? emptyCard);
    mustBeSame(sketch, sketchOnPaper(drawn), { step, who });
    mustBeSound(sketch, { step, who });
  }
  if (steps.length % VERIFIED_EVERY === 0) mustBeSame((await counter.verify()).findings, [], {});
}

/** Folding everything anew takes as long as the story, and other tests do it as well. */
const VERIFIED_EVERY = 7;

/** What came up in the draws of this answer; `looked` is what the oracle asked for. */
function diceOf(answer: Answer) {
  const won = drawsIn(answer);
  const looked: string[] = [];
  return {
    drawn: [...won.keys()],
    looked,
    throw(kindId: string) {
      looked.push(kindId);
      return won.get(kindId) === true;
    },
  };
}

/** Which kinds were drawn for, and whether they were won. */
const drawsIn = (answer: Answer): ReadonlyMap<string, boolean> =>
  new Map(
    (answer.ok ? (answer.value as readonly Entry<CardEvent>[]) : []).flatMap(({ event }) =>
      event.type === 'InstantWinDrawn' ? [[event.kindId, event.isWin]] : [],
    ),
  );

function mustBeSame(real: unknown, onPaper: unknown, where: object): void {
  if (JSON.stringify(real) !== JSON.stringify(onPaper)) {
    throw new Difference({ ...where, real, onPaper });
  }
}

/** What both can say of a card. */
interface Sketch {
  readonly visits: number;
  readonly stamps: Shown;
  readonly points: Shown;
  readonly level: string | null;
  readonly missions: readonly string[];
  readonly coupons: readonly string[];
  readonly couponsGiven: string;
}

interface Shown {
  readonly good: readonly (readonly [until: number | null, count: number])[];
  readonly owed: number;
}

const sketchOf = (card: Card): Sketch => ({
  visits: card.visits,
  stamps: showLots(card.stamps),
  points: showLots(card.points),
  level: card.tier.levelId,
  missions: card.missions.map(
    ({ missionId, rounds, steps }) => `${missionId} ${rounds}+${steps.length}`,
  ),
  coupons: [
    ...card.coupons.open.map((each) => `${each.kindId} ${each.validFrom}–${each.validUntil}`),
    ...card.coupons.used.map(({ kindId }) => `${kindId} used`),
    ...card.coupons.expired.map(({ kindId }) => `${kindId} over`),
  ].toSorted(),
  couponsGiven: showCounts(Object.entries(card.coupons.issuedByKind)),
});

const showLots = ({ open, deficit }: Lots): Shown => ({
  good: open.map(({ expiresAt, count }) => [expiresAt, count]),
  owed: deficit,
});

const showCounts = (counts: readonly (readonly [string, number])[]): string =>
  counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .toSorted()
    .join(', ');

function sketchOnPaper(card: PaperCard): Sketch {
  const kinds = [...new Set<string>(card.purse.map(({ kind }) => kind.id))];
  return {
    visits: card.visits,
    stamps: showJar(card.stamps),
    points: showJar(card.points),
    level: levelHeld(card.ladder),
    missions: [...card.quests]
      .filter(([, { times, ticks, done }]) => times + ticks.length + done.length > 0)
      .map(([id, { times, ticks }]) => `${id} ${times}+${ticks.length}`)
      .toSorted(),
    coupons: card.purse.flatMap(showSlip).toSorted(),
    couponsGiven: showCounts(kinds.map((kind) => [kind, countOf(card.purse, kind)])),
  };
}

function showSlip({ kind, from, until, state }: Slip): readonly string[] {
  if (state === 'open') return [`${kind.id} ${from}–${until}`];
  return state === 'used' || state === 'over' ? [`${kind.id} ${state}`] : [];
}

const showJar = ({ countByUntil, owed }: Jar): Shown => ({
  good: [...countByUntil]
    .sort(([a], [b]) => a - b)
    .map(([until, count]) => [until === Number.POSITIVE_INFINITY ? null : until, count]),
  owed,
});

/** No lot is empty or below zero, and nobody owes while something is good. */
function mustBeSound({ stamps, points }: Sketch, where: object): void {
  for (const { good, owed } of [stamps, points]) {
    const isSound = good.every(([, count]) => count > 0) && (owed === 0 || good.length === 0);
    if (!isSound) throw new Difference({ ...where, unsound: { good, owed } });
  }
}
