import { useState } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { type TermsSheet, termsSheet } from '#desk/terms.ts';
import { LANGUAGES, type Language } from '#domain/language.ts';
import { languageNames } from '#i18n/languageNames.ts';
import { TermsWords } from '#i18n/TermsWords.ts';
import { useDayWords } from '#i18n/useDayWords.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Segments } from '#ui/Segments.tsx';
import { OwnerPage } from './OwnerPage.tsx';
import { ProgramChange } from './ProgramPlans.tsx';
import styles from './ProgramSheetScreen.module.css';
import { ProgramTerms } from './ProgramTerms.tsx';
import { useProgramView } from './useProgramView.ts';

/** The customer's terms on paper, in a language that customers read. */
export function ProgramSheetScreen({ shop }: { readonly shop: Shop }) {
  const t = useWords('program');
  const view = useProgramView(shop);
  const [language, setLanguage] = useState<Language>(useLanguage());
  const sheet = view && termsSheet(view.shop, view.today, view.names);
  return (
    <OwnerPage
      title={t('sheet.title')}
      sub={t('sheet.sub')}
      backTo="/owner/program"
      back={t('sheet.back')}
    >
      <div className={styles['tools']}>
        <Segments
          label={t('sheet.language')}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, words: languageNames[value] }))}
          onChange={setLanguage}
        />
        <Button size="small" tone="ink" onPress={() => window.print()}>
          {t('sheet.print')}
        </Button>
      </div>
      {sheet && (
        <TermsWords language={language}>
          <Sheet sheet={sheet} language={language} />
        </TermsWords>
      )}
    </OwnerPage>
  );
}

interface SheetProps {
  readonly sheet: TermsSheet;
  readonly language: Language;
}

function Sheet({ sheet, language }: SheetProps) {
  const t = useWords('terms');
  const dayWords = useDayWords();
  const { shopName, version, since, parts, changes } = sheet;
  return (
    <article className={styles['sheet']} lang={language}>
      <h2>{t('title', { shop: shopName })}</h2>
      <p className={styles['since']}>{t('since', { day: dayWords(since), version })}</p>
      <ProgramTerms parts={parts} />
      {changes.map((change) => (
        <section key={change.day} className={styles['planned']}>
          <h3>{t('changesOn', { day: dayWords(change.day) })}</h3>
          <ProgramChange change={change} />
        </section>
      ))}
    </article>
  );
}
