import type { Access } from './events.ts';

export type AccessCommand = { readonly type: 'LogAccess'; readonly access: Access };

export type AccessRefusal =
  /** A customer at the keypad looks at nobody's record, so nothing of theirs is logged. */
  { readonly type: 'NobodyOnDuty' } | { readonly type: 'OwnersOnly' };
