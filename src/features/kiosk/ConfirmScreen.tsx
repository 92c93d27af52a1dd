import { useState } from 'react';
import type { ShopSign } from '#books/program/events.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { Colleague } from '#device/runtime.ts';
import type { StaffId } from '#domain/ids.ts';
import { PIN_DIGITS_MAX, type Pin, parsePin } from '#domain/pin.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { Button } from '#ui/Button.tsx';
import { PinPad } from '#ui/PinPad.tsx';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './ConfirmScreen.module.css';
import type { Offer } from './kioskFlow.ts';
import { Last4Mark } from './Last4Mark.tsx';
import { RewardTicket } from './RewardTicket.tsx';
import { StaffLanguage } from './StaffLanguage.tsx';

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

function StaffConfirms(props: ConfirmScreenProps) {
  const { offer, colleagues, dutyStaffId, refusal, isBusy, onConfirm } = props;
  const t = useWords('kiosk');
  const [chosen, setChosen] = useState(dutyStaffId);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<'chooseName' | 'pinTooShort'>();
  const refusalWords = useRefusalWords();
  const name = colleagues.find(({ staffId }) => staffId === chosen)?.name;
  const error = problem ? t(`confirm.${problem}`) : refusal && refusalWords(refusal);

  const submit = () => {
    const typed = parsePin(pin);
    if (isBusy) return;
    if (!chosen) return setProblem('chooseName');
    if (!typed.ok) return setProblem('pinTooShort');
    setProblem(undefined);
    setPin('');
    onConfirm(chosen, typed.value);
  };

  return (
    <section className={styles['right']} data-theme="staff">
      <h2 className={styles['staffTitle']}>
        {t('confirm.staffTitle', { rewardName: offer.reward.name })}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: names to press, not a part of the form. */}
      <div role="group" aria-label={t('confirm.who')} className={styles['names']}>
        {colleagues.map((colleague) => (
          <Button
            key={colleague.staffId}
            size="small"
            tone={colleague.staffId === chosen ? 'ink' : 'staff'}
            isPressed={colleague.staffId === chosen}
            onPress={() => setChosen(colleague.staffId)}
          >
            {colleague.name}
          </Button>
        ))}
      </div>
      <PinPad
        value={pin}
        lengthMax={PIN_DIGITS_MAX}
        takesFocus={false}
        label={name === undefined ? t('confirm.pinOfNobody') : t('confirm.pin', { name })}
        {...(error !== undefined && { error })}
        keyLabels={{
          pad: t('confirm.keys'),
          clear: t('confirm.clear'),
          backspace: t('confirm.backspace'),
          backspaceFull: t('confirm.backspaceFull'),
        }}
        onChange={setPin}
        onSubmit={submit}
      >
        <Button type="submit" tone="staffAct" isWaiting={isBusy}>
          {t('confirm.submit')}
        </Button>
      </PinPad>
    </section>
  );
}
