import type { Notice } from '#books/person/events.ts';
import type { Shop } from '#books/program/shop.ts';
import {
  type AdvertisingText,
  type AsksInForce,
  type CustomerAsk,
  dueAsk,
  type LegalText,
} from '#desk/asks.ts';
import type { Customer } from '#desk/customer.ts';

/**
 * The notice that a new customer reads before anything is stored (L-07): in `i18n`, everything under
 * `asks.facts` and `asks.notice`. A test pins the text to its version. `materialSince` rises as well
 * where purpose, items or retention change; every customer is then told again.
 */
export const NOTICE_TEXT: LegalText = { version: 3, materialSince: 2 };

/** What whoever says yes to advertising has read: everything under `asks.advertising` (M-15). */
export const ADVERTISING_TEXT: LegalText = { version: 1, materialSince: 1 };

export const NOTICE_VERSION = NOTICE_TEXT.version;
export const ADVERTISING_TEXT_VERSION = ADVERTISING_TEXT.version;

/** The ways that the advertising text names; another one is another consent (M-03). */
export const advertisingText: AdvertisingText = {
  textVersion: ADVERTISING_TEXT_VERSION,
  channels: ['text', 'kakaoTalk'],
};

/** The notice as it stands in this shop today. */
export const noticeInForce = ({ legalBasis, retentionMonths }: Shop): Notice => ({
  noticeVersion: NOTICE_VERSION,
  basis: legalBasis,
  retentionMonths,
});

/** What this shop tells and asks its customers today. */
const asksInForce = (shop: Shop): AsksInForce => ({
  noticeText: NOTICE_TEXT,
  notice: noticeInForce(shop),
  advertisingText: ADVERTISING_TEXT,
  isOn: shop.asks,
});

/** What this shop asks this customer now, if anything. */
export const askDue = (shop: Shop, { person, card }: Customer): CustomerAsk | null =>
  dueAsk({ person, visits: card.visits, inForce: asksInForce(shop) });
