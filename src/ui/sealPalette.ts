/** What the shop's ink colours on a customer's screen; names as in `tokens.css`. */
export interface SealInk {
  readonly seal: string;
  readonly press: string;
  readonly wash: string;
  readonly bleed: string;
}

/**
 * The traditional inks a shop may choose from. White on each is at least 4.5 to 1, so is each on paper
 * and on `sunk`, and its darker step on its wash; the test beside this file computes it.
 */
export const SEAL_INKS = {
  vermilion: { seal: '#c7341c', press: '#a92812', wash: '#fbe9e3', bleed: '#f6cdc2' },
  azalea: { seal: '#b3306b', press: '#8f2656', wash: '#f8ecef', bleed: '#eac7d7' },
  jujube: { seal: '#8c2f2a', press: '#702622', wash: '#f4ecea', bleed: '#e0c7c5' },
  aubergine: { seal: '#62407f', press: '#4e3366', wash: '#f1edf0', bleed: '#d5cbdc' },
  indigo: { seal: '#23497f', press: '#1c3a66', wash: '#eceef0', bleed: '#c4cedc' },
  mugwort: { seal: '#4f6430', press: '#3f5026', wash: '#f0f0ea', bleed: '#cfd5c7' },
  pollen: { seal: '#8a5f00', press: '#6e4c00', wash: '#f4f0e6', bleed: '#dfd4ba' },
  ink: { seal: '#3b342e', press: '#2f2a25', wash: '#eeecea', bleed: '#cac8c7' },
} as const satisfies Readonly<Record<string, SealInk>>;

export type SealInkName = keyof typeof SEAL_INKS;
