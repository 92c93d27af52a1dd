import { useState } from 'react';
import type { Shop } from '#books/program/shop.ts';
import type { FoundCustomer } from '#device/runtime.ts';
import type { Duty } from '#device/tabletState.ts';
import { useRuntime, useTablet } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Counter.module.css';
import { CounterHeader } from './CounterHeader.tsx';
import { CustomerPanel } from './CustomerPanel.tsx';
import { FindCustomer } from './FindCustomer.tsx';
import { RecentTaps } from './RecentTaps.tsx';
import { RequestsNote } from './RequestsNote.tsx';
import { ScanForTurn } from './ScanForTurn.tsx';
import { Tray } from './Tray.tsx';
import { useSaying } from './useSaying.ts';

export interface CounterProps {
  readonly duty: Duty;
  readonly shop: Shop;
}

/** Staff mode: what just happened on the left, the customer in hand on the right. */
export function Counter({ duty, shop }: CounterProps) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const isCalling = useTablet((tablet) => tablet.isCalling);
  const isSilent = useTablet((tablet) => !tablet.isSoundOn);
  const [customer, setCustomer] = useState<FoundCustomer>();
  const [undoings, setUndoings] = useState(0);
  const { saying, say } = useSaying();

  return (
    <div className={styles['counter']}>
      <CounterHeader duty={duty} />
      <main className={styles['main']}>
        <div className={styles['aside']}>
          {isCalling && (
            <section className={styles['call']} data-silent={isSilent || undefined} role="alert">
              <Icon name="bell" size={34} />
              <p>{t('call.title')}</p>
              <Button size="small" tone="ink" onPress={runtime.answerCall}>
                {t('call.answer')}
              </Button>
            </section>
          )}
          <RequestsNote say={say} />
          <Tray program={shop.program} say={say} />
          <RecentTaps
            say={say}
            onUndone={({ customerId }) => {
              setUndoings((count) => count + 1);
              if (customerId === customer?.customerId) setCustomer(undefined);
            }}
          />
        </div>
        <div className={styles['work']}>
          <Notice tone={saying?.tone ?? 'good'}>{saying?.words}</Notice>
          {customer ? (
            <CustomerPanel
              key={customer.customerId}
              customer={customer}
              duty={duty}
              program={shop.program}
              say={say}
              onLeave={() => setCustomer(undefined)}
            />
          ) : (
            // What was found before an undo may not be so any more.
            <FindCustomer key={undoings} onChoose={setCustomer} />
          )}
          {!customer && <ScanForTurn stampsPerVisit={shop.program.stampsPerVisit} say={say} />}
        </div>
      </main>
    </div>
  );
}
