/** Three promises that cafés and small shops really make; each can be changed afterwards. */
export const PRESETS = ['drinks', 'twoSteps', 'visits'] as const;

export type Preset = (typeof PRESETS)[number];

/** How many stamps each asks for; its names come from the words. */
export const priceOfPreset: Readonly<
  Record<Preset, { readonly stampsPerReward: number; readonly smallPrice: number | null }>
> = {
  drinks: { stampsPerReward: 10, smallPrice: null },
  twoSteps: { stampsPerReward: 10, smallPrice: 5 },
  visits: { stampsPerReward: 5, smallPrice: null },
};
