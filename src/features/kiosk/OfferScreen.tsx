import { stampBalance } from '#books/card/card.ts';
import type { ShopSign } from '#books/program/events.ts';
import { withParticle } from '#i18n/particles.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { StampCard } from '#ui/StampCard.tsx';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import type { Offer } from './kioskFlow.ts';
import { Last4Mark } from './Last4Mark.tsx';
import styles from './OfferScreen.module.css';
import { Page } from './Page.tsx';
import { RewardTicket } from './RewardTicket.tsx';

export interface OfferScreenProps {
  readonly sign: ShopSign;
  readonly offer: Offer;
  /** 잘못 눌렀어요; `null` when no grant brought the offer (U-15). */
  readonly onUndo: (() => void) | null;
  readonly onLater: () => void;
  readonly onNow: () => void;
  readonly onCallStaff: () => void;
}

/** A full card and what it is worth; both answers are the same size. */
export function OfferScreen(props: OfferScreenProps) {
  const { sign, offer, onUndo, onLater, onNow, onCallStaff } = props;
  const t = useWords('kiosk');
  const { reward, grant } = offer;
  const total = reward.price;
  const left = stampBalance(offer.card) - total;
  const rewardSubject = withParticle(reward.name, '이/가');

  return (
    <Page
      sign={sign}
      corner={
        <span className={styles['whose']}>
          <Last4Mark last4={offer.last4} />
          {onUndo && <Chip onPress={onUndo}>{t('result.undo')}</Chip>}
        </span>
      }
      foot={
        <>
          <CallStaffButton size="tall" onPress={onCallStaff} />
          <Button size="large" isWide onPress={onLater}>
            {t('offer.later')}
          </Button>
          <Button size="large" isWide tone="seal" onPress={onNow}>
            {t('offer.now')}
          </Button>
        </>
      }
    >
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
              count={{ total, filled: total, fresh: grant ? 1 : 0 }}
              goal=""
              label={t('offer.fullCard', { total })}
              aspect={{ landscape: 2.2, portrait: 2.2 }}
            />
          </div>
          <div className={styles['gift']}>
            <RewardTicket name={reward.name} />
          </div>
        </div>
      </div>
    </Page>
  );
}
