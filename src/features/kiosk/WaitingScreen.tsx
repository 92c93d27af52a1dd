import type { ShopSign } from '#books/program/events.ts';
import type { CheckInPended } from '#device/runtime.ts';
import type { Stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { ClosingScreen } from './ClosingScreen.tsx';
import { Last4Mark } from './Last4Mark.tsx';
import styles from './WaitingScreen.module.css';

export interface WaitingScreenProps {
  readonly sign: ShopSign;
  readonly pended: CheckInPended;
  readonly onWithdraw: () => void;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

const SHOWN_SECONDS = 15;

/** Typed, and not granted yet. It says nothing of the card, for nobody has vouched for them (N-11). */
export function WaitingScreen(props: WaitingScreenProps) {
  const { sign, pended, onWithdraw, onCallStaff, onClose } = props;
  const t = useWords('tray');
  return (
    <ClosingScreen
      sign={sign}
      corner={<Last4Mark last4={pended.last4} />}
      title={t('waiting.title')}
      body={`${t('waiting.body')}\n${t('waiting.later')}`}
      picture={<Slip stamps={pended.stamps} />}
      actions={<Button onPress={onWithdraw}>{t('waiting.withdraw')}</Button>}
      seconds={SHOWN_SECONDS}
      onCallStaff={onCallStaff}
      onClose={onClose}
    />
  );
}

const PLACES_MAX = 3;

/** What will be pressed, as empty places: a decoration, the words beside it say the same. */
function Slip({ stamps }: { readonly stamps: Stamps }) {
  const t = useWords('tray');
  const places = Array.from({ length: Math.min(stamps, PLACES_MAX) }, (_, index) => index);
  return (
    <div className={styles['slip']} aria-hidden="true">
      <p className={styles['heading']}>{t('waiting.slip')}</p>
      <div className={styles['places']} data-count={places.length}>
        {places.map((place) => (
          <span key={place} className={styles['place']}>
            {t('waiting.slipStamps', { stamps: place + 1 })}
          </span>
        ))}
      </div>
    </div>
  );
}
