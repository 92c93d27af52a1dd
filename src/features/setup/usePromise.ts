import { useWords } from '#i18n/useWords.ts';
import { type Preset, priceOfPreset } from './presets.ts';
import type { Promised } from './setUpFlow.ts';

/** Gives the promise of a preset, with its names in the owner's language. */
export function usePromise(): (preset: Preset) => Promised {
  const t = useWords('setup');
  return (preset) => {
    const { stampsPerReward, smallPrice } = priceOfPreset[preset];
    return {
      preset,
      stampsPerReward,
      rewardName: preset === 'visits' ? t('reward.visitsDefault') : t('reward.nameDefault'),
      smallPrice: smallPrice ?? 0,
      smallName: t('reward.smallDefault'),
    };
  };
}
