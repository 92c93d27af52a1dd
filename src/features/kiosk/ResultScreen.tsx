import { stampBalance } from '#books/card/card.ts';
import type { ShopSign } from '#books/program/events.ts';
import type { GrantMade } from '#device/runtime.ts';
import { affordableRewards, type LoyaltyProgram, nextReward } from '#domain/loyaltyProgram.ts';
import { withParticle } from '#i18n/particles.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { StampCard } from '#ui/StampCard.tsx';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import { CloseButton } from './CloseButton.tsx';
import { goalText } from './goalText.ts';
import { Last4Mark } from './Last4Mark.tsx';
import { Page } from './Page.tsx';
import styles from './ResultScreen.module.css';

export interface ResultScreenProps {
  readonly sign: ShopSign;
  readonly program: LoyaltyProgram;
  readonly grant: GrantMade;
  readonly onUndo: () => void;
  readonly onUseReward: () => void;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

const SHOWN_SECONDS = 6;

/** The moment of joy: the new stamps are pressed among the old ones. */
export function ResultScreen(props: ResultScreenProps) {
  const { sign, program, grant, onUndo, onUseReward, onCallStaff, onClose } = props;
  const t = useWords('kiosk');
  const balance = stampBalance(grant.card);
  const payable = affordableRewards(program, balance)[0];
  const reward = payable ?? nextReward(program, balance);
  const total = reward?.price ?? 0;
  const filled = Math.min(total, Math.max(0, balance));

  return (
    <Page
      sign={sign}
      corner={<Last4Mark last4={grant.last4} />}
      foot={
        <>
          <CallStaffButton onPress={onCallStaff} />
          <Button onPress={onUndo}>{t('result.undo')}</Button>
          {payable && <Button onPress={onUseReward}>{t('result.useReward')}</Button>}
          <span className={styles['close']}>
            <CloseButton seconds={SHOWN_SECONDS} onClose={onClose} />
          </span>
        </>
      }
    >
      <div className={styles['words']}>
        <Title size="large">
          {t.rich('result.title', { stamps: grant.stamps, b: (words) => <b>{words}</b> })}
        </Title>
        {reward && (
          <p className={styles['sub']}>
            {payable
              ? t('result.canRedeem', { balance, rewardObject: withParticle(reward.name, '을/를') })
              : t('result.missing', {
                  balance,
                  missing: total - balance,
                  rewardIs: withParticle(reward.name, '이에요/예요'),
                })}
          </p>
        )}
      </div>
      {reward && (
        <div className={styles['sheet']}>
          <StampCard
            count={{ total, filled, fresh: Math.min(grant.stamps, filled) }}
            goal={goalText(reward.name) ?? t('result.goal')}
            label={t('result.card', { total, filled })}
          />
        </div>
      )}
    </Page>
  );
}
