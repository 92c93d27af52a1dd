import type { Dispatch, SetStateAction } from 'react';
import { type Card, stampBalance } from '#books/card/card.ts';
import type { Purchase } from '#desk/checkIn.ts';
import { mayDo } from '#desk/permissions.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { GrantRequest } from '#device/runtime.ts';
import type { Duty } from '#device/tabletState.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { ConsentLine } from './ConsentLine.tsx';
import styles from './CustomerPanel.module.css';
import type { CustomerPanelProps } from './CustomerPanel.tsx';
import { GrantBox } from './GrantBox.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';
import { RewardBox } from './RewardBox.tsx';

export interface CustomerCardProps
  extends Pick<CustomerPanelProps, 'customer' | 'program' | 'say'> {
  readonly duty: Duty;
  /** As it is now. */
  readonly card: Card;
  /** What the next grant is for. */
  readonly purchase: Purchase;
  readonly onPurchase: Dispatch<SetStateAction<Purchase>>;
  readonly onPaper: () => void;
  readonly onErase: () => void;
}

/** What is on the card, what to grant, and one big action. */
export function CustomerCard(props: CustomerCardProps) {
  const { customer, duty, program, card, purchase, onPurchase, say, onPaper, onErase } = props;
  const { customerId } = customer;
  const t = useWords('counter');
  const roleWords = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const { stamps } = purchase;
  const granting = useAsk(
    async (request: GrantRequest) => {
      const granted = await runtime.grantTo(customerId, request);
      if (!granted.ok) {
        say(sayRefusal(granted.failure), 'careful');
        // The next try goes without it.
        if (granted.failure.type === 'AlreadyClaimed') onPurchase(withoutReceipt);
      }
      return granted;
    },
    (made) => {
      say(t('customer.granted', { stamps: made.stamps, balance: stampBalance(made.card) }));
      onPurchase({ stamps: program.stampsPerVisit });
    },
  );
  const { refusal } = granting;
  const beyond = refusal && isLimit(refusal) && duty.role !== 'staff' ? refusal : undefined;

  return (
    <>
      <div className={styles['boxes']}>
        <GrantBox
          program={program}
          balance={stampBalance(card)}
          purchase={purchase}
          onChange={onPurchase}
        />
        <RewardBox program={program} balance={stampBalance(card)} stamps={stamps}>
          <Button size="small" tone="staff" onPress={onPaper}>
            {roleWords('paper.here')}
          </Button>
          {mayDo(duty.role, 'erase') && (
            <Button size="small" tone="staff" onPress={onErase}>
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
      {beyond && (
        <OverrideDialog
          why={sayRefusal(beyond)}
          onDismiss={granting.forgetRefusal}
          onSubmit={(override) => granting.ask({ ...purchase, override })}
        />
      )}
    </>
  );
}

/** Which of these a manager may go beyond, with a reason. */
const LIMITS: readonly Refusal['type'][] = [
  'TooOftenInTenMinutes',
  'TooOftenToday',
  'StaffHourFull',
  'TabletDayFull',
];

const isLimit = ({ type }: Refusal): boolean => LIMITS.includes(type);

const withoutReceipt = ({ receipt: _claimed, ...rest }: Purchase): Purchase => rest;
