import { type Card, pointBalance, stampBalance } from './card.ts';

/** Has this customer no visit, nothing on the card, and nothing that was ever paid with it? */
export const isTraceless = (card: Card): boolean =>
  card.visits === 0 &&
  stampBalance(card) === 0 &&
  pointBalance(card) === 0 &&
  card.spends.length === 0 &&
  card.coupons.open.length === 0 &&
  card.coupons.used.length === 0;
