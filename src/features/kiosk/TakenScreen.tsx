import { stampBalance } from '#books/card/card.ts';
import type { ShopSign } from '#books/program/events.ts';
import type { RewardTaken } from '#device/runtime.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClosingScreen } from './ClosingScreen.tsx';
import { Last4Mark } from './Last4Mark.tsx';
import { RewardTicket } from './RewardTicket.tsx';
import styles from './TakenScreen.module.css';

export interface TakenScreenProps {
  readonly sign: ShopSign;
  readonly last4: Last4;
  readonly taken: RewardTaken;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

const SHOWN_SECONDS = 8;

/** The reward is used; what is left on the card. */
export function TakenScreen({ sign, last4, taken, onCallStaff, onClose }: TakenScreenProps) {
  const t = useWords('kiosk');
  const { rewardName, card } = taken;
  return (
    <ClosingScreen
      sign={sign}
      corner={<Last4Mark last4={last4} />}
      title={t('taken.title', { rewardName })}
      body={t('taken.body', { left: stampBalance(card) })}
      picture={
        <div className={styles['ticket']}>
          <RewardTicket name={rewardName} />
        </div>
      }
      seconds={SHOWN_SECONDS}
      onCallStaff={onCallStaff}
      onClose={onClose}
    />
  );
}
