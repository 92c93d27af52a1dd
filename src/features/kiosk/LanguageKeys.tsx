import { useState } from 'react';
import { LANGUAGES, type Language } from '#domain/language.ts';
import { languageNames } from '#i18n/languageNames.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useIdle } from '#ui/useIdle.ts';
import styles from './LanguageKeys.module.css';

export interface LanguageKeysProps {
  readonly onChoose: (language: Language) => void;
}

/** In this customer's own language, for this visit (N-10): a globe that everybody knows, then four names. */
export function LanguageKeys({ onChoose }: LanguageKeysProps) {
  const t = useWords('kiosk');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={styles['key']} onClick={() => setAsking(true)}>
        <Icon name="globe" />
        <span className={styles['word']}>{t('language.key')}</span>
      </button>
      {isAsking && (
        <Choice
          onDismiss={() => setAsking(false)}
          onChoose={(language) => {
            setAsking(false);
            onChoose(language);
          }}
        />
      )}
    </>
  );
}

/** Opened by somebody who has left since. */
const IDLE_SECONDS = 30;

interface ChoiceProps extends LanguageKeysProps {
  readonly onDismiss: () => void;
}

function Choice({ onChoose, onDismiss }: ChoiceProps) {
  const t = useWords('kiosk');
  const shown = useLanguage();
  useIdle({ seconds: IDLE_SECONDS, isActive: true, onIdle: onDismiss });
  return (
    <Dialog
      title={t('language.title')}
      actions={
        <Button size="small" onPress={onDismiss}>
          {t('close')}
        </Button>
      }
      onDismiss={onDismiss}
    >
      <div className={styles['names']}>
        {LANGUAGES.map((language) => (
          <span key={language} lang={language} className={styles['name']}>
            <Button
              tone={language === shown ? 'ink' : 'quiet'}
              isPressed={language === shown}
              isWide
              onPress={() => onChoose(language)}
            >
              {languageNames[language]}
            </Button>
          </span>
        ))}
      </div>
    </Dialog>
  );
}
