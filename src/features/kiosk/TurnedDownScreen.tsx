import type { ShopSign } from '#books/program/events.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClosingScreen } from './ClosingScreen.tsx';
import { Last4Mark } from './Last4Mark.tsx';

export interface TurnedDownScreenProps {
  readonly sign: ShopSign;
  readonly last4: Last4;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

const SHOWN_SECONDS = 10;

/** Staff said no while the customer still waited; the reason is theirs to say. */
export function TurnedDownScreen({ last4, ...ways }: TurnedDownScreenProps) {
  const t = useWords('tray');
  return (
    <ClosingScreen
      corner={<Last4Mark last4={last4} />}
      title={t('turnedDown.title')}
      body={t('turnedDown.body')}
      seconds={SHOWN_SECONDS}
      {...ways}
    />
  );
}
