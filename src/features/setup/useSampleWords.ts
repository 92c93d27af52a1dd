import { useWords } from '#i18n/useWords.ts';
import { SAMPLE_DISHES, type SampleDish } from '#sample/sampleMenu.ts';
import type { SampleWords } from '#sample/sampleShop.ts';

/** What the sample is called and sells, in the language of whoever sets the tablet up. */
export function useSampleWords(): SampleWords {
  const t = useWords('sample');
  const dishes = SAMPLE_DISHES.map((dish) => [dish, t(`dishes.${dish}`)] as const);
  return {
    shopName: t('shopName'),
    sealText: t('sealText'),
    smallReward: t('smallReward'),
    largeReward: t('largeReward'),
    staff: { owner: t('staff.owner'), manager: t('staff.manager'), staff: t('staff.staff') },
    dishes: Object.fromEntries(dishes) as Readonly<Record<SampleDish, string>>,
  };
}
