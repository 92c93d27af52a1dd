import type { ShopSign } from '#books/program/events.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { Colleague } from '#device/runtime.ts';
import { useTablet } from '#device/useRuntime.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import type { Pin } from '#domain/pin.ts';
import { MineWords } from '#i18n/MineWords.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { Button } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './ConfirmScreen.module.css';
import { Last4Mark } from './Last4Mark.tsx';
import own from './MineVerify.module.css';
import { StaffPinPanel } from './StaffPinPanel.tsx';

export interface MineVerifyScreenProps {
  readonly sign: ShopSign;
  readonly last4: Last4;
  readonly colleagues: readonly Colleague[];
  /** Chosen already: whoever is on duty. */
  readonly dutyStaffId: StaffId | null;
  readonly refusal: Refusal | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: (staffId: StaffId, pin: Pin) => void;
  readonly onLater: () => void;
  readonly onBack: () => void;
  readonly onCallStaff: () => void;
}

/** Light for the customer with the phone, dark for the staff member who looks at it. */
export function MineVerifyScreen(props: MineVerifyScreenProps) {
  const { sign, last4, onLater, onBack, onCallStaff } = props;
  const t = useWords('mine');
  const staffLanguage = useTablet((tablet) => tablet.staffLanguage);
  return (
    <div className={styles['screen']}>
      <section className={joinClasses(styles['left'], own['left'])}>
        <header className={styles['top']}>
          <Brand markText={sign.sealText} name={sign.name} />
          <Last4Mark last4={last4} />
        </header>
        <div className={styles['words']}>
          <Title>{t('verify.title')}</Title>
          <p className={styles['sub']}>{t('verify.sub')}</p>
        </div>
        <div className={own['later']}>
          <p>{t('verify.laterNote')}</p>
          <Button size="small" onPress={onLater}>
            {t('verify.later')}
          </Button>
        </div>
        <footer className={styles['foot']}>
          <CallStaffButton size="small" onPress={onCallStaff} />
          <Button size="small" onPress={onBack}>
            {t('verify.back')}
          </Button>
        </footer>
      </section>
      <MineWords language={staffLanguage}>
        <StaffLooks {...props} />
      </MineWords>
    </div>
  );
}

function StaffLooks({ last4, ...panel }: MineVerifyScreenProps) {
  const t = useWords('mine');
  const { colleagues, dutyStaffId, refusal, isBusy, onConfirm } = panel;
  return (
    <div lang={useLanguage()} className={own['side']}>
      <StaffPinPanel
        title={t('check.title')}
        submit={t('check.submit')}
        {...{ colleagues, dutyStaffId, refusal, isBusy, onConfirm }}
      >
        <p className={own['body']}>{t('check.body', { last4 })}</p>
      </StaffPinPanel>
    </div>
  );
}
