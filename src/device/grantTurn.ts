import type { Purchase } from '#desk/checkIn.ts';
import type { Turn } from './tabletState.ts';

export type GrantTurn = Turn & { readonly purpose: 'grant' };

/** What an open turn grants, without the turn around it. */
export const purchaseIn = ({
  purpose: _purpose,
  openedBy: _openedBy,
  ...bought
}: GrantTurn): Purchase => bought;
