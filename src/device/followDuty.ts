import { STAFF_INDEX_KEY, staffBook } from '#books/staff/staffBook.ts';
import type { StaffMember } from '#books/staff/staffMember.ts';
import { type Row, rowKeyOf } from '#ledger/projection.ts';
import { watchRowsWith } from '#storage/watchRow.ts';
import type { ShopFloor } from './shopFloor.ts';
import type { TabletStore } from './tabletStore.ts';

/**
 * Keeps whoever is on duty what they are: who left loses the duty, whose role changed works on in
 * the new one, at once and in every window of this tablet (L-40).
 */
export function followDuty(
  { database }: ShopFloor,
  { tablet, actions }: TabletStore,
): { unsubscribe(): void } {
  let rows: readonly Row[] | undefined;
  const watching = watchRowsWith(database, STAFF_INDEX_KEY).subscribe((latest) => {
    rows = latest;
    follow();
  });
  // Somebody who was let go while the PIN was being checked is on duty only now.
  const stopListening = tablet.subscribe((now, before) => {
    if (now.duty !== before.duty) follow();
  });
  return {
    unsubscribe() {
      stopListening();
      watching.unsubscribe();
    },
  };

  function follow(): void {
    const { duty } = tablet.getState();
    if (duty === null || rows === undefined) return;
    const row = rows.find(({ key }) => key === rowKeyOf(staffBook.name, duty.staffId));
    const member = row?.state as StaffMember | undefined;
    if (member?.isOnStaff !== true) actions.endDuty();
    else if (member.role !== duty.role) tablet.setState({ duty: { ...duty, role: member.role } });
  }
}
