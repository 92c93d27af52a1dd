import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { STAFF_LANGUAGES } from '#domain/language.ts';
import { languageNames } from '#i18n/languageNames.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SetUpLanguage.module.css';

/** What the owner reads from the first page on, and staff after them; what was typed stays. */
export function SetUpLanguage() {
  const t = useWords('setup');
  const runtime = useRuntime();
  const chosen = useTablet((tablet) => tablet.staffLanguage);
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys to press, not a part of a form.
    <div role="group" aria-label={t('language')} className={styles['languages']}>
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
  );
}
