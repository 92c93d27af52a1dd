import type { ShownAccess } from '#device/runtime.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Last4 } from '#domain/phoneNumber.ts';

/** What a record is called on screen: its last four digits, and which of those who share them. */
export interface RecordName {
  /** `null` once the customer is erased. */
  readonly last4: Last4 | null;
  /** `null` where nobody else in the log has the same digits. */
  readonly nth: number | null;
}

/** Names every record of the log, the one that was looked at first with the lowest number. */
export function recordNamesOf(lines: readonly ShownAccess[]): ReadonlyMap<CustomerId, RecordName> {
  const sharing = new Map<Last4 | null, CustomerId[]>();
  const records = lines.toReversed().flatMap((line) => line.records);
  for (const { customerId, last4 } of records) {
    const others = sharing.get(last4) ?? [];
    if (!others.includes(customerId)) sharing.set(last4, [...others, customerId]);
  }
  return new Map(
    [...sharing].flatMap(([last4, ids]) =>
      ids.map((id, index) => [id, { last4, nth: ids.length === 1 ? null : index + 1 }] as const),
    ),
  );
}
