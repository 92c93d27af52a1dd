import type { TermsPart } from '#desk/terms.ts';
import { useTermWords } from '#i18n/useTermWords.ts';
import { useWords } from '#i18n/useWords.ts';
import styles from './ProgramTerms.module.css';

/** The customer's terms, by what they are about. */
export function ProgramTerms({ parts }: { readonly parts: readonly TermsPart[] }) {
  const t = useWords('terms');
  const sayTerm = useTermWords();
  return (
    <div className={styles['terms']}>
      {parts.map(({ topic, terms }) => (
        <section key={topic} className={styles['topic']}>
          <h3>{t(`topic.${topic}`)}</h3>
          <ul>
            {terms.map(sayTerm).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
