import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { ProgramRules } from '#domain/programRules.ts';
import type { Step } from '#tests/support/scenarioLine.ts';
import { businessDayOf, momentOf } from './almanac.ts';
import { emptyJar, type Handful, type Jar, put, take, takeBack, worthOf } from './jar.ts';

/** The shop as the oracle knows it. */
export interface PaperShop {
  readonly program: Pick<LoyaltyProgram, 'rewards' | 'stampsPerGrantMax'>;
  readonly rules: ProgramRules;
  readonly closingHour: number;
}

/** One thing that one line did to a card. */
export type Deed =
  | { readonly type: 'visit'; readonly day: string }
  | {
      readonly type: 'gain';
      readonly of: 'stamps' | 'points';
      readonly until: number;
      readonly count: number;
    }
  | { readonly type: 'spend'; readonly of: 'stamps' | 'points'; readonly taken: Handful };

/** What stands on a line of the list. */
interface Written {
  readonly who: string;
  readonly at: string;
  readonly deeds: Deed[];
  isTakenBack: boolean;
}

export interface PaperCard {
  visits: number;
  readonly stamps: Jar;
  readonly points: Jar;
}

/** The café on paper: a card each, and a list of what was done. */
export interface Paper {
  readonly shop: PaperShop;
  readonly cardByName: Map<string, PaperCard>;
  readonly lines: Map<number, Written>;
}

export const newPaper = (shop: PaperShop): Paper => ({
  shop,
  cardByName: new Map(),
  lines: new Map(),
});

/** What the step comes to on paper: `ok` and the cards are changed, or the word of the refusal. */
export function pencil(paper: Paper, step: Step): string {
  switch (step.do) {
    case 'visit': {
      const stamps = step.stamps ?? 1;
      if (stamps > paper.shop.program.stampsPerGrantMax) return 'TooManyStampsAtOnce';
      const day = businessDayOf(step.at, paper.shop.closingHour);
      return write(paper, step, [{ type: 'visit', day }, gain('stamps', stamps)]);
    }
    case 'paper': {
      const most = Math.max(...paper.shop.program.rewards.map(({ price }) => price));
      if (step.stamps > most) return 'PaperCardTooLarge';
      return write(paper, step, [gain('stamps', step.stamps)]);
    }
    case 'redeem': {
      const card = paper.cardByName.get(step.who);
      const price = paper.shop.program.rewards.find(({ id }) => id === step.reward)?.price ?? 0;
      if (card === undefined) return 'NoSuchPerson';
      if (worthOf(card.stamps) < price) return 'NotEnoughStamps';
      return write(paper, step, [{ type: 'spend', of: 'stamps', taken: take(card.stamps, price) }]);
    }
    case 'undo':
    case 'reverse':
      return unwrite(paper, step);
    default:
      throw new Error(`the oracle knows nothing of ${step.do}`);
  }
}

const gain = (of: 'stamps' | 'points', count: number, until = Number.POSITIVE_INFINITY): Deed => ({
  type: 'gain',
  of,
  until,
  count,
});

function write(paper: Paper, { place, at, who }: Step & { readonly who: string }, deeds: Deed[]) {
  const card = paper.cardByName.get(who) ?? { visits: 0, stamps: emptyJar(), points: emptyJar() };
  paper.cardByName.set(who, card);
  for (const deed of deeds) {
    if (deed.type === 'visit') card.visits += 1;
    if (deed.type === 'gain') put(card[deed.of], deed.until, deed.count);
  }
  paper.lines.set(place, { who, at, deeds, isTakenBack: false });
  return 'ok';
}

const TEN_MINUTES_MS = 600_000;

function unwrite(paper: Paper, step: Step & { readonly do: 'undo' | 'reverse' }): string {
  const line = paper.lines.get(step.line ?? 0);
  const card = paper.cardByName.get(step.who);
  if (line === undefined || card === undefined) return 'NothingThere';
  if (line.isTakenBack) return 'AlreadyUndone';
  const elapsedMs = momentOf(step.at) - momentOf(line.at);
  if (step.do === 'undo' && elapsedMs > TEN_MINUTES_MS) return 'UndoTooLate';
  for (const deed of line.deeds) undo(card, deed);
  line.isTakenBack = true;
  return 'ok';
}

function undo(card: PaperCard, deed: Deed): void {
  if (deed.type === 'visit') card.visits -= 1;
  if (deed.type === 'gain') takeBack(card[deed.of], deed.until, deed.count);
  if (deed.type === 'spend') {
    for (const [until, count] of deed.taken) put(card[deed.of], until, count);
  }
}
