import { RETENTION_MONTHS } from '#books/program/settings.ts';
import type { Shop } from '#books/program/shop.ts';
import { ADVERTISING_TEXT_VERSION, NOTICE_VERSION } from '#device/notice.ts';
import { useWords } from '#i18n/useWords.ts';
import { AskSetting } from './AskSetting.tsx';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { LegalBasisForm } from './LegalBasisForm.tsx';
import styles from './LegalPanel.module.css';
import { PrivacyOfficerForm } from './PrivacyOfficerForm.tsx';
import { Section } from './Section.tsx';

/** On what footing numbers are kept, for how long, and what customers are asked besides (L-03). */
export function LegalPanel({ shop }: { readonly shop: Shop }) {
  const t = useWords('asks');
  return (
    <Section id="legal" title={t('owner.title')} note={t('owner.note')}>
      <LegalBasisForm legalBasis={shop.legalBasis} />
      <PrivacyOfficerForm {...(shop.privacyOfficer && { officer: shop.privacyOfficer })} />
      <ChoiceSetting
        label={t('owner.retention')}
        hint={t('owner.retentionHint')}
        value={shop.retentionMonths}
        field="retentionMonths"
        choices={RETENTION_MONTHS}
        wordsFor={(months) => t('owner.months', { months })}
        commandFor={(retentionMonths) => ({ type: 'SetRetention', retentionMonths })}
      />
      <div className={styles['asks']}>
        <AskSetting
          ask="advertising"
          title={t('owner.advertising')}
          note={t('owner.advertisingHint')}
          isOn={shop.asks.advertising}
        />
        <AskSetting
          ask="heardFrom"
          title={t('owner.heardFrom')}
          note={t('owner.heardFromHint')}
          isOn={shop.asks.heardFrom}
        />
      </div>
      <p className={styles['texts']}>
        {t('owner.texts', { notice: NOTICE_VERSION, advertising: ADVERTISING_TEXT_VERSION })}
      </p>
    </Section>
  );
}
