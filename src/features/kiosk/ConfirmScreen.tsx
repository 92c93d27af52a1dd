import type { ShopSign } from '#books/program/events.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { Colleague } from '#device/runtime.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Pin } from '#domain/pin.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { Button } from '#ui/Button.tsx';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './ConfirmScreen.module.css';
import type { Offer } from './kioskFlow.ts';
import { Last4Mark } from './Last4Mark.tsx';
import { RewardTicket } from './RewardTicket.tsx';
import { StaffLanguage } from './StaffLanguage.tsx';
import { StaffPinPanel } from './StaffPinPanel.tsx';
import { VoiceKeys } from './VoiceKeys.tsx';

export interface ConfirmScreenProps {
  readonly sign: ShopSign;
  readonly offer: Offer;
  readonly colleagues: readonly Colleague[];
  /** Chosen already: whoever is on duty. */
  readonly dutyStaffId: StaffId | null;
  readonly refusal: Refusal | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: (staffId: StaffId, pin: Pin) => void;
  readonly onBack: () => void;
  readonly onCallStaff: () => void;
}

/** Light for the customer, who waits; dark for the staff member, who gives the reward with their own PIN (F-03). */
export function ConfirmScreen(props: ConfirmScreenProps) {
  const { sign, offer, onBack, onCallStaff } = props;
  const withParticle = useParticle();
  const t = useWords('kiosk');
  return (
    <div className={styles['screen']}>
      <section className={styles['left']}>
        <header className={styles['top']}>
          <Brand markText={sign.sealText} name={sign.name} />
          <Last4Mark last4={offer.last4} />
        </header>
        <div className={styles['words']}>
          <Title>{t('confirm.title')}</Title>
          <p className={styles['sub']}>
            {t('confirm.sub', { rewardObject: withParticle(offer.reward.name, '을/를') })}
          </p>
        </div>
        <div className={styles['ticket']}>
          <RewardTicket name={offer.reward.name} />
        </div>
        <div className={styles['voice']}>
          <VoiceKeys />
        </div>
        <footer className={styles['foot']}>
          <CallStaffButton size="small" onPress={onCallStaff} />
          <Button size="small" onPress={onBack}>
            {t('confirm.back')}
          </Button>
        </footer>
      </section>
      <StaffLanguage>
        <StaffConfirms {...props} />
      </StaffLanguage>
    </div>
  );
}

function StaffConfirms({ offer, ...panel }: ConfirmScreenProps) {
  const t = useWords('kiosk');
  const { colleagues, dutyStaffId, refusal, isBusy, onConfirm } = panel;
  return (
    <StaffPinPanel
      title={t('confirm.staffTitle', { rewardName: offer.reward.name })}
      submit={t('confirm.submit')}
      {...{ colleagues, dutyStaffId, refusal, isBusy, onConfirm }}
    />
  );
}
