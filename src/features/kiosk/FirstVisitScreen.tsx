import { type ReactNode, useState } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { noticeInForce } from '#device/notice.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { Notice } from '#ui/Notice.tsx';
import { Seal } from '#ui/Seal.tsx';
import { Tick } from '#ui/Tick.tsx';
import { Title } from '#ui/Title.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './FirstVisitScreen.module.css';
import eased from './FirstVisitScreenEased.module.css';
import { Last4Mark } from './Last4Mark.tsx';
import { NoticeDialog } from './NoticeDialog.tsx';
import { VoiceKeys } from './VoiceKeys.tsx';

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

const MISSING_ID = 'consent-missing';

const bold = (words: ReactNode) => <b>{words}</b>;

/**
 * Four facts, one verb, and a way back for a mistyped number. Nothing is stored before the verb
 * (L-02); where the shop asks for a consent, nothing without its tick either (L-03).
 */
export function FirstVisitScreen(props: FirstVisitScreenProps) {
  const { shop, last4, isBusy, onAccept, onDecline, onRetype, onUnderage, onCallStaff } = props;
  const t = useWords('kiosk');
  const asks = useWords('asks');
  const [isReading, setReading] = useState(false);
  const [isTicked, setTicked] = useState(false);
  const [isTickMissing, setTickMissing] = useState(false);
  const notice = noticeInForce(shop);
  const months = notice.retentionMonths;
  const isConsent = notice.basis === 'consent';
  const mayAccept = isTicked || !isConsent;
  const accept = () => (mayAccept ? onAccept() : setTickMissing(true));
  const tick = (isNowTicked: boolean) => {
    setTicked(isNowTicked);
    setTickMissing(false);
  };

  return (
    <div className={partOf('screen')}>
      <div className={partOf('left')}>
        <Brand markText={shop.sign.sealText} name={shop.sign.name} />
        <div className={partOf('words')}>
          <Title>{t('first.title')}</Title>
          <p className={partOf('sub')}>{t('first.sub')}</p>
        </div>
        <div className={partOf('voice')}>
          <VoiceKeys />
        </div>
        <div className={partOf('seals')} aria-hidden="true">
          <Seal size="164px" variant={0} />
          <Seal size="164px" variant={1} />
        </div>
      </div>
      <section className={partOf('sheet')} data-with-tick={isConsent || undefined}>
        <div className={partOf('who')}>
          <Last4Mark last4={last4} />
          <Chip onPress={onRetype}>{t('first.retype')}</Chip>
        </div>
        <dl className={partOf('facts')}>
          <Fact name={asks('facts.what')}>{asks('facts.whatAnswer')}</Fact>
          <Fact name={asks('facts.why')}>{asks('facts.whyAnswer')}</Fact>
          <Fact name={asks('facts.untilWhen')}>
            {asks.rich('facts.untilWhenAnswer', { months, b: bold })}
          </Fact>
          <Fact name={asks('facts.refuse')}>{asks.rich('facts.refuseAnswer', { b: bold })}</Fact>
        </dl>
        {isConsent && (
          <div className={partOf('consent')}>
            <Tick
              isTicked={isTicked}
              isMissing={isTickMissing}
              describedBy={MISSING_ID}
              onChange={tick}
            >
              {asks('facts.consent')}
            </Tick>
          </div>
        )}
        <div className={partOf('more')}>
          <Chip onPress={onUnderage}>{t('first.underFourteen')}</Chip>
          <Chip onPress={() => setReading(true)}>{t('first.more')}</Chip>
        </div>
      </section>
      <footer className={partOf('foot')}>
        <CallStaffButton size="tall" onPress={onCallStaff} />
        <span className={partOf('decline')}>
          <Button size="tall" onPress={onDecline}>
            {t('first.decline')}
          </Button>
        </span>
        <span className={partOf('accept')}>
          <Button tone="seal" size="large" isWide isWaiting={isBusy || !mayAccept} onPress={accept}>
            {asks('facts.accept')}
          </Button>
        </span>
      </footer>
      <div id={MISSING_ID} className={partOf('missing')}>
        <Notice tone="careful" isUrgent>
          {isTickMissing && asks('first.consentMissing')}
        </Notice>
      </div>
      {isReading && (
        <NoticeDialog
          shopName={shop.sign.name}
          notice={notice}
          officer={shop.privacyOfficer}
          onClose={() => setReading(false)}
        />
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

/** Its look, and the one it has for whoever asks for another. */
const partOf = (part: string): string => joinClasses(styles[part], eased[part]);
