import { type ReactNode, useState } from 'react';
import type { Shop } from '#books/program/shop.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { Seal } from '#ui/Seal.tsx';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './FirstVisitScreen.module.css';
import { Last4Mark } from './Last4Mark.tsx';
import { NoticeDialog } from './NoticeDialog.tsx';

export interface FirstVisitScreenProps {
  readonly shop: Shop;
  readonly last4: Last4;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
  readonly onRetype: () => void;
  readonly onUnderage: () => void;
  readonly onCallStaff: () => void;
}

const bold = (words: ReactNode) => <b>{words}</b>;

/** Four facts, one verb, and a way back for a mistyped number. Nothing is stored before the verb (L-02). */
export function FirstVisitScreen(props: FirstVisitScreenProps) {
  const { shop, last4, isBusy, onAccept, onDecline, onRetype, onUnderage, onCallStaff } = props;
  const t = useWords('kiosk');
  const [isReading, setReading] = useState(false);
  const months = shop.retentionMonths;

  return (
    <div className={styles['screen']}>
      <div className={styles['left']}>
        <Brand markText={shop.sign.sealText} name={shop.sign.name} />
        <div className={styles['words']}>
          <Title>{t('first.title')}</Title>
          <p className={styles['sub']}>{t('first.sub')}</p>
        </div>
        <div className={styles['seals']} aria-hidden="true">
          <Seal size="164px" variant={0} />
          <Seal size="164px" variant={1} />
        </div>
      </div>
      <section className={styles['sheet']}>
        <div className={styles['who']}>
          <Last4Mark last4={last4} />
          <Chip onPress={onRetype}>{t('first.retype')}</Chip>
        </div>
        <dl className={styles['facts']}>
          <Fact name={t('first.what')}>{t('first.whatAnswer')}</Fact>
          <Fact name={t('first.why')}>{t('first.whyAnswer')}</Fact>
          <Fact name={t('first.untilWhen')}>
            {t.rich('first.untilWhenAnswer', { months, b: bold })}
          </Fact>
          <Fact name={t('first.refuse')}>{t.rich('first.refuseAnswer', { b: bold })}</Fact>
        </dl>
        <div className={styles['more']}>
          <Chip onPress={onUnderage}>{t('first.underFourteen')}</Chip>
          <Chip onPress={() => setReading(true)}>{t('first.more')}</Chip>
        </div>
      </section>
      <footer className={styles['foot']}>
        <CallStaffButton size="tall" onPress={onCallStaff} />
        <span className={styles['decline']}>
          <Button size="tall" onPress={onDecline}>
            {t('first.decline')}
          </Button>
        </span>
        <span className={styles['accept']}>
          <Button tone="seal" size="large" isWide isWaiting={isBusy} onPress={onAccept}>
            {t('first.accept')}
          </Button>
        </span>
      </footer>
      {isReading && (
        <NoticeDialog shopName={shop.sign.name} months={months} onClose={() => setReading(false)} />
      )}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
