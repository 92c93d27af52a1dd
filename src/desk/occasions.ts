import { OWN_DAYS, type OwnDay } from '#books/person/ownDays.ts';
import type { Person } from '#books/person/person.ts';
import type { CustomerId } from '#domain/ids.ts';
import { isMonthDay, type MonthDay, type OccasionFacts } from '#domain/occasion.ts';
import type { Sealed } from '#ledger/entry.ts';
import type { CounterSlip } from './command.ts';

/** A customer tells the shop a day of theirs, after reading what it is kept for. */
export interface ToldOwnDay {
  readonly customerId: CustomerId;
  readonly day: OwnDay;
  readonly textVersion: number;
  /** The month and day, as `ownDayBox` has them. */
  readonly sealed: Sealed;
}

export const tellOwnDaySlip = (told: ToldOwnDay): CounterSlip => {
  const { customerId, day, textVersion, sealed } = told;
  const command = { type: 'TellOwnDay', day, textVersion } as const;
  return { book: 'person', subject: customerId, command, sealed };
};

export const forgetOwnDaySlip = (customerId: CustomerId, day: OwnDay): CounterSlip => ({
  book: 'person',
  subject: customerId,
  command: { type: 'ForgetOwnDay', day },
});

/** What is sealed of a day: never a year, so nobody's age is kept. */
export const ownDayBox = ({ month, day }: MonthDay) => ({ month, day });

/** Reads what was sealed; `undefined` where it is no day of any year. */
export function readOwnDay(content: { readonly [name: string]: unknown }): MonthDay | undefined {
  const { month, day } = content;
  if (typeof month !== 'number' || typeof day !== 'number') return undefined;
  return isMonthDay({ month, day }) ? { month, day } : undefined;
}

/** Opens one box of this customer's; `undefined` where it cannot be read. */
type OpenBox = (box: string) => Promise<{ readonly [name: string]: unknown } | undefined>;

/** The days that this person told, opened for one tap and put down with it. */
export async function openOwnDays(person: Person, open: OpenBox): Promise<OccasionFacts> {
  const opened = await Promise.all(
    OWN_DAYS.map(async (day) => {
      const box = person.ownDays?.[day]?.sealed?.box;
      const content = box === undefined ? undefined : await open(box);
      const monthDay = content && readOwnDay(content);
      return monthDay === undefined ? [] : [[day, monthDay] as const];
    }),
  );
  return Object.fromEntries(opened.flat());
}
