import { useEffect, useRef } from 'react';
import type { Card } from '#books/card/card.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './CustomerHead.module.css';
import { useNow } from './useNow.ts';

export interface CustomerHeadProps {
  readonly last4: Last4;
  readonly card: Card;
  /** The way to the history, and back to the card. */
  readonly turn: { readonly words: string; readonly onPress: () => void };
  readonly onLeave: () => void;
}

/** Who is in hand, as far as staff may see it, and the way back to the search. */
export function CustomerHead({ last4, card, turn, onLeave }: CustomerHeadProps) {
  const t = useWords('counter');
  const format = useFormat();
  const now = useNow();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const lastVisit = card.recentVisits.at(-1);
  return (
    <div className={styles['head']}>
      <div>
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          {t('customer.title', { last4 })}
        </h2>
        <p className={styles['note']}>
          {lastVisit
            ? t('customer.lastVisit', {
                visits: card.visits,
                ago: format.ago(lastVisit.at, now),
              })
            : t('customer.visits', { visits: card.visits })}
        </p>
      </div>
      <div className={styles['ways']}>
        <Button size="small" tone="staff" onPress={turn.onPress}>
          {turn.words}
        </Button>
        <Button size="small" tone="staff" onPress={onLeave}>
          {t('customer.leave')}
        </Button>
      </div>
    </div>
  );
}
