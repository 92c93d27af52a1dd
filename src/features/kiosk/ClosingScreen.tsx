import type { ReactNode } from 'react';
import type { ShopSign } from '#books/program/events.ts';
import { Title } from '#ui/Title.tsx';
import { CloseButton } from './CloseButton.tsx';
import styles from './ClosingScreen.module.css';
import { Page } from './Page.tsx';

export interface ClosingScreenProps {
  readonly sign: ShopSign;
  readonly title: ReactNode;
  readonly body: string;
  readonly corner?: ReactNode;
  /** What the words are about, at their right. */
  readonly picture?: ReactNode;
  /** Other ways out, between the call button and the close button. */
  readonly actions?: ReactNode;
  readonly seconds: number;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

/** The last word of a visit: one sentence, and it closes by itself. */
export function ClosingScreen(props: ClosingScreenProps) {
  const { sign, title, body, corner, picture, actions, seconds } = props;
  const { onCallStaff, onClose } = props;
  return (
    <Page
      sign={sign}
      corner={corner}
      onCallStaff={onCallStaff}
      actions={actions}
      forward={<CloseButton seconds={seconds} onClose={onClose} />}
    >
      <div className={styles['stage']}>
        <div>
          <Title size="huge">{title}</Title>
          <p className={styles['body']}>{body}</p>
        </div>
        {picture && <div className={styles['picture']}>{picture}</div>}
      </div>
    </Page>
  );
}
