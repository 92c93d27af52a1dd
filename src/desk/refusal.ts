import type { BookRefusal } from './command.ts';

/** Why something did not happen: a book said no, or the counter did before any book was asked. */
export type Refusal =
  | BookRefusal
  | { readonly type: 'NoTurnOpen' }
  | { readonly type: 'TooManyNumbers' }
  | { readonly type: 'JoiningExpired' }
  | { readonly type: 'NobodyOnDuty' }
  | { readonly type: 'WrongPin' };
