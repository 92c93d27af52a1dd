import { assert } from '#domain/assert.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import { type PhoneNumber, parseTypedDigits } from '#domain/phoneNumber.ts';
import type { Chance } from './chance.ts';
import { SAMPLE_DAYS, type SampleDay } from './sampleCalendar.ts';
import type { SampleIds } from './sampleIds.ts';
import { isDrunk, SAMPLE_DISHES, type SampleDish } from './sampleMenu.ts';
import { drawVisits } from './sampleVisits.ts';

/** How somebody comes to a café. */
export type Habit = 'regular' | 'weekly' | 'nowAndThen' | 'drifter' | 'newcomer' | 'passer';

/** Somebody who comes, with every visit they will make. Nobody real: see `inventedNumber`. */
export interface SampleCustomer {
  readonly customerId: CustomerId;
  readonly phone: PhoneNumber;
  readonly habit: Habit;
  readonly favourite: SampleDish;
  /** Takes the small reward as soon as it is there, instead of saving for the large one. */
  readonly isImpatient: boolean;
  /** Oldest first; never empty. */
  readonly visitsAt: readonly Instant[];
}

interface Crowd {
  readonly habit: Habit;
  readonly count: number;
  /** Days of the sample between which they come for the first time. */
  readonly joins: readonly [number, number];
  readonly visitsPerWeek: readonly [number, number];
  /** How many days they keep coming; without end for those who stay. */
  readonly stays?: readonly [number, number];
}

/** So many of those who only passed ask to be forgotten. */
const LEAVERS = 3;

/** Four hundred people, as a café of three years knows them: few who make it live, many who pass. */
const CROWDS: readonly Crowd[] = [
  { habit: 'regular', count: 28, joins: [0, 160], visitsPerWeek: [1.9, 3.6] },
  { habit: 'weekly', count: 92, joins: [0, 300], visitsPerWeek: [0.5, 1.2] },
  { habit: 'nowAndThen', count: 120, joins: [0, 330], visitsPerWeek: [0.15, 0.45] },
  {
    habit: 'drifter',
    count: 76,
    joins: [0, 240],
    visitsPerWeek: [0.8, 2.2],
    stays: [20, 110],
  },
  { habit: 'newcomer', count: 40, joins: [331, 364], visitsPerWeek: [0.7, 1.8] },
  {
    habit: 'passer',
    count: 44 + LEAVERS,
    joins: [0, 350],
    visitsPerWeek: [0, 0.1],
    stays: [1, 20],
  },
];

/** Who is still known at the end. */
export const SAMPLE_CUSTOMERS = CROWDS.reduce((sum, { count }) => sum + count, 0) - LEAVERS;

interface Drawing {
  readonly chance: Chance;
  readonly ids: SampleIds;
  readonly days: readonly SampleDay[];
  readonly endsAt: Instant;
}

/** Everybody of the sample's year. */
export const drawCustomers = (drawing: Drawing): readonly SampleCustomer[] =>
  CROWDS.flatMap((crowd) => Array.from({ length: crowd.count }, () => crowd)).map((crowd, place) =>
    drawCustomer(crowd, place, drawing),
  );

function drawCustomer(crowd: Crowd, place: number, drawing: Drawing): SampleCustomer {
  const { chance, ids, days, endsAt } = drawing;
  const { habit, joins, stays } = crowd;
  const from = chance.between(...joins);
  const until = stays === undefined ? SAMPLE_DAYS : Math.min(SAMPLE_DAYS, from + draw(stays));
  const visitsAt = drawVisits({
    chance,
    days: days.slice(from, until + 1),
    endsAt,
    visitsPerWeek: share(crowd.visitsPerWeek),
  });
  const [first] = visitsAt;
  assert(first !== undefined, 'whoever joins comes at least once');
  return {
    customerId: ids.customerId(first),
    phone: inventedNumber(place),
    habit,
    favourite: SAMPLE_DISHES[chance.weigh(favouriteWeights)] ?? 'americano',
    isImpatient: chance.isLucky(0.2),
    visitsAt,
  };

  function draw([min, max]: readonly [number, number]): number {
    return chance.between(min, max);
  }
  function share([min, max]: readonly [number, number]): number {
    return min + chance.share() * (max - min);
  }
}

/** The first of those who passed; they will want their numbers back. */
export const leaversAmong = (customers: readonly SampleCustomer[]): readonly SampleCustomer[] =>
  customers
    .filter(({ habit }) => habit === 'passer')
    .toSorted((a, b) => (a.visitsAt.at(-1) ?? 0) - (b.visitsAt.at(-1) ?? 0))
    .slice(0, LEAVERS);

const favouriteWeights = SAMPLE_DISHES.map((name) => (isDrunk(name) ? 1 : 0));

const PRIME = 9_999_991;

/**
 * 010-0…: behind 010 subscribers have numbers from 2000-0000 on (eighty million of them); what begins
 * with 0 or 1 is given to nobody. Never twice: a prime modulus walks through every value once.
 */
export function inventedNumber(place: number): PhoneNumber {
  const rest = String(((place + 1) * 6_180_339) % PRIME).padStart(7, '0');
  const parsed = parseTypedDigits(`0${rest}`);
  assert(parsed.ok, 'eight digits are a number');
  return parsed.value;
}
