import { useState } from 'react';
import type { OpenRequest } from '#device/privacyActions.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRequests } from '#device/useRequests.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useRequestWords } from '#i18n/useRequestWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { RefuseRequestDialog } from './RefuseRequestDialog.tsx';
import styles from './RequestsPanel.module.css';
import { Section } from './Section.tsx';

/**
 * What customers asked of their records and could not have at once: ten days, counted down (L-31).
 * Above everything else while somebody waits, and not there otherwise.
 */
export function RequestsPanel() {
  const t = useWords('requests');
  const runtime = useRuntime();
  const requests = useRequests() ?? [];
  const { whatOf, whoOf, dueOf } = useRequestWords();
  const sayRefusal = useRefusalWords();
  const [refusing, setRefusing] = useState<OpenRequest>();
  const [said, setSaid] = useState('');
  const { ask, refusal } = useAsk(
    ({ requestId }: OpenRequest) => runtime.completeRequest(requestId),
    () => setSaid(t('saidDone')),
  );

  if (requests.length === 0 && said === '') return null;
  return (
    <div className={styles['panel']}>
      <Section title={t('title')} note={t('note')}>
        <p role="status" className={styles['said']}>
          {refusal ? sayRefusal(refusal) : said}
        </p>
        <ul className={styles['rows']}>
          {requests.map((request) => {
            const what = `${whatOf(request)} ${whoOf(request)}`;
            return (
              <li key={request.requestId}>
                <p className={styles['what']}>
                  <b>{whatOf(request)}</b>
                  <span>{whoOf(request)}</span>
                  <span data-late={request.daysLeft < 3 || undefined} className={styles['due']}>
                    {dueOf(request)}
                  </span>
                </p>
                <Button
                  size="small"
                  label={t('refuseFull', { what })}
                  onPress={() => setRefusing(request)}
                >
                  {t('refuse')}
                </Button>
                <Button
                  size="small"
                  tone="ink"
                  label={t('doneFull', { what })}
                  onPress={() => ask(request)}
                >
                  {t('done')}
                </Button>
              </li>
            );
          })}
        </ul>
        {refusing && (
          <RefuseRequestDialog
            request={refusing}
            onDismiss={() => setRefusing(undefined)}
            onRefused={() => {
              setRefusing(undefined);
              setSaid(t('refusing.done'));
            }}
          />
        )}
      </Section>
    </div>
  );
}
