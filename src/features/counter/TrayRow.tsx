import { useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import type { WaitingCheckIn } from '#device/runtime.ts';
import type { Instant } from '#domain/instant.ts';
import { maskPhoneNumber } from '#domain/phoneNumber.ts';
import { type Stamps, stamps as stampsOf } from '#domain/stamps.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { AmountDialog } from '#till/AmountDialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './TrayRow.module.css';

export interface TrayRowProps {
  readonly row: WaitingCheckIn;
  readonly purchase: Purchase;
  readonly stampsMax: Stamps;
  readonly now: Instant;
  /** Why the last yes did not happen. */
  readonly problem: string | undefined;
  /** Something of the tray is being written. */
  readonly isBusy: boolean;
  readonly onChange: (purchase: Purchase) => void;
  readonly onApprove: () => void;
  readonly onRefuse: () => void;
}

/** One check-in that waits: whose, since when, how many, and yes or no. */
export function TrayRow(props: TrayRowProps) {
  const { row, purchase, stampsMax, now, problem, isBusy, onChange, onApprove, onRefuse } = props;
  const t = useWords('tray');
  const format = useFormat();
  const [isAskingAmount, setAskingAmount] = useState(false);
  const { last4 } = row;
  const { stamps, amount } = purchase;
  const ago = format.ago(row.at, now);

  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <p className={styles['number']}>{maskPhoneNumber(last4)}</p>
        <p className={styles['when']}>
          {row.isNew
            ? t('list.whenNew', { ago })
            : t('list.whenKnown', { ago, stamps: row.balance })}
        </p>
      </div>
      <button
        type="button"
        className={styles['amount']}
        aria-label={
          amount === undefined
            ? t('list.amountFull', { last4 })
            : t('list.amountShownFull', { last4, amount })
        }
        onClick={() => setAskingAmount(true)}
      >
        {amount === undefined ? t('list.amount') : t('list.amountShown', { amount })}
      </button>
      <StampCount
        label={t('list.count', { last4 })}
        stamps={stamps}
        stampsMax={stampsMax}
        onChange={(count) => onChange({ ...purchase, stamps: count })}
      />
      <button
        type="button"
        className={styles['refuse']}
        aria-label={t('list.refuseFull', { last4 })}
        aria-disabled={isBusy || undefined}
        onClick={onRefuse}
      >
        {t('list.refuse')}
      </button>
      <button
        type="button"
        className={styles['approve']}
        aria-label={t('list.approveFull', { last4, stamps })}
        aria-disabled={isBusy || undefined}
        onClick={onApprove}
      >
        {t('list.approve')}
      </button>
      {problem !== undefined && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {isAskingAmount && (
        <AmountDialog
          onDismiss={() => setAskingAmount(false)}
          onSubmit={(paid) => {
            const { amount: _before, ...rest } = purchase;
            onChange(paid === undefined ? rest : { ...rest, amount: paid });
            setAskingAmount(false);
          }}
        />
      )}
    </li>
  );
}

interface StampCountProps {
  readonly label: string;
  readonly stamps: Stamps;
  readonly stampsMax: Stamps;
  readonly onChange: (stamps: Stamps) => void;
}

function StampCount({ label, stamps, stampsMax, onChange }: StampCountProps) {
  const t = useWords('tray');
  const move = (by: number) => {
    const next = stamps + by;
    if (next >= 1 && next <= stampsMax) onChange(stampsOf(next));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and a figure are one control here, not a form part.
    <div role="group" aria-label={label} className={styles['count']}>
      <button
        type="button"
        aria-label={t('list.less')}
        aria-disabled={stamps <= 1 || undefined}
        onClick={() => move(-1)}
      >
        <Icon name="minus" size={28} />
      </button>
      <output>{t('list.plus', { stamps })}</output>
      <button
        type="button"
        aria-label={t('list.more')}
        aria-disabled={stamps >= stampsMax || undefined}
        onClick={() => move(1)}
      >
        <Icon name="plus" size={28} />
      </button>
    </div>
  );
}
