import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { STAFF_LANGUAGES } from '#domain/language.ts';
import { languageNames } from '#i18n/languageNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './LanguageLine.module.css';
import { TabletLine } from './TabletLine.tsx';

/** What staff and owner read here; customers choose for themselves. */
export function LanguageLine() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const chosen = useTablet((tablet) => tablet.staffLanguage);
  return (
    <TabletLine title={t('tablet.language')} note={t('tablet.languageHint')}>
      {/* biome-ignore lint/a11y/useSemanticElements: keys to press, not a part of a form. */}
      <div role="group" aria-label={t('tablet.language')} className={styles['languages']}>
        {STAFF_LANGUAGES.map((language) => (
          <span key={language} lang={language}>
            <Button
              size="small"
              tone={language === chosen ? 'ink' : 'quiet'}
              isPressed={language === chosen}
              onPress={() => runtime.setTablet({ staffLanguage: language })}
            >
              {languageNames[language]}
            </Button>
          </span>
        ))}
      </div>
    </TabletLine>
  );
}
