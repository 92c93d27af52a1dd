import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { ModalOverlay, Modal as Sheet } from 'react-aria-components/Modal';
import { joinClasses } from './joinClasses.ts';
import styles from './Modal.module.css';
import { useWayBack } from './useWayBack.ts';

export interface ModalProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Its buttons, the forward one last. */
  readonly actions?: ReactNode;
  readonly width?: 'medium' | 'wide';
  /** Escape, or the system's way back. What is being written may ignore it. */
  readonly onDismiss: () => void;
}

/**
 * A question over a staff or owner screen, open while it is rendered. The focus stays inside and
 * returns to where it was. Customers and the till have `Dialog`, which is native and light.
 */
export function Modal({ title, children, actions, width = 'medium', onDismiss }: ModalProps) {
  useWayBack(onDismiss);
  return (
    <ModalOverlay
      isOpen
      className={styles['overlay'] ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onDismiss();
      }}
    >
      <Sheet className={joinClasses(styles['sheet'], styles[width])}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <Body>{children}</Body>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </Dialog>
      </Sheet>
    </ModalOverlay>
  );
}

/** Typing starts in its first field, if it has one. */
function Body({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = body.current?.querySelector<HTMLElement>('input:not([type="radio"])');
    field?.focus({ preventScroll: true });
  }, []);
  if (children === undefined) return null;
  return (
    <div ref={body} className={styles['body']}>
      {children}
    </div>
  );
}
