import type { OpenRequest } from '#device/privacyActions.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRequests } from '#device/useRequests.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useRequestWords } from '#i18n/useRequestWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import type { NoticeTone } from '#ui/Notice.tsx';
import styles from './RequestsNote.module.css';

export interface RequestsNoteProps {
  readonly say: (words: string, tone?: NoticeTone) => void;
}

/** What customers wait for, with the days that are left; nothing where nobody waits (L-31). */
export function RequestsNote({ say }: RequestsNoteProps) {
  const t = useWords('requests');
  const runtime = useRuntime();
  const requests = useRequests() ?? [];
  const { whatOf, whoOf, dueOf } = useRequestWords();
  const sayRefusal = useRefusalWords();
  const { ask } = useAsk(
    async ({ requestId }: OpenRequest) => {
      const done = await runtime.completeRequest(requestId);
      if (!done.ok) say(sayRefusal(done.failure), 'careful');
      return done;
    },
    () => say(t('saidDone')),
  );
  if (requests.length === 0) return null;
  return (
    <section className={styles['requests']}>
      <h2 className={styles['title']}>{t('title')}</h2>
      <p className={styles['note']}>{t('noteShort')}</p>
      <ul className={styles['rows']}>
        {requests.map((request) => (
          <li key={request.requestId}>
            <p className={styles['what']}>
              <b>{whatOf(request)}</b>
              <span>{whoOf(request)}</span>
              <span>{dueOf(request)}</span>
            </p>
            <Button
              size="small"
              tone="staff"
              label={t('doneFull', { what: `${whatOf(request)} ${whoOf(request)}` })}
              onPress={() => ask(request)}
            >
              {t('done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
