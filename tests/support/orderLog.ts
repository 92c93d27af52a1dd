import { parseCsv } from './csv.ts';

/** Which column of the file says when, who, how much and what. */
export interface OrderColumns {
  readonly ts: string;
  readonly card: string;
  readonly amount: string;
  readonly item: string;
}

/** One cup sold, ready for the counter. */
export interface Order {
  /** Line of the file; the header is line 1. */
  readonly line: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** The till's own code of the customer. */
  readonly card: string;
  /** Eight digits behind 010, made up for this code. */
  readonly digits: string;
  /** Whole won; missing where the file leaves it empty. */
  readonly amount?: number;
  readonly item: string;
}

type SkipReason =
  | 'MissingCard'
  | 'MissingTime'
  | 'BadTime'
  | 'BadAmount'
  | 'AmountTooLarge'
  | 'EarlierThanRowBefore';

export interface SkippedRow {
  readonly line: number;
  readonly reason: SkipReason;
  /** The text that could not be used. */
  readonly found: string;
}

export interface OrderLog {
  readonly rows: number;
  readonly orders: readonly Order[];
  readonly skipped: readonly SkippedRow[];
}

interface ReadOptions {
  readonly columns: OrderColumns;
  /** Amounts are multiplied by this and rounded to whole won. */
  readonly amountScale: number;
}

const WON_MAX = 100_000_000;

/** Reads a till's export. What cannot be replayed is listed with its reason, never dropped. */
export function readOrderLog(text: string, { columns, amountScale }: ReadOptions): OrderLog {
  const [header = [], ...rows] = parseCsv(text);
  const placeOf = (name: string): number => {
    const place = header.findIndex((title) => title.trim() === name);
    if (place < 0) throw new Error(`The file has no column "${name}", only: ${header.join(', ')}`);
    return place;
  };
  const places = {
    ts: placeOf(columns.ts),
    card: placeOf(columns.card),
    amount: placeOf(columns.amount),
    item: placeOf(columns.item),
  };
  const orders: Order[] = [];
  const skipped: SkippedRow[] = [];
  const digitsByCard = new Map<string, string>();
  for (const [index, cells] of rows.entries()) {
    const cell = (name: keyof OrderColumns): string => (cells[places[name]] ?? '').trim();
    const line = index + 2;
    const problem = problemOf(cell, orders.at(-1)?.at, amountScale);
    if (problem) {
      skipped.push({ line, ...problem });
      continue;
    }
    const card = cell('card');
    const digits = digitsByCard.get(card) ?? syntheticDigits(digitsByCard.size);
    digitsByCard.set(card, digits);
    const amount = amountOf(cell('amount'), amountScale);
    orders.push({
      line,
      at: Date.parse(zoned(cell('ts'))),
      card,
      digits,
      ...(amount !== undefined && { amount }),
      item: cell('item'),
    });
  }
  return { rows: rows.length, orders, skipped };
}

function problemOf(
  cell: (name: keyof OrderColumns) => string,
  before: number | undefined,
  amountScale: number,
): Omit<SkippedRow, 'line'> | undefined {
  if (cell('ts') === '') return { reason: 'MissingTime', found: '' };
  const at = Date.parse(zoned(cell('ts')));
  if (Number.isNaN(at)) return { reason: 'BadTime', found: cell('ts') };
  if (cell('card') === '') return { reason: 'MissingCard', found: '' };
  const amount = amountOf(cell('amount'), amountScale);
  if (amount !== undefined && !(amount >= 0)) return { reason: 'BadAmount', found: cell('amount') };
  if (amount !== undefined && amount > WON_MAX) {
    return { reason: 'AmountTooLarge', found: cell('amount') };
  }
  // The ledger is written in the order of the counter; a till's file that goes back is not one day.
  if (before !== undefined && at < before) {
    return { reason: 'EarlierThanRowBefore', found: cell('ts') };
  }
  return undefined;
}

/** `NaN` when it is no amount; nothing when the file leaves it empty. */
function amountOf(text: string, scale: number): number | undefined {
  if (text === '') return undefined;
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * scale) : Number.NaN;
}

/** A time without a zone is the shop's: Asia/Seoul. */
const zoned = (text: string): string => {
  const time = text.replace(' ', 'T');
  return /(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}+09:00`;
};

const PRIME = 99_999_989;

/**
 * Eight digits for the n-th code: the same on every run, never twice (a prime modulus walks through
 * every value once), and no run or repetition in the first hundred thousand.
 */
export const syntheticDigits = (n: number): string =>
  String(((n + 1) * 61_803_399) % PRIME).padStart(8, '0');
