import type { CSSProperties } from 'react';
import { stampBalance } from '#books/card/card.ts';
import type { ShopSign } from '#books/program/events.ts';
import type { GrantMade } from '#device/runtime.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { StampCard } from '#ui/StampCard.tsx';
import { fullCardMoment } from '#ui/stampTiming.ts';
import { Title } from '#ui/Title.tsx';
import type { Offer } from './kioskFlow.ts';
import { Last4Mark } from './Last4Mark.tsx';
import styles from './OfferScreen.module.css';
import { Page } from './Page.tsx';
import { RewardChoices } from './RewardChoices.tsx';
import { RewardTicket } from './RewardTicket.tsx';

export interface OfferScreenProps {
  readonly sign: ShopSign;
  readonly offer: Offer;
  /** 잘못 눌렀어요; `null` when no grant brought the offer (U-15). */
  readonly onUndo: (() => void) | null;
  readonly onPick: (rewardId: string) => void;
  readonly onLater: () => void;
  readonly onNow: () => void;
  readonly onCallStaff: () => void;
}

/** What the card can pay; both answers are the same size. */
export function OfferScreen(props: OfferScreenProps) {
  const { sign, offer, onUndo, onPick, onLater, onNow, onCallStaff } = props;
  const t = useWords('kiosk');
  const isOne = offer.rewards.length === 1;

  return (
    <Page
      sign={sign}
      corner={
        <span className={styles['whose']}>
          <Last4Mark last4={offer.last4} />
          {onUndo && (
            <span className={styles['undo']}>
              <Chip onPress={onUndo}>{t('result.undo')}</Chip>
            </span>
          )}
        </span>
      }
      callSize="tall"
      onCallStaff={onCallStaff}
      forward={
        <>
          <Button size="large" isWide onPress={onLater}>
            {t('offer.later')}
          </Button>
          <Button size="large" isWide tone="seal" onPress={onNow}>
            {t('offer.now')}
          </Button>
        </>
      }
    >
      {isOne ? <OneReward offer={offer} /> : <SeveralRewards offer={offer} onPick={onPick} />}
    </Page>
  );
}

/** A full card and the one thing it is worth. */
function OneReward({ offer }: { readonly offer: Offer }) {
  const withParticle = useParticle();
  const t = useWords('kiosk');
  const { reward, grant } = offer;
  const total = reward.price;
  const left = stampBalance(offer.card) - total;
  const fresh = grant ? stampsPressedOn(total, grant.made) : 0;
  const { giftAfterMs, giftMs, giftSealAfterMs } = fullCardMoment(fresh);
  const timing = { '--gift-after': `${giftAfterMs}ms`, '--gift-takes': `${giftMs}ms` };
  const rewardSubject = withParticle(reward.name, '이/가');
  return (
    <div className={styles['stage']}>
      <div>
        <Title size="huge">
          {grant ? t('offer.title', { rewardSubject }) : t('offer.readyTitle', { rewardSubject })}
        </Title>
        <p className={styles['ask']}>{t('offer.ask')}</p>
        <p className={styles['sub']}>{left > 0 && t('offer.left', { left })}</p>
      </div>
      <div className={styles['moment']}>
        <div className={styles['sheet']}>
          <StampCard
            count={{ total, filled: total, fresh }}
            goal=""
            label={t('offer.fullCard', { total })}
            aspect={{ landscape: 2.2, portrait: 2.2 }}
          />
        </div>
        <div className={styles['gift']} style={timing as CSSProperties}>
          <RewardTicket name={reward.name} sealAfterMs={giftSealAfterMs} />
        </div>
      </div>
    </div>
  );
}

/** How many of a full card's places this grant filled. */
const stampsPressedOn = (total: number, { cardBefore }: GrantMade): number =>
  Math.max(0, total - Math.max(0, stampBalance(cardBefore)));

interface SeveralRewardsProps {
  readonly offer: Offer;
  readonly onPick: (rewardId: string) => void;
}

/** The card can pay for several: which of them is the one decision here. */
function SeveralRewards({ offer, onPick }: SeveralRewardsProps) {
  const t = useWords('menu');
  const { rewards, reward, card } = offer;
  const left = stampBalance(card) - reward.price;
  return (
    <div className={styles['stage']}>
      <div>
        <Title>{t('offer.title', { count: rewards.length })}</Title>
        <p className={styles['ask']}>{t('offer.ask')}</p>
        <p className={styles['sub']} role="status">
          {left > 0 ? t('offer.left', { left }) : t('offer.leftNone')}
        </p>
      </div>
      <RewardChoices rewards={rewards} chosen={reward} onPick={onPick} />
    </div>
  );
}
