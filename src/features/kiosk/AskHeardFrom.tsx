import { HEARD_FROM } from '#books/person/events.ts';
import type { AskAnswer } from '#desk/asks.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './AskHeardFrom.module.css';

/** One tap, or none: 건너뛰기 is as large as every answer. */
export function AskHeardFrom({ onAnswer }: { readonly onAnswer: (answer: AskAnswer) => void }) {
  const t = useWords('asks');
  return (
    <section className={styles['sheet']}>
      <div className={styles['words']}>
        <h2 tabIndex={-1} className={styles['title']}>
          {t('heardFrom.title')}
        </h2>
        <p>{t('heardFrom.sub')}</p>
      </div>
      <div className={styles['sources']}>
        {HEARD_FROM.map((source) => (
          <Button size="small" key={source} onPress={() => onAnswer({ type: 'heardFrom', source })}>
            {t(`heardFrom.${source}`)}
          </Button>
        ))}
        <Button size="small" onPress={() => onAnswer({ type: 'heardFrom', source: null })}>
          {t('heardFrom.skip')}
        </Button>
      </div>
    </section>
  );
}
