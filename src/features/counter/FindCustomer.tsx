import { useState } from 'react';
import type { FoundCustomer } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { parseLast4 } from '#domain/phoneNumber.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { useKeyLabels } from '#till/useKeyLabels.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { KeyPad } from '#ui/KeyPad.tsx';
import { usePhysicalKeys } from '#ui/usePhysicalKeys.ts';
import styles from './FindCustomer.module.css';
import { FoundCustomers } from './FoundCustomers.tsx';

const LAST_DIGITS = 4;

interface Found {
  readonly last4: string;
  readonly customers: readonly FoundCustomer[];
}

/** Finds customers by their last four digits. It lists, and never chooses: numbers collide (N-08). */
export function FindCustomer({
  onChoose,
}: {
  readonly onChoose: (customer: FoundCustomer) => void;
}) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const keyLabels = useKeyLabels();
  const sayRefusal = useRefusalWords();
  const [digits, setDigits] = useState('');
  const [found, setFound] = useState<Found>();
  const opening = useAsk(
    (customer: FoundCustomer) => runtime.openCustomer(customer.customerId),
    (_logged, customer) => onChoose(customer),
  );
  const finding = useAsk(runtime.findByLast4, (customers, last4) => setFound({ last4, customers }));

  function type(next: string): void {
    if (next.length > LAST_DIGITS) return;
    setDigits(next);
    setFound(undefined);
    const last4 = parseLast4(next);
    if (last4.ok) finding.ask(last4.value);
  }

  const refusal = finding.refusal ?? opening.refusal;

  const keys = {
    onDigit: (digit: string) => type(digits.length < LAST_DIGITS ? digits + digit : digit),
    onBackspace: () => type(digits.slice(0, -1)),
  };
  usePhysicalKeys({ ...keys, onEnter: () => undefined, onEscape: () => type('') });

  return (
    <section className={styles['find']}>
      <div className={styles['entry']}>
        <h2 className={styles['title']}>{t('find.title')}</h2>
        <p className={styles['sub']}>{t('find.sub')}</p>
        <output className={styles['digits']} aria-label={t('find.number')} aria-live="off">
          {Array.from({ length: LAST_DIGITS }, (_, index) => (
            <span
              key={index}
              className={joinClasses(styles['cell'], index === digits.length && styles['next'])}
            >
              {digits[index]}
            </span>
          ))}
        </output>
        <KeyPad size="small" labels={keyLabels} {...keys} onClear={() => type('')} />
      </div>
      <div className={styles['found']} aria-live="polite">
        {refusal && <p className={styles['say']}>{sayRefusal(refusal)}</p>}
        {found?.last4 === digits ? (
          <FoundCustomers last4={digits} found={found.customers} onChoose={opening.ask} />
        ) : (
          !refusal && <p className={styles['say']}>{t('find.waiting')}</p>
        )}
      </div>
    </section>
  );
}
