import { type Instant, instant } from '#domain/instant.ts';
import type { Role } from '#ledger/entry.ts';
import { isWeekend, momentOf, SAMPLE_DAYS, type SampleDay } from './sampleCalendar.ts';
import type { SampleCustomer } from './sampleCustomers.ts';
import { DEARER_DAYS, NEW_DISH_DAYS } from './sampleMenu.ts';

/** What happens at the sample's counter, before it is known what comes of it. */
export type Happening = { readonly at: Instant; readonly day: SampleDay } & (
  | { readonly type: 'Visit'; readonly customer: SampleCustomer; readonly isFirst: boolean }
  /** Somebody goes on duty. */
  | { readonly type: 'Shift'; readonly role: Role }
  | { readonly type: 'PriceRaised' }
  | { readonly type: 'DishAdded' }
);

interface AgendaParts {
  readonly days: readonly SampleDay[];
  readonly customers: readonly SampleCustomer[];
  readonly endsAt: Instant;
}

const MORNING = 7 * 60 + 50;
const AFTERNOON = 14 * 60 + 50;

/** Everything of the year in the order of the clock. */
export function agendaOf({ days, customers, endsAt }: AgendaParts): readonly Happening[] {
  const [first] = days;
  const dayAt = (at: Instant): SampleDay | undefined =>
    first && days[Math.floor((at - first.midnight) / DAY_MS)];
  const visits = customers.flatMap((customer) =>
    customer.visitsAt.flatMap((at, place): readonly Happening[] => {
      const day = dayAt(at);
      return day ? [{ type: 'Visit', at, day, customer, isFirst: place === 0 }] : [];
    }),
  );
  return [...days.flatMap(shiftsOf), ...days.flatMap(changesOn), ...visits]
    .filter(({ at }) => at < endsAt)
    .toSorted((a, b) => a.at - b.at);
}

const DAY_MS = 86_400_000;

const shiftsOf = (day: SampleDay): readonly Happening[] => [
  { type: 'Shift', at: momentOf(day, MORNING), day, role: morningOf(day) },
  { type: 'Shift', at: momentOf(day, AFTERNOON), day, role: isWeekend(day) ? 'manager' : 'staff' },
];

/** The owner opens at the beginning of the week, the manager at its end. */
function morningOf(day: SampleDay): Role {
  if (isWeekend(day)) return 'staff';
  return day.weekday <= 3 ? 'owner' : 'manager';
}

function changesOn(day: SampleDay): readonly Happening[] {
  const at = instant(momentOf(day, MORNING) + 60_000);
  if (day.place === SAMPLE_DAYS - DEARER_DAYS) return [{ type: 'PriceRaised', at, day }];
  if (day.place === SAMPLE_DAYS - NEW_DISH_DAYS) return [{ type: 'DishAdded', at, day }];
  return [];
}
