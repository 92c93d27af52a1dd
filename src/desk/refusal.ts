import type { BookRefusal } from './command.ts';

/** Why the counter said no before any book was asked. */
export type CounterRefusal =
  | { readonly type: 'NoTurnOpen' }
  | { readonly type: 'TooManyNumbers' }
  | { readonly type: 'JoiningExpired' }
  | { readonly type: 'NobodyOnDuty' }
  | { readonly type: 'WrongPin' };

/** Why something did not happen; each has one sentence in `i18n`. */
export type Refusal = BookRefusal | CounterRefusal;
