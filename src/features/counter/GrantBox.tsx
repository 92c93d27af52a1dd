import { useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { type Stamps, stamps as stampsOf } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { useWords } from '#i18n/useWords.ts';
import { AmountDialog } from '#till/AmountDialog.tsx';
import { StampsDialog } from '#till/StampsDialog.tsx';
import { BoughtRow } from './BoughtRow.tsx';
import box from './Box.module.css';
import { CountKey } from './CountKey.tsx';
import styles from './GrantBox.module.css';
import { StampDots } from './StampDots.tsx';

export interface GrantBoxProps {
  readonly program: LoyaltyProgram;
  readonly balance: number;
  /** About to be granted. */
  readonly purchase: Purchase;
  readonly onChange: (purchase: Purchase) => void;
}

const COUNTS = [1, 2, 3] as const;

/** How many stamps, and what was paid if staff know it. */
export function GrantBox(props: GrantBoxProps) {
  const { program, balance, purchase, onChange } = props;
  const { stamps, amount, ...known } = purchase;
  const t = useWords('counter');
  const [asking, setAsking] = useState<'stamps' | 'amount'>();
  const counts = COUNTS.filter((count) => count <= program.stampsPerGrantMax);
  const isOwn = !counts.some((count) => count === stamps);
  const dismiss = () => setAsking(undefined);
  const onStamps = (count: Stamps) => onChange({ ...purchase, stamps: count });
  const onAmount = (paid: Won | undefined) =>
    onChange({ ...known, stamps, ...(paid !== undefined && { amount: paid }) });

  return (
    <div className={box['box']}>
      <h3 className={box['title']}>{t('customer.stampsTitle')}</h3>
      <div className={styles['counts']}>
        {counts.map((count) => (
          <CountKey
            key={count}
            words={String(count)}
            isChosen={count === stamps}
            onPress={() => onStamps(stampsOf(count))}
          />
        ))}
        <CountKey
          words={isOwn ? t('customer.ownChosen', { stamps }) : t('customer.own')}
          isChosen={isOwn}
          onPress={() => setAsking('stamps')}
        />
      </div>
      <StampDots program={program} balance={balance} stamps={stamps} />
      <BoughtRow
        purchase={purchase}
        stampsMax={program.stampsPerGrantMax}
        onChoose={(bought) => onChange({ ...purchase, ...bought })}
      />
      <button type="button" className={styles['amount']} onClick={() => setAsking('amount')}>
        <span className={styles['label']}>{t('customer.amount')}</span>
        <span className={styles['won']}>
          {amount === undefined ? t('customer.amountNone') : t('customer.amountShown', { amount })}
        </span>
      </button>
      {asking === 'stamps' && (
        <StampsDialog
          verb="choose"
          stampsMax={program.stampsPerGrantMax}
          onDismiss={dismiss}
          onSubmit={(own) => {
            onStamps(own);
            dismiss();
          }}
        />
      )}
      {asking === 'amount' && (
        <AmountDialog
          onDismiss={dismiss}
          onSubmit={(paid) => {
            onAmount(paid);
            dismiss();
          }}
        />
      )}
    </div>
  );
}
