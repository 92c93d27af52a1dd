import { useMemo, useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import type { FoundCustomer, ShownTap } from '#device/runtime.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import type { Watchable } from '#domain/watchable.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoticeTone } from '#ui/Notice.tsx';
import { CustomerCard } from './CustomerCard.tsx';
import { CustomerHead } from './CustomerHead.tsx';
import { CustomerHistory } from './CustomerHistory.tsx';
import styles from './CustomerPanel.module.css';
import { EraseDialog } from './EraseDialog.tsx';
import { PaperHere } from './PaperHere.tsx';
import { useReceiptScan } from './useReceiptScan.ts';

export interface CustomerPanelProps {
  /** As it was found; the card is followed live. */
  readonly customer: FoundCustomer;
  readonly duty: Duty;
  readonly program: LoyaltyProgram;
  readonly say: (words: string, tone?: NoticeTone) => void;
  readonly onLeave: () => void;
}

/** One customer in hand: the card and what to do with it, or everything that was. */
export function CustomerPanel({ customer, duty, program, say, onLeave }: CustomerPanelProps) {
  const t = useWords('counter');
  const menuWords = useWords('menu');
  const roleWords = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const { customerId, last4 } = customer;
  const card =
    useWatch(useMemo(() => runtime.watchCard(customerId), [runtime, customerId])) ?? customer.card;
  const [history, setHistory] = useState<Watchable<readonly ShownTap[]>>();
  const [asking, setAsking] = useState<'erase' | 'paper'>();
  const [purchase, setPurchase] = useState<Purchase>({ stamps: program.stampsPerVisit });
  useReceiptScan({
    say,
    purposeOfTurn: () => null,
    onReceipt(receipt) {
      setPurchase((before) => ({ ...before, receipt }));
      // Behind the history nobody sees that the grant has it now.
      if (history) say(menuWords('scan.attached'));
    },
  });
  const dismiss = () => setAsking(undefined);
  const opening = useAsk(async () => {
    const opened = await runtime.openHistory(customerId);
    if (!opened.ok) say(sayRefusal(opened.failure), 'careful');
    return opened;
  }, setHistory);
  const turn = history
    ? { words: roleWords('history.close'), onPress: () => setHistory(undefined) }
    : { words: roleWords('history.open'), onPress: () => opening.ask() };

  return (
    <section className={styles['panel']}>
      <CustomerHead last4={last4} card={card} turn={turn} onLeave={onLeave} />
      {history ? (
        <CustomerHistory history={history} say={say} onErased={onLeave} />
      ) : (
        <CustomerCard
          {...{ customer, duty, program, card, purchase, say }}
          onPurchase={setPurchase}
          onPaper={() => setAsking('paper')}
          onErase={() => setAsking('erase')}
        />
      )}
      {asking === 'erase' && (
        <EraseDialog
          {...{ customer, card, duty }}
          onDismiss={dismiss}
          onErased={() => {
            say(t('erase.done'));
            onLeave();
          }}
        />
      )}
      {asking === 'paper' && <PaperHere {...{ customerId, duty, program, say }} onDone={dismiss} />}
    </section>
  );
}
