import type { Shop } from '#books/program/shop.ts';
import { CLOSING_HOUR_MAX } from '#domain/businessDay.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { SealSetting } from './SealSetting.tsx';
import { Section } from './Section.tsx';
import { TextSetting } from './TextSetting.tsx';

const HOURS = Array.from({ length: CLOSING_HOUR_MAX + 1 }, (_, hour) => hour);

/** What the shop is called, and when its day ends. */
export function ShopPanel({ shop }: { readonly shop: Shop }) {
  const t = useWords('owner');
  return (
    <Section id="shop" title={t('shop.title')}>
      <TextSetting
        label={t('shop.name')}
        hint={t('shop.nameHint')}
        value={shop.sign.name}
        field="name"
        commandFor={(name) => ({ type: 'RenameShop', name })}
      />
      <SealSetting sign={shop.sign} />
      <ChoiceSetting
        label={t('shop.closingHour')}
        hint={t('shop.closingHint')}
        value={shop.hours.closingHour}
        field="closingHour"
        choices={HOURS}
        wordsFor={(hour) => t('shop.hour', { hour })}
        commandFor={(closingHour) => ({ type: 'SetClosingHour', closingHour })}
      />
    </Section>
  );
}
