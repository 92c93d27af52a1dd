import type { BookRefusal } from './command.ts';

/** Why nothing was written: a book said no, or these records are of a newer app than this one. */
export type WriteRefusal = BookRefusal | { readonly type: 'AppTooOld' };

/** Why something did not happen: a book said no, or the counter did before any book was asked. */
export type Refusal =
  | WriteRefusal
  | { readonly type: 'NoTurnOpen' }
  | { readonly type: 'TooManyNumbers' }
  | { readonly type: 'JoiningExpired' }
  /** 내 정보 was left for so long that the number is forgotten. */
  | { readonly type: 'MineExpired' }
  | { readonly type: 'NobodyOnDuty' }
  | { readonly type: 'WrongPin' };
