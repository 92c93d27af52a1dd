import type { SampleWords } from '#sample/sampleShop.ts';
import type { Answer } from './runtime.ts';
import type { ShopKind } from './whichShop.ts';

/** The ways into the sample and the practice, and back to the own counter. */
export interface SideShopActions {
  /** Which of this tablet's shops this window shows. */
  readonly shopKind: ShopKind;
  /**
   * Makes a shop with a year of customers to look around in, beside the own one, and opens it; says
   * how much is done, from 0 to 1. `false` where this browser has no way into it.
   */
  visitSample(words: SampleWords, onShare: (share: number) => void): Promise<boolean>;
  /** The shop's own rules, menu and names in a ledger that is thrown away; for staff on duty (U-18). */
  startPractice(): Answer<boolean>;
  /** Back to the own counter; nothing is left of the side shop. */
  leaveSideShop(): void;
}
