import type { BasketLine } from '#domain/basket.ts';
import type { OpeningHours } from '#domain/businessDay.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';

/** What a scenario may ask for, and with which words; `?` may be left out. */
export const ASKS = {
  visit: {
    who: 'name',
    stamps: 'count?',
    amount: 'count?',
    basket: 'basket?',
    pays: 'count?',
    ownCup: 'flag?',
    birthday: 'name?',
    receipt: 'name?',
  },
  visitAlone: { who: 'name' },
  paper: { who: 'name', stamps: 'count' },
  points: { who: 'name', points: 'count' },
  redeem: { who: 'name', reward: 'name' },
  use: { who: 'name', points: 'count' },
  undo: { who: 'name', line: 'count?' },
  reverse: { who: 'name', line: 'count?', reason: 'name?' },
  refund: { who: 'name', line: 'count?', amount: 'count' },
  expire: { who: 'name' },
  review: { who: 'name' },
  coupon: { who: 'name', kind: 'name' },
  useCoupon: { who: 'name', coupon: 'count', amount: 'count?', basket: 'basket?' },
  cancelCoupon: { who: 'name', coupon: 'count' },
  sweepCoupons: { who: 'name' },
  revise: { part: 'name', value: 'anything', from: 'name?' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

interface Worth {
  readonly name: string;
  readonly count: number;
  readonly flag: boolean;
  readonly basket: readonly BasketLine[];
  readonly anything: unknown;
}

type Kind = keyof Worth | `${keyof Worth}?`;
type WorthOf<K> = K extends `${infer Plain extends keyof Worth}?`
  ? Worth[Plain]
  : K extends keyof Worth
    ? Worth[K]
    : never;
type Optional<Fields> = {
  readonly [F in keyof Fields as Fields[F] extends `${string}?` ? F : never]?: WorthOf<Fields[F]>;
};
type Required<Fields> = {
  readonly [F in keyof Fields as Fields[F] extends `${string}?` ? never : F]: WorthOf<Fields[F]>;
};

/** One dated command; `line` is where it stands in its file, and how a later one names it. */
export type Step = {
  readonly [Do in keyof typeof ASKS]: StepAs<Do, (typeof ASKS)[Do]>;
}[keyof typeof ASKS];

type StepAs<Do, Fields> = { readonly do: Do; readonly place: number; readonly at: string } & {
  readonly by?: Hand;
} & Required<Fields> &
  Optional<Fields>;

export const HANDS = ['staff', 'manager', 'owner', 'customer'] as const;
export type Hand = (typeof HANDS)[number];

/** The shop of a scenario; what its first line leaves out is as in a plain stamp café. */
export interface ScenarioShop {
  readonly program: Partial<LoyaltyProgram>;
  readonly rules: Partial<ProgramRules>;
  readonly hours: Partial<OpeningHours>;
}

export interface Scenario {
  readonly shop: ScenarioShop;
  readonly steps: readonly Step[];
}

/** A line that cannot be read; the message says which, and what is wrong with it. */
export class BadLine extends Error {
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = 'BadLine';
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a scenario: the shop, and then a command a line. Empty lines and `//` lines are skipped. */
export function readScenario(text: string): Scenario {
  const [head, ...rest] = text
    .split('\n')
    .map((source, index) => ({ source: source.trim(), line: index + 1 }))
    .filter(({ source }) => source !== '' && !source.startsWith('//'))
    .map(({ source, line }) => ({ fields: readFields(source, line), line }));
  if (head === undefined) throw new BadLine(1, 'the file says nothing; it begins with the shop');
  return { shop: readShop(head.fields, head.line), steps: inOrder(rest.map(readStep)) };
}

function readFields(source: string, line: number): Fields {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Fields;
    }
  } catch {
    throw new BadLine(line, 'this is no JSON');
  }
  throw new BadLine(line, 'a line is one JSON object, such as {"do":"visit"}');
}

function readShop(fields: Fields, line: number): ScenarioShop {
  if ('do' in fields) {
    throw new BadLine(line, 'the first line is the shop, such as {"program":{}}; commands follow');
  }
  refuseOthers(fields, ['program', 'rules', 'hours'], line);
  const { program = {}, rules = {}, hours = {} } = fields as Partial<ScenarioShop>;
  refuseOthers(rules, Object.keys(plainRules), line);
  refuseOthers(hours, ['zone', 'closingHour'], line);
  const ofProgram = ['rewards', 'stampsPerVisit', 'stampsPerGrantMax', 'handOff'];
  refuseOthers(program, ofProgram, line);
  return { program, rules, hours };
}

function readStep({ fields, line }: { readonly fields: Fields; readonly line: number }): Step {
  const { do: asked, at, by, ...rest } = fields;
  if (typeof asked !== 'string' || !Object.hasOwn(ASKS, asked)) {
    const known = Object.keys(ASKS).join(', ');
    throw new BadLine(line, `nobody knows how to do ${JSON.stringify(asked)}; known are ${known}`);
  }
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(at)) {
    throw new BadLine(line, '"at" is the time on the shop’s wall, such as "2026-11-22T10:00"');
  }
  if (by !== undefined && !HANDS.some((hand) => hand === by)) {
    throw new BadLine(line, `"by" is one of ${HANDS.join(', ')}`);
  }
  const kinds: Readonly<Record<string, Kind>> = ASKS[asked as keyof typeof ASKS];
  refuseOthers(rest, Object.keys(kinds), line);
  for (const [field, kind] of Object.entries(kinds)) checkField(rest, { field, kind, line });
  return { ...fields, place: line } as unknown as Step;
}

function refuseOthers(fields: object, known: readonly string[], line: number): void {
  const other = Object.keys(fields).find((field) => !known.includes(field));
  if (other !== undefined) {
    throw new BadLine(line, `there is no "${other}" here; there may be ${known.join(', ')}`);
  }
}

interface FieldKind {
  readonly field: string;
  readonly kind: Kind;
  readonly line: number;
}

function checkField(fields: Fields, { field, kind, line }: FieldKind): void {
  const value = fields[field];
  if (value === undefined) {
    if (kind.endsWith('?')) return;
    throw new BadLine(line, `"${field}" is missing`);
  }
  const plain = kind.replace('?', '') as keyof Worth;
  if (!isKind[plain](value)) throw new BadLine(line, `"${field}" is ${meaningOf[plain]}`);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isBasketLine = (value: unknown): boolean => {
  const { itemId, count, price } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof itemId === 'string' && isCount(count) && isCount(price);
};

const isKind: Readonly<Record<keyof Worth, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string' && value !== '',
  count: isCount,
  flag: (value) => typeof value === 'boolean',
  basket: (value) => Array.isArray(value) && value.every(isBasketLine),
  anything: () => true,
};

const meaningOf: Readonly<Record<keyof Worth, string>> = {
  name: 'a word',
  count: 'a whole number from 0 on',
  flag: 'true or false',
  basket: 'a list such as [{"itemId":"latte","count":1,"price":4500}]',
  anything: 'anything',
};

/** Time goes forward, as at a counter. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before !== undefined && step.at < before.at) {
      throw new BadLine(step.place, `${step.at} is earlier than line ${before.place}`);
    }
  }
  return steps;
}
