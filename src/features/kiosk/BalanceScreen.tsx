import { type Card, stampBalance } from '#books/card/card.ts';
import type { Shop } from '#books/program/shop.ts';
import { nextReward } from '#domain/loyaltyProgram.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClosingScreen } from './ClosingScreen.tsx';
import { Last4Mark } from './Last4Mark.tsx';

export interface BalanceScreenProps {
  readonly shop: Shop;
  readonly last4: Last4;
  /** `null`: nobody with this number is known. */
  readonly card: Card | null;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

const SHOWN_SECONDS = 8;

/** Asked for a reward within a staff's turn, and there is none yet: how many stamps are missing. */
export function BalanceScreen({ shop, last4, card, onCallStaff, onClose }: BalanceScreenProps) {
  const withParticle = useParticle();
  const t = useWords('kiosk');
  const balance = card ? Math.max(0, stampBalance(card)) : 0;
  const reward = nextReward(shop.program, balance);
  const missing =
    reward &&
    t('balance.missing', {
      missing: reward.price - balance,
      rewardIs: withParticle(reward.name, '이에요/예요'),
    });
  return (
    <ClosingScreen
      sign={shop.sign}
      corner={<Last4Mark last4={last4} />}
      title={
        balance > 0
          ? t.rich('balance.title', { balance, b: (words) => <b>{words}</b> })
          : t('balance.noneTitle')
      }
      body={(card ? missing : t('balance.noneBody')) ?? ''}
      seconds={SHOWN_SECONDS}
      onCallStaff={onCallStaff}
      onClose={onClose}
    />
  );
}
