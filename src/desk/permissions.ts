import type { Role } from '#ledger/entry.ts';

/**
 * Who may do what at least (F-01): an employee stamps and gives, a manager answers for what others
 * did, the owner decides. The books refuse on their own; a test walks this table through them.
 */
const leastRoleByAct = {
  grant: 'staff',
  redeem: 'staff',
  /** Within ten minutes of the tap. */
  undo: 'staff',
  findCustomer: 'staff',
  /** As many stamps as the dearest reward costs. */
  movePaperCard: 'staff',
  /** After a look at the phone, to the customer alone (L-32). */
  showRecord: 'staff',
  /** Of whoever stands there and says so, after a look at the phone. */
  eraseInPerson: 'staff',
  completeRequest: 'staff',
  /** More than that. */
  moveLargePaperCard: 'manager',
  /** However late, with a reason. */
  reverse: 'manager',
  changeRules: 'owner',
  manageStaff: 'owner',
  pardonLockOut: 'owner',
  erase: 'owner',
  exportAccessLog: 'owner',
  refuseRequest: 'owner',
} as const satisfies Readonly<Record<string, Role>>;

export type Act = keyof typeof leastRoleByAct;

export const ACTS = Object.keys(leastRoleByAct) as readonly Act[];

const rankByRole = { staff: 0, manager: 1, owner: 2 } as const satisfies Record<Role, number>;

/** Who may do less comes first. */
export const ROLES = ['staff', 'manager', 'owner'] as const satisfies readonly Role[];

export const mayDo = (role: Role, act: Act): boolean =>
  rankByRole[role] >= rankByRole[leastRoleByAct[act]];
