import type { ReactNode } from 'react';
import type { ShopSign } from '#books/program/events.ts';
import { useTablet } from '#device/useRuntime.ts';
import { Brand } from '#ui/Brand.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './Page.module.css';
import { VoiceKeys } from './VoiceKeys.tsx';
import { useKioskVoice } from './voiceContext.ts';

export interface PageProps {
  readonly sign: ShopSign;
  /** Top right. */
  readonly corner?: ReactNode;
  readonly children: ReactNode;
  /** As high as what stands beside it. */
  readonly callSize?: 'medium' | 'tall';
  readonly onCallStaff: () => void;
  /** Other ways out, between the call button and the way forward. */
  readonly actions?: ReactNode;
  /** The way forward, bottom right; two where both answers are the same size. */
  readonly forward: ReactNode;
}

/** What every customer screen after the keypad shares: whose shop at the top, what to press at the bottom. */
export function Page(props: PageProps) {
  const { sign, corner, children, callSize = 'medium', onCallStaff, forward } = props;
  const { isOn } = useKioskVoice();
  const isLow = useTablet((tablet) => tablet.assistance.isLow);
  const actions = isOn && isLow ? [<VoiceKeys key="voice" />, props.actions] : props.actions;
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        {isOn && !isLow ? <VoiceKeys /> : <Brand markText={sign.sealText} name={sign.name} />}
        {corner}
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <span className={styles['call']}>
          <CallStaffButton size={callSize} onPress={onCallStaff} />
        </span>
        {actions && <span className={styles['actions']}>{actions}</span>}
        <span className={styles['forward']}>{forward}</span>
      </footer>
    </div>
  );
}
