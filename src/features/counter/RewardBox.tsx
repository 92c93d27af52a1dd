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
  return (
    <div className={box['box']}>
      <h3 className={box['title']}>{t('customer.rewardTitle')}</h3>
      <ul className={styles['rewards']}>
        {program.rewards.map((reward) => (
          <li key={reward.id}>
            {stampsMissing(balance, reward.price) === 0 ? (
              <ReadyReward reward={reward} />
            ) : (
              <MissingReward reward={reward} balanceAfter={balance + stamps} />
            )}
          </li>
        ))}
      </ul>
      {children !== undefined && <div className={styles['rest']}>{children}</div>}
    </div>
  );
}

function ReadyReward({ reward }: { readonly reward: Reward }) {
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
      <p className={styles['name']}>{reward.name}</p>
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
