import type { ReactNode } from 'react';
import { stampBalance } from '#books/card/card.ts';
import type { ShopSign } from '#books/program/events.ts';
import type { GrantMade } from '#device/runtime.ts';
import {
  affordableRewards,
  type LoyaltyProgram,
  nextReward,
  type Reward,
} from '#domain/loyaltyProgram.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { StampCard } from '#ui/StampCard.tsx';
import { Title } from '#ui/Title.tsx';
import { CloseButton } from './CloseButton.tsx';
import { goalText } from './goalText.ts';
import { Last4Mark } from './Last4Mark.tsx';
import { Page } from './Page.tsx';
import styles from './ResultScreen.module.css';

export interface ResultScreenProps {
  readonly sign: ShopSign;
  readonly program: LoyaltyProgram;
  readonly grant: GrantMade;
  /** In a place of its own, below the stamps. */
  readonly ask: ReactNode;
  readonly seconds: number;
  /** Letters this large have no room in a place of the card. */
  readonly isLarge: boolean;
  readonly onUndo: () => void;
  readonly onUseReward: () => void;
  readonly onAskMine: () => void;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

/** With a question below them the stamps stand in one row. */
const ROW_ASPECT = { landscape: 8, portrait: 1.84 };

/** The moment of joy: the new stamps are pressed among the old ones. */
export function ResultScreen(props: ResultScreenProps) {
  const { sign, program, grant, ask, seconds, isLarge } = props;
  const { onUndo, onUseReward, onAskMine, onCallStaff, onClose } = props;
  const t = useWords('kiosk');
  const roleWords = useWords('roles');
  const balance = stampBalance(grant.card);
  const payable = affordableRewards(program, balance)[0];
  const reward = nextReward(program, balance);
  const total = reward?.price ?? 0;
  const hasGoalWords = ask === null && !isLarge;
  const filled = Math.min(total, Math.max(0, balance));

  return (
    <Page
      sign={sign}
      corner={<Last4Mark last4={grant.last4} />}
      onCallStaff={onCallStaff}
      actions={
        <>
          <Button onPress={onUndo}>{t('result.undo')}</Button>
          {payable && <Button onPress={onUseReward}>{t('result.useReward')}</Button>}
          <Button onPress={onAskMine}>{t('keypad.mine')}</Button>
        </>
      }
      forward={<CloseButton seconds={seconds} onClose={onClose} />}
    >
      <div className={styles['words']}>
        <Title size="large">
          {grant.isPaperCard
            ? roleWords.rich('paper.result', { stamps: grant.stamps, b: bold })
            : t.rich('result.title', { stamps: grant.stamps, b: bold })}
        </Title>
        {reward && (
          <p className={styles['sub']}>
            <BalanceWords balance={balance} payable={payable} next={reward} />
          </p>
        )}
      </div>
      <div className={styles['stage']}>
        {reward && (
          <div className={joinClasses(styles['sheet'], ask !== null && styles['above'])}>
            <StampCard
              count={{ total, filled, fresh: Math.min(grant.stamps, filled) }}
              goal={hasGoalWords ? (goalText(reward.name) ?? t('result.goal')) : null}
              label={t('result.card', { total, filled })}
              {...(ask !== null && { aspect: ROW_ASPECT })}
            />
          </div>
        )}
        {ask}
      </div>
    </Page>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

interface BalanceWordsProps {
  readonly balance: number;
  /** The dearest that the card can pay now. */
  readonly payable: Reward | undefined;
  readonly next: Reward;
}

/** What the stamps are good for now, and how far it is to the next. */
function BalanceWords({ balance, payable, next }: BalanceWordsProps) {
  const withParticle = useParticle();
  const t = useWords('kiosk');
  const menuWords = useWords('menu');
  const missing = next.price - balance;
  const rewardIs = withParticle(next.name, '이에요/예요');
  if (payable === undefined) return t('result.missing', { balance, missing, rewardIs });
  const rewardObject = withParticle(payable.name, '을/를');
  return missing > 0
    ? menuWords('offer.resultBoth', { balance, rewardObject, missing, rewardIs })
    : t('result.canRedeem', { balance, rewardObject });
}
