import { type Card, emptyCard } from '#books/card/card.ts';
import type { Lots } from '#domain/lots.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { openScenario } from '#tests/support/scenarioCounter.ts';
import type { Jar } from './jar.ts';
import { newPaper, type PaperCard, pencil } from './paper.ts';
import type { Story } from './story.ts';

/** Where the ledger and the paper first differ. */
export class Difference extends Error {
  constructor(told: object) {
    super(JSON.stringify(told, null, 1));
    this.name = 'Difference';
  }
}

/** Plays a story at the real counter and on paper, and throws where they first differ. */
export async function playBoth({ shop, hours, steps }: Story, ledger?: Ledger): Promise<void> {
  const { program, rules } = shop;
  const first = steps[0];
  if (first === undefined) return;
  const counter = await openScenario({ program, rules, hours }, first.at, ledger);
  const paper = newPaper(shop);
  for (const step of steps) {
    const answer = await counter.perform(step);
    const real = answer.ok ? 'ok' : answer.failure.type;
    mustBeSame(real, pencil(paper, step), { step });
    for (const [who, card] of paper.cardByName) {
      const sketch = sketchOf((await counter.cardOf(who)) ?? emptyCard);
      mustBeSame(sketch, sketchOnPaper(card), { step, who });
      mustBeSound(sketch, { step, who });
    }
  }
  mustBeSame((await counter.verify()).findings, [], {});
}

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
}

interface Shown {
  readonly good: readonly (readonly [until: number | null, count: number])[];
  readonly owed: number;
}

const sketchOf = (card: Card): Sketch => ({
  visits: card.visits,
  stamps: showLots(card.stamps),
  points: showLots(card.points),
});

const showLots = ({ open, deficit }: Lots): Shown => ({
  good: open.map(({ expiresAt, count }) => [expiresAt, count]),
  owed: deficit,
});

const sketchOnPaper = ({ visits, stamps, points }: PaperCard): Sketch => ({
  visits,
  stamps: showJar(stamps),
  points: showJar(points),
});

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
