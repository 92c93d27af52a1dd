import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useRuntime } from '#device/useRuntime.ts';
import type { LoyaltyProgram, Reward } from '#domain/loyaltyProgram.ts';
import { type Stamps, stampsMissing } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import box from './Box.module.css';
import styles from './RewardBox.module.css';

export interface RewardBoxProps {
  readonly program: LoyaltyProgram;
  readonly balance: number;
  /** About to be granted. */
  readonly stamps: Stamps;
  /** What else can be done with this customer. */
  readonly children?: ReactNode;
}

/** What the card can pay. Spending takes the customer's own number on the keypad (F-03). */
export function RewardBox({ program, balance, stamps, children }: RewardBoxProps) {
  const t = useWords('counter');
  const byPrice = program.rewards.toSorted((a, b) => b.price - a.price);
  const ready = byPrice.filter(({ price }) => price <= balance);
  const missing = byPrice.filter(({ price }) => price > balance).reverse();
  return (
    <div className={box['box']}>
      <h3 className={box['title']}>{t('customer.rewardTitle')}</h3>
      <div className={styles['rewards']}>
        {ready.length > 0 && <ReadyRewards rewards={ready} />}
        {missing.map((reward) => (
          <MissingReward key={reward.id} reward={reward} balanceAfter={balance + stamps} />
        ))}
      </div>
      {children !== undefined && <div className={styles['rest']}>{children}</div>}
    </div>
  );
}

/** The customer chooses among them on the keypad's side. */
function ReadyRewards({ rewards }: { readonly rewards: readonly Reward[] }) {
  const t = useWords('counter');
  const runtime = useRuntime();
  const navigate = useNavigate();

  function openTurn(): void {
    runtime.openRedeemTurn();
    runtime.lockStaffMode();
    void navigate('/', { replace: true });
  }

  return (
    <div className={styles['ready']}>
      <ul>
        {rewards.map(({ id, name }) => (
          <li key={id} className={styles['name']}>
            {name}
          </li>
        ))}
      </ul>
      <p>{t('customer.rewardReady')}</p>
      <Button size="small" tone="jade" onPress={openTurn}>
        {t('customer.openRedeem')}
      </Button>
    </div>
  );
}

interface MissingRewardProps {
  readonly reward: Reward;
  readonly balanceAfter: number;
}

function MissingReward({ reward, balanceAfter }: MissingRewardProps) {
  const t = useWords('counter');
  const missing = stampsMissing(balanceAfter, reward.price);
  return (
    <div className={styles['missing']}>
      <p className={styles['name']}>{reward.name}</p>
      <p>
        {missing === 0 ? t('customer.rewardAfter') : t('customer.rewardMissingAfter', { missing })}
      </p>
    </div>
  );
}
