import { useMemo, useState } from 'react';
import { stampBalance } from '#books/card/card.ts';
import type { Purchase } from '#desk/checkIn.ts';
import type { FoundCustomer, GrantRequest } from '#device/runtime.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import type { NoticeTone } from '#ui/Notice.tsx';
import { ConsentLine } from './ConsentLine.tsx';
import { CustomerHead } from './CustomerHead.tsx';
import styles from './CustomerPanel.module.css';
import { EraseDialog } from './EraseDialog.tsx';
import { GrantBox } from './GrantBox.tsx';
import { RewardBox } from './RewardBox.tsx';
import { useReceiptScan } from './useReceiptScan.ts';

export interface CustomerPanelProps {
  /** As it was found; the card is followed live. */
  readonly customer: FoundCustomer;
  readonly duty: Duty;
  readonly program: LoyaltyProgram;
  readonly say: (words: string, tone?: NoticeTone) => void;
  readonly onLeave: () => void;
}

/** One customer in hand: the card, what to grant, and one big action. */
export function CustomerPanel({ customer, duty, program, say, onLeave }: CustomerPanelProps) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const { customerId, last4 } = customer;
  const card =
    useWatch(useMemo(() => runtime.watchCard(customerId), [runtime, customerId])) ?? customer.card;
  const [purchase, setPurchase] = useState<Purchase>({ stamps: program.stampsPerVisit });
  const { stamps } = purchase;
  const [isErasing, setErasing] = useState(false);
  const granting = useAsk(
    async (request: GrantRequest) => {
      const granted = await runtime.grantTo(customerId, request);
      if (!granted.ok) {
        say(sayRefusal(granted.failure), 'careful');
        // The next try goes without it.
        if (granted.failure.type === 'AlreadyClaimed') setPurchase(withoutReceipt);
      }
      return granted;
    },
    (made) => {
      say(t('customer.granted', { stamps: made.stamps, balance: stampBalance(made.card) }));
      setPurchase({ stamps: program.stampsPerVisit });
    },
  );
  useReceiptScan({
    say,
    purposeOfTurn: () => null,
    onReceipt: (receipt) => setPurchase((before) => ({ ...before, receipt })),
  });

  return (
    <section className={styles['panel']}>
      <CustomerHead last4={last4} card={card} onLeave={onLeave} />
      <div className={styles['boxes']}>
        <GrantBox
          program={program}
          balance={stampBalance(card)}
          purchase={purchase}
          onChange={setPurchase}
        />
        <RewardBox program={program} balance={stampBalance(card)} stamps={stamps}>
          {duty.role === 'owner' && (
            <Button size="small" tone="staff" onPress={() => setErasing(true)}>
              {t('customer.erase')}
            </Button>
          )}
        </RewardBox>
      </div>
      <ConsentLine customerId={customerId} say={say} />
      <div className={styles['act']}>
        <Button
          tone="staffAct"
          size="large"
          isWide
          isWaiting={granting.isBusy}
          onPress={() => granting.ask(purchase)}
        >
          {granting.isBusy ? t('customer.granting') : t('customer.grant', { stamps })}
        </Button>
      </div>
      {isErasing && (
        <EraseDialog
          customer={customer}
          card={card}
          duty={duty}
          onDismiss={() => setErasing(false)}
          onErased={() => {
            say(t('erase.done'));
            onLeave();
          }}
        />
      )}
    </section>
  );
}

const withoutReceipt = ({ receipt: _claimed, ...rest }: Purchase): Purchase => rest;
