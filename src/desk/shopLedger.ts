import { accessBook } from '#books/access/accessBook.ts';
import { cardBook } from '#books/card/cardBook.ts';
import { couponStock } from '#books/card/couponStock.ts';
import { cardPace } from '#books/card/safeguardPace.ts';
import { menuBook } from '#books/menu/menuBook.ts';
import { personBook } from '#books/person/personBook.ts';
import { privacyRequestBook } from '#books/privacyRequest/privacyRequestBook.ts';
import { programBook, SHOP_ROW_KEY } from '#books/program/programBook.ts';
import { type Shop, shopOn, unfoundedShop } from '#books/program/shop.ts';
import { referralBook } from '#books/referral/referralBook.ts';
import { staffBook } from '#books/staff/staffBook.ts';
import { suppressionBook } from '#books/suppression/suppressionBook.ts';
import { trayBook } from '#books/tray/trayBook.ts';
import type { Book } from '#ledger/book.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { type Projection, projectionOf } from '#ledger/projection.ts';

const books: readonly Book[] = [
  accessBook,
  cardBook,
  menuBook,
  personBook,
  privacyRequestBook,
  programBook,
  referralBook,
  staffBook,
  suppressionBook,
  trayBook,
];

/** The ledger of a shop: all its books, and whatever else is to be folded from its entries. */
export const shopLedger = (rollUps: readonly Projection[]): Ledger => ({
  books,
  projections: [...books.map(projectionOf), cardPace, couponStock, ...rollUps],
  rules: {
    rowKey: SHOP_ROW_KEY,
    read: (state, businessDay) => shopOn((state as Shop | undefined) ?? unfoundedShop, businessDay),
  },
});
