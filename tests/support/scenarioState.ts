import { type Card, emptyCard } from '#books/card/card.ts';
import type { Lots } from '#domain/lots.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Answer } from './scenarioCounter.ts';

/** Stamps or points as a scenario shows them: how many until when, first-expiring first. */
export interface ShownLots {
  readonly balance: number;
  readonly lots: readonly { readonly count: number; readonly until: string | null }[];
}

/** What is on a card after a step. */
export interface ShownCard {
  readonly visits: number;
  readonly stamps: ShownLots;
  readonly points: ShownLots;
  readonly tier: string | null;
  readonly coupons: readonly string[];
  readonly missions: readonly string[];
}

/** What one step of a scenario came to. */
export interface ShownStep {
  readonly line: number;
  readonly at: string;
  readonly who: string;
  readonly asked: string;
  readonly happened: readonly string[];
  readonly refused: string | null;
  readonly card: ShownCard;
}

/** A card in words; moments are told on the wall of this zone. */
export function showCard(card: Card = emptyCard, zone: string): ShownCard {
  return {
    visits: card.visits,
    stamps: showLots(card.stamps, zone),
    points: showLots(card.points, zone),
    tier: card.tier.levelId,
    coupons: card.coupons.open.map(
      ({ kindId, validUntil }) => `${kindId}${validUntil === null ? '' : ` until ${validUntil}`}`,
    ),
    missions: card.missions.map(
      ({ missionId, rounds, steps }) => `${missionId} ${rounds} done + ${steps.length}`,
    ),
  };
}

function showLots(lots: Lots, zone: string): ShownLots {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const open = lots.open.map(({ count, expiresAt }) => ({
    count,
    until: expiresAt === null ? null : wall.format(expiresAt),
  }));
  const sum = open.reduce((total, { count }) => total + count, 0);
  return { balance: sum - lots.deficit, lots: open };
}

/** What was written down, an entry each: its event, and the numbers it carries. */
export const showHappened = (answer: Answer): readonly string[] =>
  answer.ok ? answer.value.filter(({ book }) => !ASIDE.includes(book)).map(showEntry) : [];

/** A number that joins and a PIN that was right say nothing about a programme. */
const ASIDE: readonly string[] = ['staff', 'person'];

function showEntry({ event }: Entry): string {
  const { type, ...rest } = event as { readonly type: string } & Readonly<Record<string, unknown>>;
  const told = Object.entries(rest).flatMap(([key, value]) => {
    if (typeof value === 'number' && NUMBERS.includes(key)) return [`${value}`];
    if (typeof value === 'string' && NAMES.includes(key)) return [value];
    return key === 'reasons' || key === 'because' ? [`(${showReason(value)})`] : [];
  });
  return [type, ...told].join(' ');
}

const NUMBERS: readonly string[] = ['stamps', 'points', 'steps', 'round', 'worth'];
const NAMES: readonly string[] = ['rewardId', 'levelId', 'kindId', 'missionId', 'part'];

function showReason(value: unknown): string {
  if (!Array.isArray(value)) return (value as { readonly type: string }).type;
  return (value as readonly { rule: string; stamps: number; points: number }[])
    .map(({ rule, stamps, points }) => `${rule} ${stamps}/${points}`)
    .join(', ');
}

/** Why not, with what the sentence on screen would need. */
export function showRefused(answer: Answer): string | null {
  if (answer.ok) return null;
  const { type, ...rest } = answer.failure as { readonly type: string };
  return Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
}
