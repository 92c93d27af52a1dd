/** Why the counter said no before any book was asked. */
export type CounterRefusal =
  | { readonly type: 'NoTurnOpen' }
  | { readonly type: 'TooManyNumbers' }
  | { readonly type: 'JoiningExpired' }
  | { readonly type: 'NobodyOnDuty' }
  | { readonly type: 'WrongPin' };
